import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumsOf } from './roll-up.ts';

test('every body has its own figure and those of all below it', () => {
  const edges = [
    { child: 'b', parent: 'a' },
    { child: 'c', parent: 'a' },
    { child: 'd', parent: 'b' },
  ];
  const figures = new Map([
    ['a', 1],
    ['c', 10],
    ['d', 100],
    ['elsewhere', 1000],
  ]);
  expect(Object.fromEntries(sumsOf('a', edges, figures))).toEqual({ a: 111, b: 100, c: 10, d: 100 });
});

test('the root has the sum of all, in any tree', () => {
  const tree = fc.array(fc.tuple(fc.nat(), fc.integer({ min: -1000, max: 1000 })), { maxLength: 60 });
  fc.assert(
    fc.property(tree, (nodes) => {
      // Parent among those before: numbered from the root, later levels come later.
      const parents = nodes.map(([pick], i) => pick % (i + 1));
      const depth = (i: number): number => (i === 0 ? 0 : 1 + depth(parents[i - 1]!));
      const edges = parents
        .map((parent, i) => ({ child: String(i + 1), parent: String(parent), at: depth(i + 1) }))
        .toSorted((a, b) => a.at - b.at);
      const figures = new Map(nodes.map(([, value], i) => [String(i + 1), value]));
      const total = nodes.reduce((sum, [, value]) => sum + value, 0);
      expect(sumsOf('0', edges, figures).get('0')).toBe(total);
    }),
  );
});
