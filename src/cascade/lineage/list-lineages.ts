import type { Acting } from '../../access/public.ts';
import { fold } from '../../reading/normalise/fold.ts';
import type { DirectionCounts, LineageStatement, LineageSummary, StepDirection } from './schemas.ts';
import { visibleLineages } from './visible-lineages.ts';

export interface LineageQuery {
  /** Words of the indicator, with or without diacritics. */
  readonly q?: string | undefined;
  /** Only lineages in which a number went this way. */
  readonly direction?: StepDirection | undefined;
  /** Slug of a document that states it. */
  readonly document?: string | undefined;
  readonly page: number;
  readonly pageSize: number;
}

/** Lineages (dòng chỉ tiêu), those with most numbers lowered first, a page at a time. */
export async function listLineages(acting: Acting, query: LineageQuery) {
  const { page, pageSize } = query;
  const all = await visibleLineages(acting);
  const chosen = all.filter((statements) => isMeant(statements, query)).map(summaryOf);
  const sorted = chosen.toSorted(
    (a, b) =>
      b.counts.lowered - a.counts.lowered || b.documents - a.documents || a.indicator.localeCompare(b.indicator, 'vi'),
  );
  return {
    rows: sorted.slice((page - 1) * pageSize, page * pageSize),
    total: sorted.length,
    page,
    pageSize,
    documents: documentsOf(all),
  };
}

function isMeant(statements: readonly LineageStatement[], { q, direction, document }: LineageQuery): boolean {
  const words = plain(q ?? '')
    .split(' ')
    .filter(Boolean);
  const said = statements.map(({ indicator, level }) => plain(`${indicator} ${level.unit}`));
  return (
    words.every((word) => said.some((text) => text.includes(word))) &&
    (direction === undefined || statements.some(({ main }) => main?.direction === direction)) &&
    (document === undefined || statements.some((statement) => statement.document.slug === document))
  );
}

const plain = (text: string): string => fold(text).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

const NONE: DirectionCounts = { raised: 0, lowered: 0, same: 0, comparator: 0, notComparable: 0 };

export const countsOf = (statements: readonly LineageStatement[]): DirectionCounts =>
  statements.reduce(
    (counts, { main }) => (main ? { ...counts, [main.direction]: counts[main.direction] + 1 } : counts),
    NONE,
  );

function summaryOf(statements: readonly LineageStatement[]): LineageSummary {
  const [first] = statements;
  const names = yardstickOf(statements);
  return {
    id: first!.id,
    indicator: names.indicator,
    unit: names.level.unit,
    documents: new Set(statements.map(({ document }) => document.slug)).size,
    statements: statements.length,
    suggested: statements.filter(({ level }) => level.status === 'suggested').length,
    counts: countsOf(statements),
    first: first!,
    last: statements.at(-1)!,
  };
}

/** The statement that most others are held against: its words name the lineage. */
export function yardstickOf(statements: readonly LineageStatement[]): LineageStatement {
  const held = (id: string): number => statements.filter(({ main }) => main?.was === id).length;
  return statements.toSorted((a, b) => held(b.id) - held(a.id))[0]!;
}

const documentsOf = (lineages: readonly (readonly LineageStatement[])[]) =>
  [...new Map(lineages.flat().map(({ document }) => [document.slug, document])).values()].toSorted((a, b) =>
    (b.issuedOn ?? '').localeCompare(a.issuedOn ?? ''),
  );
