import { describe, expect, it } from 'vitest';
import { withoutRim } from './border.ts';
import { columnsOf } from '../layout/column-of-regions.ts';
import { shadesOfRow } from './ink.ts';
import { whitenPaper } from './paper.ts';
import type { GreyImage } from '../recogniser.ts';
import { regionsOf } from '../layout/regions.ts';
import { level, turnBack } from './rotate.ts';
import { findRulings } from '../layout/rulings.ts';
import { findLean } from './skew.ts';
import { withoutSpecks } from './specks.ts';

type Bar = readonly [left: number, top: number, right: number, bottom: number, shade?: number];

/** Paper with dark bars. */
function paper(width: number, height: number, bars: readonly Bar[], shade = 255): GreyImage {
  const shades = new Uint8Array(width * height).fill(shade);
  for (const [left, top, right, bottom, ink = 0] of bars) {
    for (let y = top; y < bottom; y++) shades.fill(ink, y * width + left, y * width + right);
  }
  return { width, height, shades, dpi: 250 };
}

const shadeAt = ({ width, shades }: GreyImage, x: number, y: number): number => shades[y * width + x]!;

describe('shadesOfRow', () => {
  it.each([
    ['red ink fades', [205, 50, 60], 255],
    ['black print below a seal stays', [60, 20, 22], 92],
    ['black stays', [10, 10, 10], 10],
    ['blue ink stays darker than paper', [40, 60, 180], 67],
  ])('%s', (_, rgb, shade) => {
    const [red = 0, green = 0, blue = 0] = rgb;
    const shades = new Uint8Array(1);
    shadesOfRow(Uint8Array.of(9, blue, green, red, 0), 1, shades);
    expect(shades[0]).toBe(shade);
  });
});

describe('whitenPaper', () => {
  it('makes paper of any brightness white and keeps ink dark', () => {
    const image = whitenPaper(
      paper(
        400,
        400,
        [
          [200, 0, 400, 400, 160],
          [50, 50, 60, 60, 20],
          [300, 50, 310, 60, 20],
        ],
        230,
      ),
    );
    expect([shadeAt(image, 10, 10), shadeAt(image, 390, 10)]).toEqual([255, 255]);
    expect(shadeAt(image, 55, 55)).toBeLessThan(40);
    expect(shadeAt(image, 305, 55)).toBeLessThan(60);
  });

  it('keeps faint strokes on smooth paper', () => {
    expect(shadeAt(whitenPaper(paper(300, 300, [[100, 100, 104, 104, 215]])), 102, 102)).toBeLessThan(230);
  });
});

it('withoutRim takes bars along the edges, not text near them', () => {
  const image = withoutRim(
    paper(800, 800, [
      [0, 0, 800, 12],
      [790, 0, 800, 800],
      [100, 60, 200, 80],
    ]),
  );
  expect([shadeAt(image, 400, 5), shadeAt(image, 795, 400), shadeAt(image, 150, 70)]).toEqual([255, 255, 0]);
});

it('withoutSpecks takes lone specks, not points beside letters or the points of print', () => {
  const image = withoutSpecks(
    paper(200, 100, [
      [20, 20, 22, 22],
      [60, 20, 66, 26],
      [100, 20, 102, 22],
      [104, 20, 110, 40],
    ]),
  );
  expect([shadeAt(image, 20, 20), shadeAt(image, 62, 22), shadeAt(image, 100, 20)]).toEqual([255, 0, 0]);
});

it('withoutSpecks takes no small point above, below or, on a page that lies on its side, beside a letter', () => {
  const image = withoutSpecks(
    paper(200, 100, [
      [20, 20, 23, 23],
      [60, 20, 63, 23],
      [58, 29, 66, 50],
      [100, 30, 108, 50],
      [103, 55, 106, 58],
      [112, 36, 115, 39],
      [140, 36, 143, 39],
    ]),
  );
  expect([shadeAt(image, 21, 21), shadeAt(image, 141, 37)]).toEqual([255, 255]);
  expect([shadeAt(image, 61, 21), shadeAt(image, 104, 56), shadeAt(image, 113, 37)]).toEqual([0, 0, 0]);
});

describe('leaning text', () => {
  const lines = Array.from({ length: 20 }, (_, row): Bar => [100, 100 + row * 40, 900, 115 + row * 40]);
  const straight = paper(1000, 1000, lines);

  it.each([0, 0.02, -0.03, 0.06])('finds %f radians and makes it level again', (angle) => {
    const leaning = level(straight, -angle);
    const { skew } = findLean(leaning);
    expect(skew).toBeCloseTo(angle, 2);
    expect(Math.abs(findLean(level(leaning, skew)).skew)).toBeLessThan(0.003);
  });

  it('shows lines more clearly along them than across', () => {
    expect(findLean(straight).contrast).toBeGreaterThan(1.3 * findLean(turnBack(straight, 1)).contrast);
  });

  it.each([0, 1, 2, 3] as const)('is whole again after a turn of %i and the rest of the circle', (turn) => {
    const rest = ([0, 3, 2, 1] as const)[turn];
    expect(turnBack(turnBack(straight, turn), rest).shades).toEqual(straight.shades);
  });
});

describe('parts of a page', () => {
  it('finds ruling lines, not letters', () => {
    const image = paper(1000, 500, [
      [100, 100, 900, 104],
      [100, 100, 104, 400],
      [300, 200, 340, 230],
      [100, 396, 900, 400],
      [500, 180, 504, 300],
    ]);
    expect(findRulings(image)).toEqual([
      { x0: 100, x1: 899, y0: 102, y1: 102 },
      { x0: 100, x1: 899, y0: 398, y1: 398 },
      { x0: 102, x1: 102, y0: 100, y1: 399 },
    ]);
  });

  it('finds the sides of a row that the end of the page cuts, not a few high strokes upon a line', () => {
    const line: Bar = [100, 300, 900, 304];
    const sides = [100, 480, 896].map((left): Bar => [left, 150, left + 4, 300]);
    expect(findRulings(paper(1000, 500, [line, ...sides])).filter(({ x0, x1 }) => x0 === x1)).toHaveLength(3);
    expect(findRulings(paper(1000, 500, [line, ...sides.slice(1)])).filter(({ x0, x1 }) => x0 === x1)).toEqual([]);
    const letters = [200, 240, 280].map((left, index): Bar => [left, 150 + 30 * index, left + 4, 300]);
    expect(findRulings(paper(1000, 500, [line, ...letters])).filter(({ x0, x1 }) => x0 === x1)).toEqual([]);
  });

  it('sets columns apart and keeps diacritics with their letters', () => {
    const left: Bar[] = [
      [50, 100, 300, 130],
      [60, 150, 290, 180],
      [70, 92, 80, 96],
    ];
    const right: Bar[] = [
      [500, 110, 900, 140],
      [520, 160, 880, 190],
    ];
    const running: Bar = [50, 300, 900, 330];
    expect(regionsOf(paper(1000, 500, [...left, ...right, running]), [])).toEqual([
      { left: 0, right: 400, top: 92, bottom: 190 },
      { left: 400, right: 1000, top: 92, bottom: 190 },
      { left: 0, right: 1000, top: 300, bottom: 330 },
    ]);
  });

  it('reads the cells of a ruled table one by one', () => {
    const points = 72 / 250;
    const rules = [
      ...[100, 200, 300].map((y) => ({ x0: 100 * points, x1: 800 * points, y0: y * points, y1: y * points })),
      ...[100, 400, 800].map((x) => ({ x0: x * points, x1: x * points, y0: 100 * points, y1: 300 * points })),
    ];
    const image = paper(1000, 500, [
      [150, 130, 350, 160],
      [450, 130, 700, 160],
      [450, 230, 700, 260],
    ]);
    expect(regionsOf(image, rules)).toHaveLength(3);
  });

  it('takes lines back to where they stand on the page', () => {
    const image = paper(1000, 500, []);
    const [first, ...others] = columnsOf(image, [
      { left: 0, right: 400, top: 90, bottom: 190 },
      { left: 400, right: 1000, top: 90, bottom: 190 },
    ]);
    expect(others).toEqual([]);
    const { image: column, toPage } = first!;
    expect([column.width, column.height]).toEqual([660, 290]);
    const word = { text: 'Sơn', left: 40, right: 90, top: 180, bottom: 200, confidence: 0.9 };
    expect(toPage([{ words: [word], baseline: 200, size: 40 }])).toEqual([
      { words: [{ ...word, left: 410, right: 460, top: 110, bottom: 130 }], baseline: 130, size: 40, place: 1 },
    ]);
  });

  it('sets them in several images when one would be too high to be recognised', () => {
    const image = paper(400, 2000, [[0, 1990, 400, 2000]]);
    const regions = [0, 90, 180].map((top) => ({ left: 0, right: 400, top, bottom: top + 90 }));
    const heights = (highest: number, areas = regions) =>
      columnsOf(image, areas, highest).map(({ image: { height } }) => height);
    expect(heights(400)).toEqual([390]);
    expect(heights(300)).toEqual([270, 150]);
    expect(heights(300, [{ left: 0, right: 400, top: 0, bottom: 2000 }])).toEqual([
      300, 300, 300, 300, 300, 300, 300, 300, 140,
    ]);
    const word = { text: 'Khê', left: 40, right: 90, top: 60, bottom: 80, confidence: 0.9 };
    const [line] = columnsOf(image, regions, 300)[1]!.toPage([{ words: [word], baseline: 80, size: 40 }]);
    expect(line).toMatchObject({ baseline: 230, words: [{ top: 210, left: 10 }] });
  });

  it('sets narrow cells apart from wide ones when one image would be too large, and tells their order', () => {
    const image = paper(3000, 6000, []);
    const regions = Array.from({ length: 60 }, (_, row) => [
      { left: 0, right: row === 0 ? 3000 : 400, top: row * 100, bottom: row * 100 + 90 },
      { left: 400, right: 800, top: row * 100, bottom: row * 100 + 90 },
    ]).flat();
    const [wide, narrow, ...others] = columnsOf(image, regions);
    expect(others).toEqual([]);
    expect([wide!.image.width, narrow!.image.width]).toEqual([3060, 460]);
    const line = { words: [], baseline: 80, size: 40 };
    expect(wide!.toPage([line]).map(({ place }) => place)).toEqual([0]);
    expect(narrow!.toPage([line, { ...line, baseline: 80 + 126 }]).map(({ place }) => place)).toEqual([1, 2]);
  });

  it('cuts no part of a page, however large', () => {
    const image = paper(5000, 4000, []);
    const columns = columnsOf(image, [{ left: 0, right: 5000, top: 0, bottom: 4000 }]);
    expect(columns.map((column) => column.image.height)).toEqual([4060]);
  });
});
