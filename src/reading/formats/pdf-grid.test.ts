import { describe, expect, it } from 'vitest';
import { findGrids } from './pdf-grid.ts';
import type { Rule } from './pdf-page.ts';

const across = (y: number, x0: number, x1: number): Rule => ({ x0, x1, y0: y, y1: y });
const down = (x: number, y0: number, y1: number): Rule => ({ x0: x, x1: x, y0, y1 });
const shape = (rules: readonly Rule[]): string[] =>
  findGrids(rules).map(({ edges, rowCount, cells }) => `${edges.length - 1}×${rowCount}, ${cells.length} cells`);

describe('findGrids', () => {
  it.each<[string, Rule[], string[]]>([
    [
      'two columns, two rows',
      [across(0, 0, 100), across(20, 0, 100), across(40, 0, 100), down(0, 0, 40), down(50, 0, 40), down(100, 0, 40)],
      ['2×2, 4 cells'],
    ],
    [
      'lines in pieces that touch',
      [
        across(0, 0, 50),
        across(0, 51, 100),
        across(20, 0, 100),
        down(0, 0, 20),
        down(50, 0, 10),
        down(50, 11, 20),
        down(100, 0, 20),
      ],
      ['2×1, 2 cells'],
    ],
    [
      'short pieces a pixel beside a line, as scans have them',
      [
        across(0.2, 20, 35),
        across(0.2, 60, 72),
        across(0.7, 0, 100),
        across(19.6, 0, 100),
        across(20.1, 44, 58),
        down(0, 0, 20),
        down(50, 0, 20),
        down(99.7, 0, 8),
        down(100, 0, 20),
      ],
      ['2×1, 2 cells'],
    ],
    ['open at both sides', [across(0, 0, 100), across(20, 0, 100), down(30, 0, 20), down(60, 0, 20)], ['3×1, 3 cells']],
    [
      'a line that something hides the beginning of',
      [across(0, 0, 100), across(20, 12, 100), across(40, 0, 100), down(0, 0, 40), down(50, 0, 40), down(100, 0, 40)],
      ['2×2, 4 cells'],
    ],
    [
      'double lines',
      [
        across(0, 0, 100),
        across(1.5, 0, 100),
        across(20, 0, 100),
        down(0, 0, 20),
        down(50, 0, 20),
        down(52, 0, 20),
        down(100, 0, 20),
      ],
      ['2×1, 2 cells'],
    ],
    [
      'two tables below each other',
      [0, 100].flatMap((y) => [
        across(y, 0, 100),
        across(y + 20, 0, 100),
        down(0, y, y + 20),
        down(50, y, y + 20),
        down(100, y, y + 20),
      ]),
      ['2×1, 2 cells', '2×1, 2 cells'],
    ],
    ['a frame', [across(0, 0, 100), across(20, 0, 100), down(0, 0, 20), down(100, 0, 20)], []],
    [
      'the end of a row that another page begins',
      [across(30, 0, 100), down(0, 0, 30), down(50, 0.5, 30), down(100, 0, 30)],
      ['2×1, 2 cells'],
    ],
    ['two lines upon another', [across(30, 0, 100), down(0, 0, 30), down(100, 0, 30)], []],
    ['bars of a chart', [across(30, 0, 100), down(10, 0, 30), down(50, 12, 30), down(90, 20, 30)], []],
    ['underlines', [across(0, 0, 100), across(20, 0, 100)], []],
    ['nothing', [], []],
  ])('%s', (_, rules, expected) => {
    expect(shape(rules)).toEqual(expected);
  });

  it('joins fields without a line between them', () => {
    const [grid] = findGrids([
      across(0, 0, 100),
      across(20, 50, 100),
      across(40, 0, 100),
      down(0, 0, 40),
      down(50, 0, 40),
      down(100, 0, 40),
    ]);
    expect(grid?.cells.map(({ column, row, columnSpan, rowSpan }) => [column, row, columnSpan, rowSpan])).toEqual([
      [0, 0, 1, 2],
      [1, 0, 1, 1],
      [1, 1, 1, 1],
    ]);
  });
});
