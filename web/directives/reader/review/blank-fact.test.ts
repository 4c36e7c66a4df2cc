import { expect, test } from 'vitest';
import { factDataSchema } from '../../../../src/directives/schemas.ts';
import { KINDS } from '../facts/fact-lists.ts';
import { blankFact } from './blank-fact.ts';

test.each(KINDS)('a blank %s is valid as it stands', (kind) => {
  expect(factDataSchema.parse(blankFact(kind, 'đạt tối thiểu 25% năm 2030'))).toBeTruthy();
});

test('a target takes its number, unit and year from its words', () => {
  expect(blankFact('target', 'năng suất tăng 7,5% mỗi năm đến năm 2030')).toMatchObject({
    value: 7.5,
    unit: '%',
    year: 2030,
  });
  expect(blankFact('target', 'đào tạo 12.500 người')).toMatchObject({ value: 12_500, unit: '', year: null });
});

test.each([
  ['theo Nghị quyết số 57-NQ/TW', '57-NQ/TW'],
  ['Quyết định 709/QĐ-TTg', '709/QĐ-TTg'],
  ['Luật số 93/2025/QH15', '93/2025/QH15'],
  ['theo Nghị quyết trên', null],
])('symbol of “%s”', (quote, symbol) => {
  expect(blankFact('citation', quote)).toMatchObject({ symbol });
});

test('a class of bodies is told by its first word', () => {
  expect(blankFact('body', 'các sở, ban, ngành')).toMatchObject({ isClass: true });
  expect(blankFact('body', 'Sở Tài chính')).toMatchObject({ isClass: false });
});
