import { expect, it } from 'vitest';
import { findGrids } from './pdf-grid.ts';
import type { Rule } from './pdf-page.ts';

const across = (y: number, x0: number, x1: number): Rule => ({ x0, x1, y0: y, y1: y });
const upright = (x: number, y0: number, y1: number): Rule => ({ x0: x, x1: x, y0, y1 });
const box = (left: number, top: number, right: number, bottom: number): Rule[] => [
  across(top, left, right),
  across(bottom, left, right),
  upright(left, top, bottom),
  upright(right, top, bottom),
];

/** Three columns and four rows. */
const TABLE: readonly Rule[] = [
  ...[100, 160, 220, 280, 340].map((y) => across(y, 80, 500)),
  ...[80, 120, 300, 500].map((x) => upright(x, 100, 340)),
];
const edgesOf = (rules: readonly Rule[]): (readonly number[])[] => findGrids(rules).map(({ edges }) => edges);

it('the frame of a stamp over the side of a table is no part of it', () => {
  expect(edgesOf([...TABLE, ...box(30, 180, 140, 250)])).toEqual([[80, 120, 300, 500]]);
});

it('nor are the lines inside of the stamp', () => {
  const stamp = [...box(30, 180, 140, 250), across(205, 30, 140), upright(60, 205, 250)];
  expect(edgesOf([...TABLE, ...stamp])).toEqual([[80, 120, 300, 500]]);
});

it('a stamp that lost a side in print is known by the lines that end inside of it', () => {
  const [top, bottom, left] = box(30, 80, 140, 130);
  expect(edgesOf([...TABLE, top!, bottom!, left!])).toEqual([[80, 120, 300, 500]]);
});

it('a stamp in the middle of a cell stays out of its way', () => {
  expect(edgesOf([...TABLE, ...box(150, 90, 250, 130)])).toEqual([[80, 120, 300, 500]]);
});

it.each([
  ['a small table', [...box(100, 100, 200, 160), across(130, 100, 200), upright(150, 100, 160)], [100, 150, 200]],
  [
    'cells drawn as boxes',
    [...box(100, 100, 200, 140), ...box(200, 100, 300, 140), ...box(100, 140, 200, 180)],
    [100, 200, 300],
  ],
])('is left whole: %s', (_, rules, edges) => {
  expect(edgesOf(rules)).toEqual([edges]);
});
