import { expect, test } from 'vitest';
import type { Passage, PrintedLine } from '../../../../src/directives/schemas.ts';
import { placeAt, wordArea } from './located-lines.ts';

const text = 'lập bản đồ số của xã trong năm nay';
const lines: PrintedLine[] = [
  { span: { start: 100, end: 117 }, page: 2, left: 0.1, top: 0.2, right: 0.44, bottom: 0.22 },
  { span: { start: 118, end: 134 }, page: 2, left: 0.1, top: 0.23, right: 0.42, bottom: 0.25 },
];
const passage: Passage = {
  ordinal: 0,
  path: '1',
  kind: 'clause',
  depth: 0,
  label: '1.',
  heading: null,
  page: 2,
  confidence: 1,
  paragraphs: [{ span: { start: 100, end: 134 }, text, role: 'text' }],
  cells: null,
};

test.each([
  ['lập', 100, 0.1, 0.16],
  ['bản', 105, 0.18, 0.24],
  ['của', 116, 0.38, 0.44],
  ['xã', 118, 0.1, 0.14],
])('the word "%s" has its place on the page', (_, at, left, right) => {
  const area = wordArea([passage], lines, at);
  expect(area?.page).toBe(2);
  expect(area?.left).toBeCloseTo(left);
  expect(area?.right).toBeCloseTo(right);
});

test('a word behind the label of its clause has its own place', () => {
  const line = { span: { start: 100, end: 112 }, page: 1, left: 0, top: 0, right: 0.12, bottom: 0.02 };
  const pieces = [
    { span: { start: 100, end: 102 }, text: '1.', role: 'label' as const },
    { span: { start: 103, end: 112 }, text: 'Khẩn cấp.', role: 'text' as const },
  ];
  const area = wordArea([{ ...passage, paragraphs: pieces }], [line], 103);
  expect([area?.left, area?.right].map((share) => share?.toFixed(2))).toEqual(['0.03', '0.07']);
});

test('a place without a printed line has none', () => {
  expect(wordArea([passage], lines, 200)).toBeUndefined();
  expect(placeAt(lines, 2, 0.8, 0.21)).toBeUndefined();
  expect(placeAt(lines, 1, 0.2, 0.21)).toBeUndefined();
});

test('a point of the page leads to its letters', () => {
  expect(text.slice(placeAt(lines, 2, 0.19, 0.21)! - 100).startsWith('bản')).toBe(true);
  expect(placeAt(lines, 2, 0.42, 0.24)).toBe(133);
});
