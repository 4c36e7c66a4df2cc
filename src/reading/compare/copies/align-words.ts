import { diffArrays } from 'diff';
import { gapsBetweenAnchors, trimmed } from './anchors.ts';
import { type Hunk, isEmpty } from './hunk.ts';
import { CELL_END } from './word.ts';

/** Beyond so many changed words two stretches have nothing to do with one another; the time of a diff grows with its square. */
const MOST_CHANGES = 1200;
/** About two rows; longer stretches without a common run of words may hold other rows. */
const MOST_CELLS = 12;

/** Where two lists of words differ, in order. Equal keys are equal words. */
export function alignWords(a: readonly string[], b: readonly string[]): Hunk[] {
  return gapsBetweenAnchors(a, b).flatMap((gap) => (isEmpty(gap) ? [] : diffGap(a, b, gap)));
}

function diffGap(a: readonly string[], b: readonly string[], gap: Hunk): Hunk[] {
  if (gap.a === gap.aEnd || gap.b === gap.bEnd) return [gap];
  const cells = cellByCell(a, b, gap);
  if (cells) return cells.flatMap((cell) => (isEmpty(cell) ? [] : diffGap(a, b, cell)));
  const changes = diffArrays(a.slice(gap.a, gap.aEnd), b.slice(gap.b, gap.bEnd), { maxEditLength: MOST_CHANGES });
  if (!changes) return [gap];
  return hunksOf(changes, gap);
}

/** As many cells on both sides are compared one by one: a body that moved to the next cell changes two cells. */
function cellByCell(a: readonly string[], b: readonly string[], gap: Hunk): Hunk[] | null {
  const [endsA, endsB] = [cellEnds(a, gap.a, gap.aEnd), cellEnds(b, gap.b, gap.bEnd)];
  if (endsA.length !== endsB.length || endsA.length === 0 || endsA.length > MOST_CELLS) return null;
  const bounds = [...endsA.map((end, i) => [end, endsB[i]!] as const), [gap.aEnd, gap.bEnd] as const];
  return bounds.map(([aEnd, bEnd], i): Hunk => {
    const before = bounds[i - 1];
    return trimmed(a, b, { a: before ? before[0] + 1 : gap.a, aEnd, b: before ? before[1] + 1 : gap.b, bEnd });
  });
}

function cellEnds(keys: readonly string[], from: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = from; at < end; at++) if (keys[at] === CELL_END) ends.push(at);
  return ends;
}

interface Change {
  readonly added: boolean;
  readonly removed: boolean;
  readonly count: number;
}

function hunksOf(changes: readonly Change[], { a, b }: Hunk): Hunk[] {
  const hunks: Hunk[] = [];
  let [atA, atB] = [a, b];
  let goesOn = false;
  for (const { added, removed, count } of changes) {
    const next = { aEnd: added ? atA : atA + count, bEnd: removed ? atB : atB + count };
    const last = hunks.at(-1);
    if (added || removed) {
      if (goesOn && last) hunks[hunks.length - 1] = { ...last, ...next };
      else hunks.push({ a: atA, b: atB, ...next });
    }
    goesOn = added || removed;
    [atA, atB] = [next.aEnd, next.bEnd];
  }
  return hunks;
}
