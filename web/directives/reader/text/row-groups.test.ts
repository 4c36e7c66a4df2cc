import { expect, test } from 'vitest';
import type { Passage } from '../../../../src/directives/schemas.ts';
import { groupRows } from './row-groups.ts';

const passage = (ordinal: number, kind: string, headers: readonly string[] | null): Passage => ({
  ordinal,
  path: String(ordinal),
  kind,
  depth: 0,
  label: '',
  heading: null,
  page: 1,
  confidence: 1,
  paragraphs: [],
  cells: headers?.map((header, index) => ({ header, span: { start: index, end: index + 1 }, text: 'x' })) ?? null,
});

const shape = (...passages: Passage[]) => groupRows(passages).map(({ table, passages: rows }) => [table, rows.length]);

test('rows with the same columns are one table, with the group rows between them', () => {
  expect(
    shape(passage(0, 'row', ['TT', 'Việc']), passage(1, 'group', ['TT', '']), passage(2, 'row', ['TT', 'Việc'])),
  ).toEqual([[true, 3]]);
});

test('other columns begin another table', () => {
  expect(shape(passage(0, 'row', ['TT', 'Việc']), passage(1, 'row', ['TT', 'Chỉ tiêu']))).toEqual([
    [true, 1],
    [true, 1],
  ]);
});

test('a paragraph ends a table', () => {
  expect(shape(passage(0, 'row', ['TT']), passage(1, 'clause', null), passage(2, 'row', ['TT']))).toEqual([
    [true, 1],
    [false, 1],
    [true, 1],
  ]);
});
