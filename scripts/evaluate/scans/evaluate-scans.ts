import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { resultToJson } from '../../../src/reading/export/json.ts';
import type { ReadResult } from '../../../src/reading/model/result.ts';
import { read } from '../../../src/reading/read.ts';
import { columnOf } from '../bars.ts';
import type { Gold } from '../gold.ts';
import { score } from '../score.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { type Degradation, DEGRADATIONS } from './degradations.ts';
import { printHtml } from './print-html.ts';
import { openPrinter } from './printer.ts';
import { readScan } from './read-scan.ts';
import { SAMPLE, withPrintedGold } from './sample-gold.ts';
import { repairFigures } from './repair-figures.ts';
import { scansTable, type ScanFigures, scansBelowBars } from './scans-table.ts';
import { type Recognised, recognisingProcess } from './recognising-process.ts';
import { recognisePrinted } from './scanned-document.ts';
import { wordErrors } from './word-errors.ts';

/** A file of the annotations as it is printed. */
interface Printed extends Excerpt {
  readonly path: string;
  readonly pdf: Uint8Array;
}

export interface ScanOptions {
  /** Folder of the scans and the recognised pages: what it holds is not scanned or recognised again. */
  readonly kept: string;
  /** Only degradations whose name contains this. */
  readonly degradation: string;
  /** Only the sets of `SAMPLE`, of long files an excerpt. */
  readonly sample: boolean;
  readonly verbose: boolean;
}

async function printAll(paths: readonly string[], sample: boolean): Promise<Printed[]> {
  const printer = await openPrinter();
  try {
    const printed: Printed[] = [];
    for (const path of paths) {
      const result = await read(await readFile(path), { name: path });
      const excerpt = sample ? excerptOf(result) : { ...result.canonical, omitted: new Set<string>() };
      printed.push({ ...excerpt, path, pdf: await printer.print(printHtml(excerpt.blocks)) });
    }
    return printed;
  } finally {
    await printer.close();
  }
}

const keptAs = (path: string, { name }: Degradation, sample: boolean): string =>
  `${basename(path)} ${sample ? 'sample ' : ''}${name}`.replaceAll(/[^\w.-]+/gu, '-');

async function recogniseAll(
  printed: readonly Printed[],
  degradation: Degradation,
  keptAt: (path: string) => string,
): Promise<Map<string, Recognised>> {
  const own = recognisingProcess();
  try {
    const recognised = new Map<string, Recognised>();
    for (const { path, pdf } of printed)
      recognised.set(path, await recognisePrinted(pdf, degradation, keptAt(path), own));
    return recognised;
  } finally {
    own.close();
  }
}

async function figuresOf(
  gold: Gold,
  printed: readonly Printed[],
  degradation: Degradation,
  { kept, sample, verbose }: ScanOptions,
): Promise<ScanFigures> {
  const recognised = await recogniseAll(printed, degradation, (path) => join(kept, keptAs(path, degradation, sample)));
  const results = new Map<string, ReadResult>();
  for (const [path, { pages }] of recognised) results.set(path, await readScan(pages));
  const repairs = printed.map(({ path, text }) => repairFigures(text, results.get(path)!.canonical));
  const wrongIn = (textOf: (result: ReadResult, index: number) => string): number =>
    printed.reduce((sum, { path, text }, index) => sum + wordErrors(text, textOf(results.get(path)!, index)).errors, 0);
  const scores = await score(gold, async (_, path) => resultToJson(results.get(path)!));
  if (verbose) console.log(`${degradation.name}\n${scores.notes}`);
  const all = [...recognised.values()];
  const pages = all.reduce((sum, one) => sum + one.pages.length, 0);
  return {
    name: degradation.name,
    tallies: [...scores.bySet.values()],
    failures: scores.failures,
    pages,
    secondsAPage: all.reduce((sum, { seconds }) => sum + seconds, 0) / pages,
    peakMegabytes: Math.max(...all.map(({ peak }) => peak)) / 1000,
    words: printed.reduce((sum, { text }) => sum + wordErrors(text, text).words, 0),
    wrongAsRead: wrongIn(({ canonical }) => canonical.raw),
    wrongRepaired: wrongIn(({ canonical }) => canonical.text),
    wrongAccepted: wrongIn((_, index) => repairs[index]!.accepted),
    repairs,
  };
}

/**
 * Prints how the engine reads the annotated directives when they are printed, scanned badly and recognised.
 *
 * @returns figures below the bars for scans
 */
export async function evaluateScans(gold: Gold, options: ScanOptions): Promise<string[]> {
  mkdirSync(options.kept, { recursive: true });
  const sets = gold.sets.filter(({ name }) => columnOf(name) === 'clean' && (!options.sample || SAMPLE.has(name)));
  const printed = await printAll([...new Set(sets.map(({ document }) => document))], options.sample);
  const left = new Map(printed.map(({ path, omitted }) => [path, omitted]));
  const figures: ScanFigures[] = [];
  await withPrintedGold({ ...gold, sets }, left, async (annotated) => {
    for (const degradation of DEGRADATIONS.filter(({ name }) => name.includes(options.degradation)))
      figures.push(await figuresOf(annotated, printed, degradation, options));
  });
  console.log(`Printed, scanned and recognised again, F1 by task\n\n${scansTable(figures)}\n`);
  return scansBelowBars(figures);
}
