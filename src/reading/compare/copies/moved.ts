import { alignWords } from './align-words.ts';
import type { Hunk } from './hunk.ts';
import { keyList, type Word } from './word.ts';

/** Shorter runs are too common to be told apart from a coincidence. */
const SHORTEST = 8;
const RUN = 4;
/** Share of the shorter run that must stand in the other one. */
const ALIKE = 0.6;

export interface Moved {
  /** The hunks that stay, without the moved runs. */
  readonly left: readonly Hunk[];
  /** Runs that stand elsewhere in the other copy. */
  readonly runs: readonly Hunk[];
  /** Where the moved runs differ inside. */
  readonly inside: readonly Hunk[];
}

/** Takes out the runs that only moved: a heading set elsewhere, the recipients before the signature. */
export function takeMoved(a: readonly Word[], b: readonly Word[], hunks: readonly Hunk[]): Moved {
  const onlyA = hunks.filter((hunk) => hunk.aEnd - hunk.a >= SHORTEST);
  const onlyB = hunks.filter((hunk) => hunk.bEnd - hunk.b >= SHORTEST);
  const gone = new Set<Hunk>();
  const runs: Hunk[] = [];
  const runsB = onlyB.map((hunk) => ({ hunk, runs: runsOf(b, hunk.b, hunk.bEnd) }));
  for (const from of onlyA) {
    const wanted = runsOf(a, from.a, from.aEnd);
    const to = runsB.find((other) => other.hunk !== from && !gone.has(other.hunk) && areAlike(wanted, other.runs));
    if (!to || gone.has(from)) continue;
    gone.add(from).add(to.hunk);
    runs.push({ a: from.a, aEnd: from.aEnd, b: to.hunk.b, bEnd: to.hunk.bEnd });
  }
  return {
    left: [...hunks.filter((hunk) => !gone.has(hunk)), ...remains(gone, runs)],
    runs,
    inside: runs.flatMap((run) => insideOf(a, b, run)),
  };
}

/** The other side of a hunk whose one side moved away. */
function remains(gone: ReadonlySet<Hunk>, runs: readonly Hunk[]): Hunk[] {
  const [movedA, movedB] = [new Set(runs.map((run) => run.a)), new Set(runs.map((run) => run.b))];
  return Array.from(gone)
    .map((hunk) => ({
      ...hunk,
      aEnd: hunk.aEnd > hunk.a && movedA.has(hunk.a) ? hunk.a : hunk.aEnd,
      bEnd: hunk.bEnd > hunk.b && movedB.has(hunk.b) ? hunk.b : hunk.bEnd,
    }))
    .filter((hunk) => hunk.aEnd > hunk.a || hunk.bEnd > hunk.b);
}

function runsOf(words: readonly Word[], from: number, end: number): Set<string> {
  const runs = new Set<string>();
  for (let at = from; at + RUN <= end; at++)
    runs.add(
      words
        .slice(at, at + RUN)
        .map(({ key }) => key)
        .join(' '),
    );
  return runs;
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let both = 0;
  for (const run of a) if (b.has(run)) both++;
  return both >= ALIKE * Math.max(1, Math.min(a.size, b.size)) && both * 3 >= Math.max(a.size, b.size);
}

function insideOf(a: readonly Word[], b: readonly Word[], run: Hunk): Hunk[] {
  const found = alignWords(keyList(a.slice(run.a, run.aEnd)), keyList(b.slice(run.b, run.bEnd)));
  return found.map((hunk) => ({
    a: run.a + hunk.a,
    aEnd: run.a + hunk.aEnd,
    b: run.b + hunk.b,
    bEnd: run.b + hunk.bEnd,
  }));
}
