import { expect, it } from 'vitest';
import { makeLine } from './pdf-lines.ts';
import type { Glyph } from './pdf-page.ts';
import { lineWords } from './pdf-words.ts';

const FACE = { name: 'any', bold: false, italic: false };
const SIZE = 12;

/** Texts one behind the other, `gap` points apart, six points a letter; recognised ones with their certainty. */
function glyphs(texts: readonly string[], gap: number, confidence?: number): Glyph[] {
  let left = 100;
  return texts.map((text) => {
    const right = left + text.length * 6;
    const glyph = { text, left, right, top: 90, bottom: 102, baseline: 100, size: SIZE, face: FACE, afterGap: false };
    left = right + gap;
    return { ...glyph, turn: 0, object: 0, ...(confidence === undefined ? {} : { confidence }) };
  });
}

const WORDS = 'chuyển đổi số ở các xã vùng cao của tỉnh Sơn Khê'.split(' ');

it.each([3, 1.2, 0.1, -0.5])('recognised words stay apart, also %d points apart in a cell with many of them', (gap) => {
  expect(lineWords(makeLine(glyphs(WORDS, gap, 0.96))!)).toEqual({ text: WORDS.join(' ') });
});

it('letters that a file paints one by one are one word when they are spaced out', () => {
  expect(lineWords(makeLine(glyphs(Array.from('QUYẾTĐỊNH'), 4))!).text).toBe('QUYẾTĐỊNH');
});

it('words of little certainty are doubtful, at their place', () => {
  const { text, doubts } = lineWords(makeLine([...glyphs(['Hua', 'Tạt'], 1, 0.5)])!);
  expect(doubts?.map(({ start, end }) => text.slice(start, end))).toEqual(['Hua', 'Tạt']);
});
