import type { Clause, ClauseCell, Metadata, ReadDocument } from '../model/document.ts';
import type { Target } from '../model/fact.ts';
import { foldLetters } from '../normalise/fold.ts';
import { type Draft, identify } from './fact-id.ts';
import type { Passage } from './passage.ts';
import { mayStateTarget, targetsInProse } from './target-prose.ts';
import { scopeOf } from './target-scope.ts';
import { type Section, sectionsOf } from './target-section.ts';
import { type Columns, targetColumns } from './target-columns.ts';
import { targetsInRow } from './target-table.ts';
import { headingYear } from './target-year.ts';

const DEADLINE = /thời (?:gian|hạn)|hoàn thành|tiến độ/u;
const REGULATION = /^(?:luật|bộ luật|pháp lệnh|nghị định|thông tư|qui chế|qui định|điều lệ|hướng dẫn)/u;
/** Only legal norms (văn bản quy phạm pháp luật) carry the year in their symbol: Nghị định 30/2020/NĐ-CP, art. 8. */
const NORM_SYMBOL = /\/(?:19|20)\d\d\//u;

/** Rules set limits and conditions, not aims; in them only a section of aims has targets. */
const isRegulation = ({ symbol, type }: Metadata): boolean =>
  NORM_SYMBOL.test(symbol ?? '') || REGULATION.test(foldLetters(type ?? ''));

/** Columns are worked out once for each wording of the headers of a table. */
function columnsByHeaders(): (cells: readonly ClauseCell[], amongAims: boolean) => Columns | null {
  const known = new Map<string, Columns | null>();
  return (cells, amongAims) => {
    const headers = cells.map(({ header }) => header);
    if (headers.every((header) => header === '')) return targetColumns(cells, amongAims);
    const key = [amongAims, ...headers].join('\t');
    if (!known.has(key)) known.set(key, targetColumns(cells, amongAims));
    return known.get(key) ?? null;
  };
}

interface Whole {
  readonly columnsOf: ReturnType<typeof columnsByHeaders>;
  readonly sections: ReadonlyMap<string, Section>;
  readonly documentYear: number | null;
  readonly scope: string;
  readonly regulates: boolean;
}

function rowYear({ cells }: Clause): number | null {
  const cell = cells?.find(({ header }) => DEADLINE.test(foldLetters(header)));
  return cell ? headingYear(foldLetters(`năm ${cell.text}`)) : null;
}

function targetsOf(passage: Passage, clause: Clause, whole: Whole): Draft<Target>[] {
  const section = whole.sections.get(clause.path) ?? { purpose: 'work', year: null };
  if (section.purpose === 'situation') return [];
  if (whole.regulates && section.purpose !== 'aims') return [];
  const columns = clause.cells ? whole.columnsOf(clause.cells, section.purpose === 'aims') : null;
  if (columns) return targetsInRow(passage, columns, section, whole.scope);
  if (!mayStateTarget(passage)) return [];
  return targetsInProse(passage, { ...whole, section, rowYear: clause.cells ? rowYear(clause) : null });
}

/** Targets (chỉ tiêu) of a directive: quantified aims in its clauses and annexes, in reading order. */
export function readTargets(
  passages: readonly Passage[],
  { clauses, metadata }: Omit<ReadDocument, 'facts'>,
): Target[] {
  const whole: Whole = {
    columnsOf: columnsByHeaders(),
    sections: sectionsOf(clauses),
    documentYear: headingYear(foldLetters(metadata.title ?? '')),
    scope: scopeOf(metadata),
    regulates: isRegulation(metadata),
  };
  return identify<Target>(
    passages.flatMap((passage) => (passage.clause ? targetsOf(passage, passage.clause, whole) : [])),
  );
}
