/** Counts of one task (metadata, clause boundary, citation …). */
export interface Tally {
  readonly right: number;
  readonly extra: number;
  readonly missed: number;
}

export type Tallies = ReadonlyMap<string, Tally>;

/** Reads the lines "task  P 0.9  R 0.8  F1 0.85  (3 right, 1 extra, 2 missed)" that the scorer prints. */
export function parseTallies(printed: string): Tallies {
  const lines = printed.matchAll(/^(\S.*?)\s{1,40}P [\d.]+ .*\((\d+) right, (\d+) extra, (\d+) missed\)/gm);
  return new Map(
    [...lines].map(([, task = '', right, extra, missed]) => [
      task,
      { right: Number(right), extra: Number(extra), missed: Number(missed) },
    ]),
  );
}

/** Sums over documents: the figure of a column is made of its counts, not of its documents' figures. */
export function sumTallies(all: readonly Tallies[]): Tallies {
  const sums = new Map<string, Tally>();
  for (const [task, { right, extra, missed }] of all.flatMap((tallies) => [...tallies])) {
    const sum = sums.get(task) ?? { right: 0, extra: 0, missed: 0 };
    sums.set(task, { right: sum.right + right, extra: sum.extra + extra, missed: sum.missed + missed });
  }
  return sums;
}

/** Harmonic mean of precision and recall; null when there was nothing to find and nothing was found. */
export function f1({ right, extra, missed }: Tally): number | null {
  const all = 2 * right + extra + missed;
  return all === 0 ? null : (2 * right) / all;
}
