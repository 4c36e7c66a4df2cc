import { describe, expect, it } from 'vitest';
import type { RecognisedLine } from '../recogniser.ts';
import { readLoneRegions } from './read-lone-regions.ts';

const REGION = { left: 10, top: 10, right: 200, bottom: 300 };

const line = (text: string, confidence: number, left = 20, top = 20): RecognisedLine => ({
  words: [{ text, confidence, left, top, right: left + 40, bottom: top + 12 }],
  baseline: top + 12,
  size: 14,
});

/** Reads a cell whose first reading is given, and what the readings after it find; its place on the page is its own. */
async function readAgain(first: readonly RecognisedLine[], again: readonly (readonly RecognisedLine[])[], rows = 1) {
  const heights: number[] = [];
  const image = { width: 100, height: 50, shades: new Uint8Array(5000).fill(255), dpi: 100 };
  const alone = { region: REGION, rows, image, toPage: (lines: readonly RecognisedLine[]) => [...lines] };
  const lines = await readLoneRegions([alone], first, async ({ height }) => {
    heights.push(height);
    return again[heights.length - 1] ?? [];
  });
  const words = lines.flatMap((one) => one.words);
  return { heights, words, texts: words.map(({ text }) => text) };
}

describe('words alone in their cell', () => {
  it('are read again when nothing was found', async () => {
    expect((await readAgain([], [[line('2031', 0.9)], [line('2031', 0.8)]])).texts).toEqual(['2031']);
  });

  it('are read again when they were read with doubt: the surer reading stays', async () => {
    const first = [line('Thưởng', 0.6), line('Điều', 0.6, 230)];
    expect((await readAgain(first, [[line('Thường', 0.9)]])).texts).toEqual(['Điều', 'Thường']);
    expect((await readAgain(first, [[line('m', 0.55)]])).texts).toEqual(['Thưởng', 'Điều']);
  });

  it('should be left alone when they were read with certainty', async () => {
    expect(await readAgain([line('Thường', 0.95)], [])).toMatchObject({ heights: [], texts: ['Thường'] });
  });

  it('should not be made of specks', async () => {
    expect((await readAgain([], [[line('¬', 0.3)], [line('¬', 0.3)]])).texts).toEqual([]);
  });

  it('are read again, also lower, until no line is lost', async () => {
    const whole = [line('Tháng', 0.9), line('5/2031', 0.4, 20, 40)];
    const { texts, heights } = await readAgain([line('Tháng', 0.95)], [[line('Tháng', 0.95)], whole], 2);
    expect(heights).toEqual([50, 40]);
    expect(texts).toEqual(['Tháng', '5/2031']);
  });
});

const three = (first: RecognisedLine, second: RecognisedLine, third: RecognisedLine) =>
  readAgain([first], [[second], [third]]);

describe('a number alone in its cell', () => {
  it('is read a second time however sure it is; both agree', async () => {
    const { heights, words } = await readAgain([line('70', 0.91)], [[line('70', 0.96)]]);
    expect(heights).toEqual([50]);
    expect(words).toMatchObject([{ text: '70', confidence: 0.96 }]);
  });

  it('has the signs that one of two readings lost', async () => {
    expect((await readAgain([line('62031', 0.95)], [[line('6/2031', 0.9)]])).texts).toEqual(['6/2031']);
    expect((await readAgain([line('7.', 0.9)], [[line('7', 0.95)]])).texts).toEqual(['7.']);
  });

  it('is what two of three readings agree on', async () => {
    expect((await three(line('235', 0.7), line('≥55', 0.6), line('≥55', 0.6))).texts).toEqual(['≥55']);
    expect((await three(line('6', 0.8), line('5', 0.95), line('6', 0.7))).texts).toEqual(['6']);
  });

  it('is a doubt when a sure reading was something else, or all are', async () => {
    const sure = await three(line('10', 0.94), line('100', 0.96), line('100', 0.96));
    expect(sure.words).toMatchObject([{ text: '100', confidence: 0.85 }]);
    const none = await three(line('10', 0.8), line('16', 0.95), line('18', 0.7));
    expect(none.words).toMatchObject([{ text: '16', confidence: 0.85 }]);
  });

  it('stands where it was printed also when it was read lower', async () => {
    const { words } = await three(line('B0', 0.7), line('l', 0.5), line('80', 0.9, 20, 16));
    expect(words).toMatchObject([{ text: '80', left: 20, top: 20, bottom: 35 }]);
  });
});
