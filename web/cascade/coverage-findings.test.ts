import { expect, test } from 'vitest';
import type { Coverage } from './alignment-view.ts';
import { findingsOf, headlineOf } from './coverage-findings.ts';

const clause = (path: string, omittedBy: number, askedOf: number) => ({
  path,
  heading: null,
  text: '',
  omittedBy,
  askedOf,
});
const province = (place: string, documents: string[], sample = false) => ({
  id: place,
  name: `Tỉnh ${place}`,
  place,
  sample,
  documents,
});
const was = { comparator: '>=', value: 3, valueTo: null, unit: '%', year: 2030, coverage: false, quote: '' } as const;
const fallen = (...documents: string[]) => ({
  from: '1',
  indicator: 'tỉ lệ che phủ rừng',
  was,
  by: documents.map((document) => ({ document, to: '1', now: { ...was, value: 2 }, reasons: [] })),
});

/** Only what the findings look at. */
const coverage = (more: Partial<Coverage>): Coverage => ({
  upstream: { slug: 'a', symbol: 'a', type: null, issuer: null, issuedOn: null, title: null },
  clauses: [],
  documents: [{ tally: {} } as Coverage['documents'][number]],
  lowered: [],
  provinces: [],
  ...more,
});

test('who has nothing, what most leave out, how many numbers fell and at how many places', () => {
  const found = findingsOf(
    coverage({
      clauses: [clause('1', 1, 3), clause('2', 2, 3), clause('3', 0, 3)],
      provinces: [province('Sơn Khê', [], true), province('Hạ Lâm', []), province('Thượng Lâm', ['a'])],
      lowered: [fallen('a', 'b'), fallen('b')],
    }),
  );
  expect(found).toMatchObject({ without: ['Hạ Lâm'], provinces: 2, nobody: 0, lowered: 2, lowering: 2 });
  expect(found.most?.path).toBe('2');
});

test('a clause that only one document had to take up is not one that nobody takes up', () => {
  expect(findingsOf(coverage({ clauses: [clause('1', 1, 1), clause('2', 2, 2)] })).nobody).toBe(1);
});

test.each([
  ['nothing compared yet', { documents: [] }, 'title'],
  ['a province without document', { provinces: [province('A', []), province('B', ['a'])] }, 'provinces'],
  ['no province with one: not what the document is for', { provinces: [province('A', [])] }, 'everybody'],
  ['a clause that nobody takes up', { clauses: [clause('1', 2, 2)], lowered: [fallen('a')] }, 'nobody'],
  ['a number that fell', { clauses: [clause('1', 1, 2)], lowered: [fallen('a')] }, 'lowered'],
  ['a clause that some leave out', { clauses: [clause('1', 1, 2)] }, 'most'],
  ['nothing amiss', { clauses: [clause('1', 0, 2)] }, 'everybody'],
] as const)('%s', (_, more, headline) => {
  expect(headlineOf(findingsOf(coverage(more as unknown as Partial<Coverage>)))).toBe(headline);
});
