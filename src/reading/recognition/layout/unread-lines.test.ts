import { expect, it } from 'vitest';
import type { GreyImage, RecognisedLine } from '../recogniser.ts';
import { countUnread, printedLines } from './unread-lines.ts';

const [WIDTH, HEIGHT, DPI] = [1000, 400, 300];
const PAGE = { left: 0, top: 0, right: WIDTH, bottom: HEIGHT };
const LETTERS = 22;
const WORD = 80;
const STEP = 100;

/** Black words, `count` of them from the left edge on, where each line of small letters begins. */
function page(
  lines: readonly { readonly top: number; readonly count: number; readonly high?: number; readonly shade?: number }[],
): GreyImage {
  const shades = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const { top, count, high = LETTERS, shade = 0 } of lines)
    for (let y = top; y < top + high; y++)
      for (let word = 0; word < count; word++)
        shades.fill(shade, y * WIDTH + 50 + word * STEP, y * WIDTH + 50 + word * STEP + WORD);
  return { width: WIDTH, height: HEIGHT, dpi: DPI, shades };
}

const lineAt = (top: number): RecognisedLine => ({
  words: [{ text: 'chữ', left: 50, right: 600, top: top - 8, bottom: top + LETTERS + 6, confidence: 0.9 }],
  baseline: top + LETTERS,
  size: 46,
});

const [FIRST, SECOND, THIRD] = [60, 140, 220];
const printed = (second: { count: number; high?: number; shade?: number }) =>
  printedLines(
    page([
      { top: FIRST, count: 6 },
      { top: SECOND, ...second },
      { top: THIRD, count: 6 },
    ]),
    [PAGE],
  );

it.each([0, 160])('tells of a line of print between others that was not read, of shade %i', (shade) => {
  expect(countUnread(printed({ count: 6, shade }), [lineAt(FIRST), lineAt(THIRD)])).toBe(1);
});

it('is silent when every line was read', () => {
  expect(countUnread(printed({ count: 6 }), [lineAt(FIRST), lineAt(SECOND), lineAt(THIRD)])).toBe(0);
});

it.each([
  ['a spot or two', { count: 2 }],
  ['a signature', { count: 4, high: 60 }],
])('is silent of %s', (_, second) => {
  expect(countUnread(printed(second), [lineAt(FIRST), lineAt(THIRD)])).toBe(0);
});

it('is silent of what stands below the text, and of a page without a word', () => {
  expect(countUnread(printed({ count: 6 }), [lineAt(FIRST)])).toBe(0);
  expect(countUnread(printed({ count: 6 }), [])).toBe(0);
});
