import { expect, test } from 'vitest';
import { bytes, date, fold, instant, number } from './format.ts';

test.each([
  ['2024-12-22', '22/12/2024'],
  ['2024-12-22T01:30:00.000Z', '22/12/2024'],
  ['không rõ', 'không rõ'],
])('date %s', (iso, shown) => {
  expect(date(iso)).toBe(shown);
});

test('an instant is shown in Viet Nam time, past midnight too', () => {
  expect(instant('2024-12-22T20:05:00.000Z')).toBe('23/12/2024 03:05');
});

test('decimal comma in Vietnamese, decimal point in English', () => {
  expect(number(7.5, 'vi')).toBe('7,5');
  expect(number(7.5, 'en')).toBe('7.5');
  expect(number(0.98, 'vi', 2)).toBe('0,98');
  expect(number(25500, 'vi')).toBe('25.500');
});

test.each([
  [512, '512 B'],
  [86_400, '86 kB'],
  [1_240_000, '1,2 MB'],
])('%d bytes', (count, shown) => {
  expect(bytes(count, 'vi')).toBe(shown);
});

test('folding takes marks and đ away', () => {
  expect(fold('Đổi mới SÁNG TẠO')).toBe('doi moi sang tao');
});
