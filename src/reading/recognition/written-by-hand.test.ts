import { expect, it } from 'vitest';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';
import { doubtHandwriting } from './written-by-hand.ts';

const SIZE = 14;
const BASELINE = 100;

/** Words of print, or where two numbers follow, written so many points higher and lower than print. */
type Written = string | readonly [text: string, higher: number, lower: number];

const lineOf = (...written: readonly Written[]): RecognisedLine => ({
  baseline: BASELINE,
  size: SIZE,
  words: written.map((one, index): RecognisedWord => {
    const [text, higher, lower] = typeof one === 'string' ? [one, 0, 0] : one;
    const [left, right] = [index * 40, index * 40 + 30];
    return { text, left, right, top: BASELINE - 9.2 - higher, bottom: BASELINE + lower, confidence: 0.92 };
  }),
});

const doubted = (line: RecognisedLine): string[] =>
  doubtHandwriting(line)
    .words.filter(({ confidence }) => confidence < 0.8)
    .map(({ text }) => text);

it.each<[string, RecognisedLine, string[]]>([
  ['a number larger than print', lineOf('Số:', ['05', 1.2, 1.3], '/CT-UBND'), ['05']],
  ['a number above its line', lineOf('Số:', ['17', 2, -2], '/TB-UBND'), ['17']],
  ['a day larger than print', lineOf('Sơn Khê,', 'ngày', ['15', 1.4, 1.1], 'tháng', '4', 'năm', '2026'), ['15']],
  ['a printed number', lineOf('Số:', '05', '/CT-UBND'), []],
  ['a speck below a printed digit', lineOf('Sơn Khê,', 'ngày', ['15', 0, 3], 'tháng', '04', 'năm', '2026'), []],
  ['a number with nothing beside it', lineOf('Số:', ['05', 2, 2]), []],
  ['numbers in other lines', lineOf('1.', 'Diện tích', ['2', 2, 2], 'HA'), []],
])('doubts %s', (_, line, expected) => {
  expect(doubted(line)).toEqual(expected);
});

const symbolOf = (text: string, higher: number, lower: number): RecognisedLine => ({
  ...lineOf('Số:'),
  words: [{ text, left: 40, right: 120, top: BASELINE - 9.2 - higher, bottom: BASELINE + 2 + lower, confidence: 0.3 }],
});
const lineOfSymbol = (text: string, higher: number, lower: number): RecognisedLine => {
  const symbol = symbolOf(text, higher, lower);
  return { ...symbol, words: [...lineOf('Số:').words, ...symbol.words] };
};

it.each<[string, RecognisedLine, number]>([
  ['that stands like print', lineOfSymbol('29/2031/QĐ-TTg', 0, 0), 0.65],
  ['without a year', lineOfSymbol('11/TB-UBND', 0, 0), 0.65],
  ['whose digits reach higher', lineOfSymbol('29/2031/QĐ-TTg', 2, 0), 0.3],
  ['whose digits reach lower', lineOfSymbol('29/2031/QĐ-TTg', 0, 3), 0.3],
  ['that is not whole', lineOfSymbol('29/2031/', 0, 0), 0.3],
  ['with other signs', lineOfSymbol('2?/2031/QĐ-TTg', 0, 0), 0.3],
])('a symbol in one word %s', (_, line, expected) => {
  expect(doubtHandwriting(line).words.at(-1)?.confidence).toBe(expected);
});
