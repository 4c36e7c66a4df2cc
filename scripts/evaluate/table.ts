import { BARS, type Column, columnOf } from './bars.ts';
import type { Scores } from './score.ts';
import { f1, sumTallies, type Tallies } from './tally.ts';

/** F1 of every task (rows) for every annotated set (columns), with the totals of the clean and the scanned ones. */
export function scoreTable({ bySet }: Scores): string {
  const names = [...bySet.keys()];
  const totals = totalsOf(bySet);
  const tasks = [...sumTallies([...bySet.values()]).keys()];
  const header = ['', ...names, 'clean', 'scan', 'all'];
  const rows = tasks.map((task) => [
    task,
    ...names.map((name) => figure(bySet.get(name), task)),
    ...[totals.clean, totals.scan, totals.all].map((tallies) => figure(tallies, task)),
  ]);
  return layOut([header, ...rows]);
}

/** The engine beside the baseline and the bars, by task, for clean text and for scans. */
export function comparison(engine: Scores, baseline: Scores): string {
  const [ours, plain] = [totalsOf(engine.bySet), totalsOf(baseline.bySet)];
  const header = ['', 'clean', 'baseline', 'bar', '', 'scan', 'baseline', 'bar', ''];
  const rows = Object.entries(BARS).map(([task, bars]) => [
    task,
    ...(['clean', 'scan'] as const).flatMap((column) => {
      const reached = valueOf(ours[column], task);
      const mark = reached === null ? '' : reached >= bars[column] ? 'ok' : 'BELOW';
      return [figure(ours[column], task), figure(plain[column], task), bars[column].toFixed(2), mark];
    }),
  ]);
  return layOut([header, ...rows]);
}

/** Tasks whose figure is under its bar: "citation (scan): 0.88 < 0.92". */
export function belowBars({ bySet }: Scores): string[] {
  const totals = totalsOf(bySet);
  return Object.entries(BARS).flatMap(([task, bars]) =>
    (['clean', 'scan'] as const).flatMap((column) => {
      const reached = valueOf(totals[column], task);
      if (reached === null || reached >= bars[column]) return [];
      return [`${task} (${column}): ${reached.toFixed(3)} < ${bars[column]}`];
    }),
  );
}

function totalsOf(bySet: Scores['bySet']): Record<Column | 'all', Tallies> {
  const of = (column: Column): Tallies =>
    sumTallies([...bySet].filter(([name]) => columnOf(name) === column).map(([, tallies]) => tallies));
  return { clean: of('clean'), scan: of('scan'), all: sumTallies([...bySet.values()]) };
}

function valueOf(tallies: Tallies | undefined, task: string): number | null {
  const tally = tallies?.get(task);
  return tally ? f1(tally) : null;
}

const figure = (tallies: Tallies | undefined, task: string): string => valueOf(tallies, task)?.toFixed(3) ?? '·';

/** Columns of text; all but the first are set to the right. */
export function layOut(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const cell = (text: string, column: number): string =>
    column === 0 ? text.padEnd(widths[column]!) : text.padStart(widths[column]!);
  return rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n');
}
