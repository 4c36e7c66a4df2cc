import { modifiersOf } from './modifiers.ts';
import { slice } from './word-file.ts';

/** Properties of a stretch of the main stream, in bytes. */
export interface PropertyRun {
  readonly start: number;
  readonly end: number;
  /** Single property modifiers (sprm). */
  readonly modifiers: DataView;
  /** Number of the paragraph style. */
  readonly style: number;
}

const PAGE = 512;
const HUGE = 0x6646;
const HUGE_97 = 0x6645;
const EMPTY = new DataView(new ArrayBuffer(0));

/** Runs of character properties ([MS-DOC] 2.9.33), in the order of the file. */
export const characterRuns = (main: DataView, bins: DataView): PropertyRun[] =>
  pagesOf(main, bins).flatMap((page) => runsOf(page, 1, (at) => characterAt(page, at)));

/** Runs of paragraph properties ([MS-DOC] 2.9.174); those too long for their page lie in the data stream. */
export const paragraphRuns = (main: DataView, bins: DataView, data: DataView): PropertyRun[] =>
  pagesOf(main, bins).flatMap((page) =>
    runsOf(page, 13, (at) => {
      const { style, modifiers } = paragraphAt(page, at);
      return { style, modifiers: elsewhere(modifiers, data) ?? modifiers };
    }),
  );

/** sprmPHugePapx: where the properties are, each list with its length before it. */
function elsewhere(modifiers: DataView, data: DataView): DataView | null {
  for (const { code, operand } of modifiersOf(modifiers)) {
    if (code !== HUGE && code !== HUGE_97) continue;
    const at = operand.getUint32(0, true);
    return at + 2 <= data.byteLength ? slice(data, at + 2, data.getUint16(at, true)) : null;
  }
  return null;
}

function pagesOf(main: DataView, bins: DataView): DataView[] {
  const count = Math.max(0, Math.floor((bins.byteLength - 4) / 8));
  if (count > main.byteLength / PAGE) throw new RangeError('more pages of properties than the file has');
  return Array.from({ length: count }, (_, i) => bins.getUint32((count + 1) * 4 + i * 4, true) & 0x3f_ffff).map(
    (number) => slice(main, number * PAGE, PAGE),
  );
}

type Properties = Pick<PropertyRun, 'modifiers' | 'style'>;

function runsOf(page: DataView, entry: number, propertiesAt: (at: number) => Properties): PropertyRun[] {
  const count = page.getUint8(PAGE - 1);
  return Array.from({ length: count }, (_, i) => {
    const at = page.getUint8((count + 1) * 4 + i * entry) * 2;
    const properties = at === 0 ? { modifiers: EMPTY, style: 0 } : propertiesAt(at);
    return { start: page.getUint32(i * 4, true), end: page.getUint32(i * 4 + 4, true), ...properties };
  });
}

const characterAt = (page: DataView, at: number): Properties => ({
  modifiers: slice(page, at + 1, page.getUint8(at)),
  style: 0,
});

/** The length counts words and is odd, or stands in a second byte. */
function paragraphAt(page: DataView, at: number): Properties {
  const words = page.getUint8(at);
  const [from, length] = words === 0 ? [at + 2, page.getUint8(at + 1) * 2] : [at + 1, words * 2 - 1];
  return { style: page.getUint16(from, true), modifiers: slice(page, from + 2, Math.max(0, length - 2)) };
}

/** The run that holds a byte; undefined between runs. */
export function runAt(runs: readonly PropertyRun[], byte: number): PropertyRun | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (runs[middle]!.start <= byte) low = middle;
    else high = middle - 1;
  }
  const run = runs[low];
  return run && run.start <= byte && byte < run.end ? run : undefined;
}
