import { describe, expect, it } from 'vitest';
import type { Rule } from '../../formats/pdf-page.ts';
import { liftStamps } from './lift-stamps.ts';
import { isMailStamp } from './mail-stamp.ts';
import type { GreyImage, Recogniser } from '../recogniser.ts';
import { findStampFrames } from './stamp-frames.ts';

const DPI = 300;
const WIDTH = 1500;
const HEIGHT = 900;
/** Inches: a line of a frame, and of a table, is this thick. */
const LINE = 0.012;

type IsInk = (x: number, y: number) => boolean;

/** Paper with ink wherever `isInk` says so; inches. */
const drawn = (isInk: IsInk): GreyImage => ({
  width: WIDTH,
  height: HEIGHT,
  dpi: DPI,
  shades: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) =>
    isInk((at % WIDTH) / DPI, Math.floor(at / WIDTH) / DPI) ? 0 : 255,
  ),
});

/** A frame 1.6 × 0.8 inches about (1.2, 0.8), turned by `angle` radians. */
const frame =
  (angle = 0): IsInk =>
  (x, y) => {
    const across = Math.cos(angle) * (x - 1.2) + Math.sin(angle) * (y - 0.8);
    const down = Math.cos(angle) * (y - 0.8) - Math.sin(angle) * (x - 1.2);
    const [wide, high] = [Math.abs(across) - 0.8, Math.abs(down) - 0.4];
    return Math.max(wide, high) <= 0 && Math.max(wide, high) > -LINE;
  };

/** A row of letters: upright strokes a letter high. */
const letters =
  (left: number, right: number, top: number): IsInk =>
  (x, y) =>
    x > left && x < right && y > top && y < top + 0.1 && Math.sin(x * 70) > 0;
const words = letters(0.6, 1.8, 0.6);
const text = letters(1, 4.8, 1.14);
const tableSide: IsInk = (x, y) => Math.abs(x - 1) < LINE / 2 && y > 0.7;
/** A ruling line in the height of the upper side of the frame, which goes on far beyond it. */
const ruling: IsInk = (x, y) => x > 1 && x < 4.8 && Math.abs(y - 0.4) < LINE / 2;
const wholeSide: IsInk = (x, y) => Math.abs(x - 1) < LINE / 2 && y > 0.1;
const anyOf =
  (...inks: readonly IsInk[]): IsInk =>
  (x, y) =>
    inks.some((isInk) => isInk(x, y));

/** Reads the same in every stamp. */
const reading = (...lines: readonly string[]): Recogniser => ({
  recognise: async () =>
    lines.map((line, index) => ({
      baseline: 30 * index,
      size: 30,
      words: line.split(' ').map((word) => ({ text: word, left: 0, top: 0, right: 9, bottom: 9, confidence: 0.9 })),
    })),
  close: async () => {},
});

const share = ({ shades }: GreyImage, isInk: IsInk): number => {
  let [left, all] = [0, 0];
  for (const [at, shade] of shades.entries()) {
    if (!isInk((at % WIDTH) / DPI, Math.floor(at / WIDTH) / DPI)) continue;
    all++;
    if (shade < 128) left++;
  }
  return left / all;
};

describe('findStampFrames', () => {
  it.each([0, 0.02, -0.03])('finds a frame that leans by %f radians', (angle) => {
    expect(findStampFrames(drawn(anyOf(frame(angle), words)))).toHaveLength(1);
  });

  it('finds a frame over a line of text and over the side of a table', () => {
    expect(findStampFrames(drawn(anyOf(frame(), words, text, tableSide)))).toHaveLength(1);
  });

  it('finds a frame whose upper side lies on a ruling line of the table below it', () => {
    expect(findStampFrames(drawn(anyOf(frame(), words, ruling, wholeSide)))).toHaveLength(1);
  });

  it.each<[string, IsInk]>([
    [
      'the first cell of a lower row',
      (x, y) => ruling(x + 0.6, y) || (y > 0.1 && x > 0.4 && x < 2 && Math.min(x - 0.4, 2 - x) < LINE),
    ],
    ['cells of a table', (x, y) => x % 1.2 < LINE || y % 0.5 < LINE],
    ['text', (x, y) => [0.3, 0.5, 0.7, 0.9].some((top) => letters(0.3, 4.8, top)(x, y))],
    ['two lines without sides', (x, y) => x > 0.4 && x < 2 && (Math.abs(y - 0.4) < LINE || Math.abs(y - 1.2) < LINE)],
  ])('takes %s for no frame', (_, isInk) => {
    expect(findStampFrames(drawn(isInk))).toEqual([]);
  });
});

describe('liftStamps', () => {
  const mail = reading('SỞ TÀI CHÍNH SƠN KHÊ', 'ĐẾN Số: 17', 'Ngày: 3/4');

  it('takes a stamp of incoming mail away, not the text beside it, and tells its words', async () => {
    const beside = letters(2.6, 4.8, 0.6);
    const image = drawn(anyOf(frame(0.02), words, beside));
    expect(await liftStamps(image, [], mail)).toEqual(['SỞ TÀI CHÍNH SƠN KHÊ\nĐẾN Số: 17\nNgày: 3/4']);
    expect([share(image, words), share(image, beside)]).toEqual([0, 1]);
    expect(share(image, frame(0.02))).toBeLessThan(0.05);
  });

  it('leaves a frame around words of the document alone', async () => {
    const image = drawn(anyOf(frame(), words));
    expect(await liftStamps(image, [], reading('DỰ THẢO'))).toEqual([]);
    expect([share(image, words), share(image, frame())]).toEqual([1, 1]);
  });

  describe('a frame beside the text', () => {
    const unsure: Recogniser = {
      recognise: async () => [
        { baseline: 30, size: 30, words: [{ text: '1lm', left: 0, top: 0, right: 9, bottom: 9, confidence: 0.4 }] },
      ],
      close: async () => {},
    };
    const lines = anyOf(words, letters(0.6, 1.8, 0.78), letters(0.6, 1.8, 0.96));

    it('is taken away when it holds lines that cannot be read', async () => {
      const image = drawn(anyOf(frame(), lines));
      expect(await liftStamps(image, [], unsure)).toEqual(['']);
      expect(share(image, lines)).toBe(0);
    });

    it.each<[string, IsInk, readonly Rule[], Recogniser]>([
      ['holds words', lines, [], reading('DỰ THẢO')],
      ['holds one line, such as a number', words, [], unsure],
      ['is a small table', lines, [{ x0: 1.2 * DPI, x1: 1.2 * DPI, y0: 0.4 * DPI, y1: 1.2 * DPI }], unsure],
    ])('is left when it %s', async (_, held, rules, recogniser) => {
      const image = drawn(anyOf(frame(), held));
      expect(await liftStamps(image, rules, recogniser)).toEqual([]);
      expect(share(image, held)).toBe(1);
    });
  });

  it('leaves a box alone that hangs below a line of the document', async () => {
    const image = drawn(anyOf(frame(), words, ruling));
    expect(
      await liftStamps(image, [{ x0: 0.4 * DPI, x1: 4.8 * DPI, y0: 0.4 * DPI, y1: 0.4 * DPI }], reading('x')),
    ).toEqual([]);
  });

  it('leaves the line of text that any stamp was pressed over', async () => {
    const image = drawn(anyOf(frame(), words, text));
    expect(await liftStamps(image, [], reading('x'))).toEqual(['']);
    expect(share(image, words)).toBe(0);
    expect(share(image, text)).toBeGreaterThan(0.95);
    expect(share(image, (x, y) => frame()(x, y) && !text(x, y))).toBeLessThan(0.15);
  });

  it('leaves the side of the table that a stamp was pressed over, and nothing of the stamp beyond it', async () => {
    const row = letters(1.1, 4.8, 0.9);
    const rules: Rule[] = [{ x0: DPI, x1: DPI, y0: 0.7 * DPI, y1: HEIGHT }];
    const own = letters(0.5, 0.95, 0.9);
    const image = drawn(anyOf(frame(), own, row, tableSide));
    expect(await liftStamps(image, rules, reading('x'))).toEqual(['']);
    expect(share(image, own)).toBe(0);
    expect(share(image, tableSide)).toBeGreaterThan(0.95);
    expect(share(image, row)).toBeGreaterThan(0.95);
  });

  it('leaves the ruling line of a table that the side of a stamp fell on', async () => {
    const image = drawn(anyOf(frame(), words, ruling, wholeSide));
    const rules: Rule[] = [
      { x0: DPI, x1: DPI, y0: 0.1 * DPI, y1: HEIGHT },
      { x0: 0.4 * DPI, x1: 4.8 * DPI, y0: 0.4 * DPI, y1: 0.4 * DPI },
    ];
    expect(await liftStamps(image, rules, reading('x'))).toEqual(['']);
    expect(share(image, (x, y) => frame()(x, y) && x < 0.95)).toBeLessThan(0.05);
    expect(share(image, (x, y) => ruling(x, y) && x > 1.05)).toBeGreaterThan(0.95);
    expect(share(image, wholeSide)).toBeGreaterThan(0.95);
  });

  it('takes a side away that a letter touches within a table', async () => {
    const foot: IsInk = (x, y) => x > 1 && x < 4.8 && Math.abs(y - 1) < LINE / 2;
    const letter: IsInk = (x, y) => Math.abs(x - 2) < LINE && y > 0.25 && y < 0.4;
    const rules: Rule[] = [
      { x0: DPI, x1: 4.8 * DPI, y0: DPI, y1: DPI },
      { x0: 2 * DPI, x1: 2 * DPI, y0: 0.25 * DPI, y1: 1.2 * DPI },
    ];
    const side: IsInk = (x, y) => x > 1.985 && x < 2.015 && y > 0.4 && y < 1.2;
    const image = drawn(anyOf(frame(), side, words, foot, letter));
    expect(await liftStamps(image, rules, reading('x'))).toEqual(['']);
    expect(share(image, (x, y) => side(x, y) && y > 0.5 && y < 0.9)).toBeLessThan(0.1);
  });
});

it.each([
  ['ĐẾN Số: 128 Ngày: 3/4/2026 Chuyển:', true],
  ['CÔNG VĂN ĐẾN Ngày', true],
  ['VĂN PHÒNG HĐND Giờ Ngày', true],
  ['DỰ THẢO', false],
  ['Mẫu số 03', false],
  ['ĐẾN', false],
  ['Từ ngày 3/4 đến hết ngày 5/4', false],
  ['Số: 15 Ngày: 3/4', false],
  ['Ngày 3 tháng 4', false],
  [`Số ${'lượng '.repeat(40)} đến ngày`, false],
])('isMailStamp: %s', (said, expected) => {
  expect(isMailStamp(said)).toBe(expected);
});
