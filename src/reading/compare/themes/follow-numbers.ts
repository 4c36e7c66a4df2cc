import type { Alignment } from '../alignment.ts';
import { changedNumber, targetsOf } from '../number-changes.ts';
import type { Side } from '../side.ts';
import { pairTargets } from '../target-pairs.ts';
import type { Target } from '../../model/fact.ts';
import type { ComparedNumber } from './comparison.ts';

/** What a committee asks about first. */
const ORDER: readonly ComparedNumber['direction'][] = [
  'lowered',
  'raised',
  'comparator',
  'notComparable',
  'quantified',
  'dropped',
  'same',
];

/**
 * What became of each number in the next document that has its indicator, which need not be the next one: a conclusion between
 * two resolutions may state none. A number is dropped when no later document has it. Those that fell come first.
 *
 * @param alignments of each document with the next
 */
export function followNumbers(sides: readonly Side[], alignments: readonly Alignment[]): ComparedNumber[] {
  const near = alignments.flatMap(({ numbers }, at) =>
    numbers.map((change): ComparedNumber => ({ ...change, fromDocument: at, toDocument: at + 1 })),
  );
  const followed = new Set(near.flatMap(({ was, now }) => (was && now ? [was] : [])));
  const known = new Set(near.flatMap(({ was, now }) => (was && now ? [now] : [])));
  const far = overDocuments(sides, followed, known);
  const later = new Set(far.map(({ was }) => was));
  const reached = new Set(far.map(({ now }) => now));
  const kept = near.filter(({ was, now, direction }) => {
    if (direction === 'dropped') return !later.has(was);
    return direction !== 'quantified' || !reached.has(now);
  });
  return [...kept, ...far].toSorted(
    (a, b) =>
      ORDER.indexOf(a.direction) - ORDER.indexOf(b.direction) ||
      a.fromDocument - b.fromDocument ||
      a.toDocument - b.toDocument,
  );
}

function overDocuments(sides: readonly Side[], followed: Set<Target>, known: Set<Target>): ComparedNumber[] {
  const found: ComparedNumber[] = [];
  for (let distance = 2; distance < sides.length; distance++)
    for (let from = 0; from + distance < sides.length; from++) {
      const [above, below] = [sides[from]!, sides[from + distance]!];
      const pairs = pairTargets(without(above, followed), without(below, known), () => false);
      for (const pair of pairs) {
        followed.add(pair.was);
        known.add(pair.now);
        found.push({ ...changedNumber(pair, above, below), fromDocument: from, toDocument: from + distance });
      }
    }
  return found;
}

const without = (side: Side, taken: ReadonlySet<Target>): Target[] =>
  targetsOf(side).filter((target) => !taken.has(target));
