import { expect, test } from 'vitest';
import type { ToldValue } from '../../src/audit/schemas.ts';
import { wordsOf } from '../words.ts';
import { actorWords, operationWords, pathWords, subjectWords, valueWords } from './entry-words.ts';
import { auditEn } from './messages.en.ts';
import { auditVi } from './messages.vi.ts';

const vi = wordsOf('vi', { texts: auditVi });
const en = wordsOf('en', { texts: auditEn });
const FACT = '0198f000-0000-7000-8000-00000000abcd';
const names = { [FACT]: { name: '“đạt 25%”', href: null }, an: { name: 'Lê An', href: null } };

test.each([
  ['an', 'Lê An'],
  ['engine', 'Nhịp'],
  [FACT.replace('abcd', 'ffff'), 'Người dùng …00ffff'],
])('who: %s', (id, said) => {
  expect(actorWords(id, names, vi)).toBe(said);
});

test('what is not known keeps its own name', () => {
  expect(operationWords('directives.facts.accept', en)).toBe('accepted a fact');
  expect(operationWords('later.things.do', vi)).toBe('later.things.do');
});

test.each([
  [`fact:${FACT}`, '“đạt 25%”'],
  ['directive:0198f000-0000-7000-8000-000000001234', 'văn bản …001234'],
  ['later:1', 'later 1'],
])('about: %s', (subject, said) => {
  expect(subjectWords(subject, names, vi)).toBe(said);
});

test.each([
  [['facts', FACT, 'status'], '“đạt 25%” · trạng thái'],
  [['facts', FACT, 'data', 'value'], '“đạt 25%” · giá trị'],
  [['rows', '1', 'name'], 'rows · #2 · tên'],
  [['data'], 'data'],
])('path: %j', (path, said) => {
  expect(pathWords(path, names, vi)).toBe(said);
});

test.each<[ToldValue, string | null]>([
  ['accepted', 'đã chấp nhận'],
  [FACT, '“đạt 25%”'],
  ['2026-03-02', '02/03/2026'],
  ['2026-03-02T02:00:00.000Z', '02/03/2026 09:00'],
  [1234.5, '1.234,5'],
  [true, 'có'],
  [['accepted', 'Sở A'], 'đã chấp nhận, Sở A'],
  ['', null],
  [null, null],
  ['0198f000-0000-7000-8000-00000000ffff', '…00ffff'],
  ['lời thường', 'lời thường'],
])('value: %j', (value, said) => {
  expect(valueWords(value, names, vi)).toBe(said);
});
