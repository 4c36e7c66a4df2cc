import { expect, test } from 'vitest';
import type { OutlineNode } from '../../../src/directives/schemas.ts';
import { outlineEntry, outlineTree } from './outline-tree.ts';

const node = (path: string, kind: string, depth = path.split('/').length - 1, title = `Mục ${path}`): OutlineNode => ({
  path,
  parent: null,
  depth,
  kind,
  label: '',
  title,
  facts: 0,
  ordinal: 0,
  page: 1,
});

const nodes = [
  node('I', 'section'),
  node('I/1', 'clause'),
  node('I/1/a', 'point'),
  node('I/1/-1', 'dash'),
  node('PL', 'annex'),
];

test('dashes and points are left out', () => {
  expect(outlineTree(nodes).map(({ path }) => path)).toEqual(['I', 'I/1', 'PL']);
});

test('an entry without words is left out', () => {
  expect(outlineTree([node('T1', 'table', 0, ' ')])).toEqual([]);
});

test('a long document keeps its upper levels', () => {
  const many = Array.from({ length: 200 }, (_, i) => node(`I/${i}`, 'clause'));
  expect(outlineTree([node('I', 'section'), ...many]).map(({ path }) => path)).toEqual(['I']);
});

test.each([
  ['I/1/a', 'I/1'],
  ['I/9/a', 'I'],
  ['PL', 'PL'],
  ['VII', null],
])('%s stands under %s', (path, entry) => {
  expect(outlineEntry(outlineTree(nodes), path)).toBe(entry);
});
