import { expect, test } from 'vitest';
import { type DrawnItem, stepOf } from './tree-keys.ts';

/** Root, open, with an open child of two leaves, then a closed one. */
const ITEMS: readonly DrawnItem[] = [
  { level: 1, open: true },
  { level: 2, open: true },
  { level: 3, open: null },
  { level: 3, open: null },
  { level: 2, open: false },
];

test.each([
  ['ArrowDown', 0, { to: 'item', index: 1 }],
  ['ArrowDown', 4, null],
  ['ArrowUp', 0, null],
  ['ArrowUp', 3, { to: 'item', index: 2 }],
  ['Home', 3, { to: 'item', index: 0 }],
  ['End', 0, { to: 'item', index: 4 }],
  ['ArrowRight', 0, { to: 'item', index: 1 }],
  ['ArrowRight', 4, { to: 'open' }],
  ['ArrowRight', 2, null],
  ['ArrowLeft', 1, { to: 'close' }],
  ['ArrowLeft', 3, { to: 'item', index: 1 }],
  ['ArrowLeft', 4, { to: 'item', index: 0 }],
  ['Enter', 2, { to: 'follow' }],
  ['a', 2, null],
  ['ArrowDown', -1, null],
] as const)('%s on item %d', (key, at, expected) => {
  expect(stepOf(key, ITEMS, at)).toEqual(expected);
});
