import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { GreyImage, RecognisedWord } from '../recogniser.ts';
import { readMarks } from './read-marks.ts';

type Point = readonly [x: number, y: number];

const EM = 50;
const BASELINE = 90;
const [WIDTH, HEIGHT] = [400, 130];

interface Pen {
  /** Thickness of strokes, pixels. */
  readonly thick: number;
  /** Shade of the ink. */
  readonly shade: number;
}
const PEN: Pen = { thick: 4, shade: 30 };

/** Paper with the strokes of polylines, each a list of points. */
function drawn(lines: readonly (readonly Point[])[], { thick, shade }: Pen = PEN): GreyImage {
  const shades = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const points of lines) {
    for (let index = 1; index < points.length; index++) {
      const [[fromX, fromY], [toX, toY]] = [points[index - 1]!, points[index]!];
      const steps = 2 * Math.ceil(Math.hypot(toX - fromX, toY - fromY));
      for (let step = 0; step <= steps; step++) {
        const [x, y] = [fromX + ((toX - fromX) * step) / steps, fromY + ((toY - fromY) * step) / steps];
        for (let row = Math.round(y - thick / 2); row < Math.round(y + thick / 2); row++)
          shades.fill(shade, row * WIDTH + Math.round(x - thick / 2), row * WIDTH + Math.round(x + thick / 2));
      }
    }
  }
  return { width: WIDTH, height: HEIGHT, shades, dpi: 300 };
}

const SHAPES: Readonly<Record<string, readonly (readonly Point[])[]>> = {
  '>': [
    [
      [0, -26],
      [26, -14],
      [0, -2],
    ],
  ],
  '<': [
    [
      [26, -26],
      [0, -14],
      [26, -2],
    ],
  ],
  '≥': [
    [
      [0, -30],
      [26, -19],
      [0, -8],
    ],
    [
      [0, -1],
      [26, -1],
    ],
  ],
  '⩾': [
    [
      [0, -32],
      [26, -21],
      [0, -10],
    ],
    [
      [26, -12],
      [0, -1],
    ],
  ],
  '≤': [
    [
      [26, -30],
      [0, -19],
      [26, -8],
    ],
    [
      [0, -1],
      [26, -1],
    ],
  ],
  '=': [
    [
      [0, -20],
      [26, -20],
    ],
    [
      [0, -10],
      [26, -10],
    ],
  ],
  '-': [
    [
      [0, -12],
      [18, -12],
    ],
  ],
  '2': [
    [
      [1, -26],
      [5, -33],
      [13, -34],
      [19, -27],
      [17, -20],
      [0, -1],
      [20, -1],
    ],
  ],
  Z: [
    [
      [0, -34],
      [24, -34],
      [0, -1],
      [24, -1],
    ],
  ],
  '»': [
    [
      [0, -24],
      [10, -14],
      [0, -4],
    ],
    [
      [12, -24],
      [22, -14],
      [12, -4],
    ],
  ],
  '7': [
    [
      [0, -34],
      [20, -34],
      [8, -1],
    ],
  ],
  '8': [
    [
      [10, -34],
      [19, -27],
      [10, -19],
      [1, -27],
      [10, -34],
    ],
    [
      [10, -19],
      [20, -10],
      [10, -1],
      [0, -10],
      [10, -19],
    ],
  ],
  '0': [
    [
      [10, -34],
      [19, -17],
      [10, -1],
      [1, -17],
      [10, -34],
    ],
  ],
  ' ': [],
};
const WIDE: Readonly<Record<string, number>> = { ' ': 14, '2': 20, '7': 20, '8': 20, '0': 20, '-': 18 };

/** Signs printed beside each other, the first at `left`. */
const printed = (signs: string, left = 40, pen = PEN): GreyImage => {
  let x = left;
  const lines: (readonly Point[])[] = [];
  for (const sign of signs) {
    const from = x;
    for (const points of SHAPES[sign] ?? [])
      lines.push(points.map(([right, down]): Point => [from + right, BASELINE + down]));
    x += (WIDE[sign] ?? 26) + 3 + pen.thick;
  }
  return drawn(lines, pen);
};

const word = (text: string, left: number, right: number, confidence = 0.95): RecognisedWord => ({
  text,
  left,
  right,
  top: BASELINE - 36,
  bottom: BASELINE,
  confidence,
});

const read = (image: GreyImage, ...words: readonly RecognisedWord[]) =>
  readMarks(image, [{ words, baseline: BASELINE, size: EM }]).flatMap((line) => line.words);
const textOf = (words: readonly RecognisedWord[]): string => words.map(({ text }) => text).join(' ');

describe('marks of comparison, by their ink', () => {
  it.each([
    ['≥80', [word('>80', 38, 130)], '≥80'],
    ['⩾80', [word('>80', 38, 130)], '≥80'],
    ['≤80', [word('<80', 38, 130)], '≤80'],
    ['>80', [word('>80', 38, 130)], '>80'],
    ['<80', [word('<80', 38, 130)], '<80'],
    ['≥ 80', [word('>', 38, 70), word('80', 85, 140)], '≥ 80'],
    ['≥ 80', [word('2', 38, 70), word('80', 85, 140)], '≥ 80'],
    ['≥ 80', [word('=', 38, 70), word('80', 85, 140)], '≥ 80'],
    ['≥ 80', [word('80', 85, 140)], '≥ 80'],
    ['≥80', [word('280', 38, 130)], '≥80'],
    ['≥80', [word('z80', 38, 130)], '≥80'],
    ['>=80', [word('>=80', 38, 150)], '>=80'],
    ['>= 80', [word('>=', 38, 100), word('80', 115, 180)], '>= 80'],
    ['>= 80', [word('80', 115, 180)], '>= 80'],
    ['>=80', [word('>80', 38, 160)], '>=80'],
    ['≥', [word('>', 38, 70)], '≥'],
  ])('%s', (signs, words, text) => {
    expect(textOf(read(printed(signs), ...words))).toBe(text);
  });

  it.each([
    ['280', [word('280', 38, 130)]],
    ['Z80', [word('Z80', 38, 130)]],
    ['»80', [word('»80', 38, 150)]],
    ['=80', [word('=80', 38, 130)]],
    ['-80', [word('-80', 38, 130)]],
    ['78', [word('78', 38, 100)]],
  ])('should not be seen in %s', (signs, words) => {
    expect(read(printed(signs), ...words)).toEqual(words);
  });

  it('stay with doubt when only the recogniser saw them', () => {
    expect(read(printed('280'), word('>80', 38, 130))).toMatchObject([{ text: '>80', confidence: 0.6 }]);
    expect(read(printed('2 80'), word('<', 38, 64), word('80', 75, 130))).toMatchObject([
      { text: '<', confidence: 0.6 },
      { text: '80', confidence: 0.95 },
    ]);
  });

  it('stay with doubt when they were taken for a letter and their ink is too pale', () => {
    const pale = { thick: 4, shade: 230 };
    expect(read(printed('≥80', 40, pale), word('z80', 38, 130))).toMatchObject([{ text: '≥80', confidence: 0.6 }]);
    expect(textOf(read(printed('≤ 80', 40, pale), word('s', 38, 64), word('80', 75, 130)))).toBe('≤ 80');
  });

  it('are read from pale ink', () => {
    const pale = { thick: 4, shade: 190 };
    expect(textOf(read(printed('≥ 80', 40, pale), word('80', 85, 140)))).toBe('≥ 80');
  });

  it('are no more than specks away from numbers', () => {
    expect(textOf(read(printed('    '), word('tăng', 200, 280), word('>', 290, 300), word('dần', 310, 360)))).toBe(
      'tăng dần',
    );
    expect(readMarks(printed(' '), [{ words: [word('>', 40, 60)], baseline: BASELINE, size: EM }])).toEqual([]);
  });

  it('are told apart whatever the pen, and a number is never lost', () => {
    const pens = fc.record({ thick: fc.integer({ min: 3, max: 6 }), shade: fc.integer({ min: 0, max: 120 }) });
    fc.assert(
      fc.property(
        pens,
        fc.constantFrom('>', '<', '≥', '≤', '⩾'),
        fc.integer({ min: 20, max: 80 }),
        (pen, sign, left) => {
          const mark = sign === '⩾' ? '≥' : sign;
          expect(textOf(read(printed(`${sign}80`, left, pen), word('80', left + 30, left + 85)))).toBe(`${mark}80`);
        },
      ),
    );
  });
});
