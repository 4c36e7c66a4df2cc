import { fold } from '../reading/normalise/fold.ts';
import type { CarriedPlace } from './copy-message.ts';
import type { FactRow } from './fact-view.ts';
import type { FlatFact } from './flatten-facts.ts';

/** A known fact under the key that the other copy gives the same fact. */
export interface Rekeyed {
  readonly row: FactRow;
  readonly key: string;
}

/**
 * Which facts of the present copy the other copy has as well: under the same key, else of the same kind with the same
 * words in the same clause, else of the same kind where the words of the present copy now stand, misread or not.
 *
 * @param places where each known fact stands in the other copy, in the same order.
 */
export function carryFacts(
  known: readonly FactRow[],
  read: readonly FlatFact[],
  places: readonly (CarriedPlace | null)[],
): Rekeyed[] {
  const free = new Map(read.map((fact) => [fact.key, fact]));
  const keys = new Map<FactRow, string>();
  const take = (row: FactRow, fact: FlatFact | undefined): void => {
    if (!fact || keys.has(row)) return;
    keys.set(row, fact.key);
    free.delete(fact.key);
  };
  for (const row of known) take(row, free.get(row.key));
  const byWords = Map.groupBy(free.values(), (fact) => wordsKey(fact.data.kind, fact.clause, fact.quote));
  for (const row of known) {
    const same = byWords.get(wordsKey(row.kind, row.clause, row.quote));
    if (!keys.has(row))
      take(
        row,
        same?.find((fact) => free.has(fact.key)),
      );
  }
  const byKind = Map.groupBy(free.values(), (fact) => fact.data.kind);
  known.forEach((row, i) => {
    const place = places[i];
    if (!keys.has(row) && place) take(row, nearest(byKind.get(row.kind) ?? [], place, free));
  });
  return known.map((row) => ({ row, key: keys.get(row) ?? row.key }));
}

const wordsKey = (kind: string, clause: string | null, quote: string): string =>
  [kind, clause ?? '', fold(quote)].join('\n');

/** The free fact that shares most with the place, and at least half of the longer of the two. */
function nearest(
  facts: readonly FlatFact[],
  { span }: CarriedPlace,
  free: ReadonlyMap<string, FlatFact>,
): FlatFact | undefined {
  const shared = ({ span: { start, end } }: FlatFact): number =>
    (Math.min(end, span.end) - Math.max(start, span.start)) / Math.max(end - start, span.end - span.start, 1);
  const near = facts.filter((fact) => free.has(fact.key) && shared(fact) >= 0.5);
  return near.toSorted((a, b) => shared(b) - shared(a))[0];
}
