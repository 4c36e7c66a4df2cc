import type { Acting } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import { DANGERS } from '../reading/compare/copies/difference.ts';
import type { ComparedCopies } from './copy-message.ts';
import { comparisonOf } from './copy-threads.ts';
import { packedReading } from './current-reading.ts';
import { type CopyWithReading, findCopies } from './find-copy.ts';
import { findDirectiveInside } from './find-directive.ts';
import { copiesOf } from './list-copies.ts';
import type { DifferenceList, DifferenceQuery } from './operations.ts';

/**
 * Where a copy differs from the current one, most dangerous first.
 *
 * @throws {Problem} not-found; invalid for the current copy itself; unavailable when they could not be compared.
 */
export async function listDifferences(acting: Acting, query: DifferenceQuery): Promise<DifferenceList> {
  const directive = await findDirectiveInside(acting, query.slug);
  const { current, other } = await findCopies(acting, directive, query.copy);
  if (other.current) throw new Problem('invalid', 'copy-is-current');
  const copies = await copiesOf(acting.db, directive.id);
  const { differences, agreement } = await compared(acting, current, other);
  const wanted = differences.filter(({ danger }) => !query.danger || danger === query.danger);
  const from = (query.page - 1) * query.pageSize;
  return {
    rows: wanted.slice(from, from + query.pageSize),
    total: wanted.length,
    page: query.page,
    pageSize: query.pageSize,
    current: copies.find(({ id }) => id === current.id)!,
    copy: copies.find(({ id }) => id === other.id)!,
    counts: DANGERS.map((danger) => ({
      danger,
      count: differences.filter((difference) => difference.danger === danger).length,
    })).filter(({ count }) => count > 0),
    agreement,
  };
}

/** Comparisons kept: readings never change, so a page or a filter needs no second one. */
const MOST_KEPT = 8;
const kept = new Map<string, Promise<ComparedCopies>>();

function compared(acting: Acting, current: CopyWithReading, other: CopyWithReading): Promise<ComparedCopies> {
  const key = [current, other].map(({ reading, part }) => `${reading}/${part}`).join('|');
  const known = kept.get(key);
  if (known) return known;
  const comparison = compare(acting, current, other);
  kept.set(key, comparison);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - MOST_KEPT))) kept.delete(oldest);
  comparison.catch(() => kept.delete(key));
  return comparison;
}

async function compare({ db }: Acting, current: CopyWithReading, other: CopyWithReading): Promise<ComparedCopies> {
  const [a, b] = [await packedReading(db, current.reading), await packedReading(db, other.reading)];
  return comparisonOf({
    make: 'comparison',
    current: { packed: a, part: current.part },
    other: { packed: b, part: other.part },
  });
}
