import { expect, test } from 'vitest';
import { pathOf } from './arrow-path.ts';

test.each([
  ['nothing', [], ''],
  ['one point', [{ x: 1, y: 2 }], ''],
  [
    'a straight line',
    [
      { x: 0, y: 0 },
      { x: 10, y: 20 },
    ],
    'M0 0 L10 20',
  ],
  [
    'a bend',
    [
      { x: 0, y: 0 },
      { x: 0, y: 10 },
      { x: 10, y: 20 },
    ],
    'M0 0 Q0 10 5 15 L10 20',
  ],
])('%s', (_, points, path) => {
  expect(pathOf(points)).toBe(path);
});
