/** A measured figure with the workload that it holds for. */
export interface Figure {
  readonly name: string;
  /** What was done, exactly enough to do it again. */
  readonly workload: string;
  readonly value: number;
  readonly unit: string;
  /** True where more is better (MB/s), false where less is (ms). */
  readonly more: boolean;
  /** Plain work on the same input, and what it is. */
  readonly beside?: { readonly what: string; readonly value: number };
  /** The bar that the figure should reach. */
  readonly bar?: number;
}

export type Bench = () => Promise<readonly Figure[]>;

/**
 * Runs once to warm up, then `runs` times.
 *
 * @returns milliseconds of processor time, the median: on a machine that does other work too, the clock on the wall would
 *   measure that work. Threads that compile and collect garbage count, so a run may take less time than this.
 */
export async function medianTime(work: () => unknown, runs: number): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
  }
  return percentile(times, 0.5);
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
