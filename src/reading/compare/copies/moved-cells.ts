import type { Hunk } from './hunk.ts';
import { CELL_END, keysOf, type Word } from './word.ts';

/** Words between two cells of one row and the row that goes on below it. */
const NEAR = 200;

/**
 * Takes out whole cells that only one copy has here and only the other one a little further on: a row that goes on over
 * a page is one row in one copy and two in the other.
 */
export function withoutMovedCells(a: readonly Word[], b: readonly Word[], hunks: readonly Hunk[]): Hunk[] {
  const gone = new Set<Hunk>();
  const lone = hunks.filter((hunk) => isCell(a, hunk.a, hunk.aEnd) && hunk.b === hunk.bEnd);
  const cells = new Map<string, Hunk[]>();
  for (const hunk of hunks)
    if (isCell(b, hunk.b, hunk.bEnd) && hunk.a === hunk.aEnd) {
      const key = keysOf(b.slice(hunk.b, hunk.bEnd));
      cells.set(key, [...(cells.get(key) ?? []), hunk]);
    }
  for (const hunk of lone) {
    const there = cells.get(keysOf(a.slice(hunk.a, hunk.aEnd)));
    const to = there?.find((other) => !gone.has(other) && Math.abs(other.a - hunk.a) <= NEAR);
    if (to) gone.add(hunk).add(to);
  }
  return hunks.filter((hunk) => !gone.has(hunk));
}

/** All the words between two ends of cells; the first and the last cell of a row have one only. */
function isCell(words: readonly Word[], from: number, end: number): boolean {
  const [before, after] = [words[from - 1], words[end]];
  const [opens, closes] = [before?.key === CELL_END, after?.key === CELL_END];
  if (end === from || !(opens || closes)) return false;
  return (opens || words[from]!.afterLine) && (closes || after === undefined || after.afterLine);
}
