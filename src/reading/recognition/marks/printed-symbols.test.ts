import { expect, it } from 'vitest';
import type { GreyImage, RecognisedLine, RecognisedWord } from '../recogniser.ts';
import { trustPrintedSymbols } from './printed-symbols.ts';

const BASELINE = 100;
const SIZE = 60;
const CAPITAL = 40;

/** A word with a box of ink for each of its letters, 24 pixels wide, six apart; digits reach `off` higher and lower. */
function written(text: string, left: number, confidence: number, off = 0) {
  const signs = Array.from(text, (sign, index) => {
    const more = /\d/u.test(sign) ? off : 0;
    const height = sign === '-' ? 4 : CAPITAL;
    return { left: left + index * 30, top: BASELINE - height - more, bottom: BASELINE + more };
  });
  const right = left + text.length * 30 - 6;
  const word: RecognisedWord = { text, confidence, left, right, top: BASELINE - CAPITAL, bottom: BASELINE };
  return { word, signs };
}

function read(...parts: readonly ReturnType<typeof written>[]): RecognisedWord[] {
  const image: GreyImage = { width: 900, height: 140, dpi: 300, shades: new Uint8Array(900 * 140).fill(255) };
  for (const { left, top, bottom } of parts.flatMap(({ signs }) => signs))
    for (let y = top; y < bottom; y++) image.shades.fill(120, y * 900 + left, y * 900 + left + 24);
  const line: RecognisedLine = { words: parts.map(({ word }) => word), baseline: BASELINE, size: SIZE };
  return trustPrintedSymbols(image, [line]).flatMap(({ words }) => [...words]);
}

const NUMBER = written('Số:', 20, 0.9);

it.each([
  ['in one word', [written('16/CT-UBND', 130, 0.2)], '16/CT-UBND'],
  ['with a small letter', [written('16/CT-TTg', 130, 0.2)], '16/CT-TTg'],
  ['of the Party', [written('16-CT/TU', 130, 0.4)], '16-CT/TU'],
  ['with a gap before its sign', [written('16', 130, 0.4), written('/CT-UBND', 200, 0.5)], '16/CT-UBND'],
])('trusts a printed symbol %s', (_, words, text) => {
  expect(read(NUMBER, ...words)).toMatchObject([{ text: 'Số:' }, { text, confidence: 0.7 }]);
});

it.each([
  ['whose digits reach higher and lower', [NUMBER, written('16/CT-UBND', 130, 0.2, 8)]],
  ['that was written apart from its sign', [NUMBER, written('16', 130, 0.4), written('/CT-UBND', 260, 0.5)]],
  ['that stands elsewhere', [written('theo', 20, 0.9), written('16/CT-UBND', 170, 0.2)]],
  ['that is sure', [NUMBER, written('16/CT-UBND', 130, 0.9)]],
])('should leave a number as it is %s', (_, words) => {
  expect(read(...words)).toEqual(words.map(({ word }) => word));
});
