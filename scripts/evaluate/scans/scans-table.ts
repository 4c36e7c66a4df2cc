import { BARS } from '../bars.ts';
import { layOut } from '../table.ts';
import { f1, sumTallies, type Tallies } from '../tally.ts';
import { DEGRADATIONS } from './degradations.ts';
import type { RepairFigures } from './repair-figures.ts';

/** How one degradation was read. */
export interface ScanFigures {
  readonly name: string;
  readonly tallies: readonly Tallies[];
  readonly failures: readonly string[];
  readonly pages: number;
  /** Seconds of one core a page, for painting, preparing and recognising it. */
  readonly secondsAPage: number;
  readonly peakMegabytes: number;
  readonly words: number;
  /** Wrong words as recognised, with the repairs made, and with right suggestions accepted. */
  readonly wrongAsRead: number;
  readonly wrongRepaired: number;
  readonly wrongAccepted: number;
  readonly repairs: readonly RepairFigures[];
}

const HUNDRED = 100;
/** Bars beside those of the tasks; the word error rate is that of a clean scan at 300 dpi. */
const MOST_SECONDS = 3;
const MOST_MEGABYTES = 400;
const MOST_WRONG = 0.02;
const CLEAN = DEGRADATIONS[0]?.name;

const percent = (part: number, whole: number): string => `${((part / whole) * HUNDRED).toFixed(2)} %`;

type Count = 'right' | 'harmful' | 'suggestedRight' | 'suggestedHarmful';
const total = ({ repairs }: ScanFigures, count: Count): number => repairs.reduce((sum, one) => sum + one[count], 0);
const pair = (one: ScanFigures, right: Count, harmful: Count): string =>
  `${total(one, right)} / ${total(one, harmful)}`;

function reached({ tallies }: ScanFigures, task: string): number | null {
  const tally = sumTallies(tallies).get(task);
  return tally ? f1(tally) : null;
}

function mark(value: number | null, bar: number): string {
  if (value === null) return '·';
  return `${value.toFixed(3)}${value < bar ? ' <' : '  '}`;
}

/** Tasks (rows) by degradation (columns); "<" marks what is below its bar. */
export function scansTable(figures: readonly ScanFigures[]): string {
  const rows = Object.entries(BARS).map(([task, { scan }]) => [
    task,
    ...figures.map((one) => mark(reached(one, task), scan)),
    scan.toFixed(2),
  ]);
  return layOut([
    ['', ...figures.map(({ name }) => name), 'bar'],
    ...rows,
    ['words wrong as recognised', ...figures.map((one) => percent(one.wrongAsRead, one.words)), ''],
    ['  repairs made', ...figures.map((one) => percent(one.wrongRepaired, one.words)), ''],
    ['  suggestions accepted', ...figures.map((one) => percent(one.wrongAccepted, one.words)), '2 %'],
    ['repairs right / harmful', ...figures.map((one) => pair(one, 'right', 'harmful')), ''],
    ['suggested right / harmful', ...figures.map((one) => pair(one, 'suggestedRight', 'suggestedHarmful')), ''],
    ['pages', ...figures.map(({ pages }) => String(pages)), ''],
    ['core seconds a page', ...figures.map(({ secondsAPage }) => secondsAPage.toFixed(2)), String(MOST_SECONDS)],
    ['peak memory, MB', ...figures.map(({ peakMegabytes }) => peakMegabytes.toFixed(0)), String(MOST_MEGABYTES)],
  ]);
}

/** What a scan does not reach: "120 dpi harsh, clause path: 0.900 < 0.92". */
export const scansBelowBars = (figures: readonly ScanFigures[]): string[] =>
  figures.flatMap((one) => {
    const tasks = Object.entries(BARS).flatMap(([task, { scan }]) => {
      const value = reached(one, task);
      return value !== null && value < scan ? [`${one.name}, ${task}: ${value.toFixed(3)} < ${scan}`] : [];
    });
    const wrong =
      one.name === CLEAN && one.wrongAccepted / one.words > MOST_WRONG ? [`${one.name}, words wrong: above 2 %`] : [];
    const slow = one.secondsAPage > MOST_SECONDS ? [`${one.name}: ${one.secondsAPage.toFixed(2)} s a page`] : [];
    const large = one.peakMegabytes > MOST_MEGABYTES ? [`${one.name}: ${one.peakMegabytes.toFixed(0)} MB`] : [];
    return [...one.failures, ...tasks, ...wrong, ...slow, ...large];
  });
