import type { ClauseCell } from '../model/document.ts';
import type { Comparator, Target } from '../model/fact.ts';
import { type Span, span } from '../model/span.ts';
import { foldLetters } from '../normalise/fold.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import type { Draft } from './fact-id.ts';
import { indicatorName } from './indicator.ts';
import { NUMBER, parseNumber } from './number.ts';
import type { Passage } from './passage.ts';
import type { Columns } from './target-columns.ts';
import { findAmounts } from './target-amount.ts';
import { boundAfter, leadBefore } from './target-comparator.ts';
import { targetDraft } from './target-draft.ts';
import { scopeIn } from './target-rank.ts';
import type { Section } from './target-section.ts';
import { columnYear } from './target-year.ts';
import { unitAfter, unitOfColumn } from './unit.ts';

const CELL = new RegExp(`(${NUMBER})(?: ?%? ?(?:-|đến) ?(${NUMBER}))?`, 'u');
const CELL_FIRST = new RegExp(`^${CELL.source}`, 'u');
const YEARS_ONLY = /^\s*(?:năm )?20\d\d(?: ?- ?20\d\d)?\s*$/u;

/** The parts of a cell that each state a value, parted by ";" ("≤ 3 Đông Nam Á; ≤ 50 Thế giới"), as ranges of the text. */
function partsOf(text: string, cell: Span): Span[] {
  const words = text.slice(cell.start, cell.end);
  return [...words.matchAll(/[^;]+/gu)].map((part) =>
    span(cell.start + part.index, cell.start + part.index + part[0].length),
  );
}

interface CellValue {
  readonly value: number;
  readonly valueTo: number | null;
  readonly comparator: Comparator;
  readonly unit: string;
  readonly end: number;
}

/** Reads a part that opens with its value; words that only describe ("thuộc nhóm dẫn đầu") give null. */
function valueOf(text: string, folded: string, part: Span): CellValue | null {
  const words = folded.slice(part.start, part.end);
  const match = CELL.exec(words);
  if (!match || YEARS_ONLY.test(words)) return null;
  const before = words.slice(0, match.index);
  const lead = leadBefore(before);
  if (before.slice(0, before.length - lead.length).trim() !== '') return null;
  const numberEnd = part.start + match.index + match[0].length;
  const unit = unitAfter(text, folded.slice(0, part.end), numberEnd);
  const bound = boundAfter(folded.slice(numberEnd + unit.length, part.end));
  const valueTo = match[2] ? parseNumber(match[2]) : null;
  const comparator = bound?.comparator ?? (valueTo === null ? (lead.comparator ?? '=') : 'range');
  return { value: parseNumber(match[1]!), valueTo, comparator, unit: unit.text, end: numberEnd + unit.length };
}

function inColumnUnit(value: CellValue, unit: string, indicator: string): CellValue {
  if (unit === 'hạng') return { ...value, unit, comparator: 'rank<=' };
  const grows = unit.endsWith('năm') && /(?<!\p{L})tăng/u.test(indicator);
  if (!grows) return { ...value, unit };
  return { ...value, unit, comparator: value.comparator === '>=' || value.comparator === '>' ? 'growth>=' : 'growth~' };
}

function baselineOf(cells: readonly ClauseCell[], column: number): Target['baseline'] {
  const cell = cells[column];
  const printed = cell && CELL_FIRST.exec(cell.text.trim())?.[1];
  return cell && printed ? { value: parseNumber(printed), year: columnYear(foldLetters(cell.header)) } : null;
}

/** Without a unit column the name may tell: "Tỷ lệ đô thị hóa (%)", "Đạt giá trị giao dịch 500 tỷ đồng". */
function unitWithin(indicator: string): string {
  const bracketed = /\(([^()]{1,25})\)\W*$/u.exec(indicator)?.[1];
  if (bracketed && /^(?:%|\p{Ll})/u.test(bracketed)) return unitOfColumn(bracketed);
  const [amount] = findAmounts(indicator, foldLetters(indicator));
  return amount && amount.unit.kind !== 'none' ? amount.unit.text : '';
}

/** Without words for it a nation is ranked in the world, a province in the nation. */
const widerThan = (scope: string): string => (scope === 'nation' ? 'world' : 'nation');

/** Shares are of a whole; over a plan or the year before there may be more than all of it. */
const SHARE = /^(?:tỉ lệ|tỉ trọng|cơ cấu)(?!\p{L})/u;
const OVER_ALL = /tăng|so với|kế hoạch|dự toán|nhập học/u;
/** A share above 100 % is likelier a misread figure: a person must look at it. */
const IMPOSSIBLE = 0.5;

function confidenceOf(indicator: string, { value, unit }: CellValue, year: number | null): number {
  const isMore = value > 100 && unit === '%' && SHARE.test(indicator) && !OVER_ALL.test(indicator);
  return isMore ? IMPOSSIBLE : year ? 0.96 : 0.85;
}

/** One target for every value in a row of an annex of targets: the row's indicator and unit, the column's year. */
export function targetsInRow(passage: Passage, columns: Columns, section: Section, scope: string): Draft<Target>[] {
  const { text, paragraphs } = passage.located;
  const cells = passage.clause?.cells ?? [];
  const named = paragraphs[columns.indicator];
  const indicator = evenSpace(cells[columns.indicator]?.text ?? '');
  if (!named || indicator === '') return [];
  const unit = unitOfColumn(cells[columns.unit]?.text ?? '') || unitWithin(indicator);
  const baseline = baselineOf(cells, columns.baseline);
  return columns.values.flatMap((column) => {
    const own = columnYear(foldLetters(cells[column]?.header ?? ''));
    const parts = paragraphs[column] ? partsOf(text, paragraphs[column]) : [];
    return parts.flatMap((part) => {
      const read = valueOf(text, passage.folded, part);
      if (!read) return [];
      const meant = inColumnUnit(read, unit || read.unit, foldLetters(indicator));
      const { value, valueTo, comparator, unit: short } = meant;
      const year = own ?? section.year;
      const yearFrom = own ? 'own' : year ? 'heading' : null;
      const ranked =
        comparator === 'rank<=' ? (scopeIn(passage.folded.slice(part.start, part.end)) ?? widerThan(scope)) : scope;
      const aim = {
        indicator: indicatorName(indicator),
        comparator,
        value,
        valueTo,
        unit: short,
        year,
        yearFrom,
        baseline,
      } as const;
      const confidence = confidenceOf(foldLetters(indicator), meant, year);
      const known = { scope: ranked, coverage: false, method: 'target.table-cell', confidence };
      return [targetDraft(passage, span(named.start, part.end), { ...aim, ...known })];
    });
  });
}
