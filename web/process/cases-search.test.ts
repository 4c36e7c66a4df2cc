import { expect, test } from 'vitest';
import { casesInput, casesSearch } from './cases-search.ts';

test.each([
  [{}, {}],
  [
    { quytrinh: 'explanation', trangthai: 'asked', phienban: '2', trang: '3' },
    { quytrinh: 'explanation', trangthai: 'asked', phienban: 2, trang: 3 },
  ],
  [{ quytrinh: '../x', trangthai: 'Ý', phienban: '-1', trang: '1' }, {}],
])('%o is read as %o', (raw, search) => {
  expect(casesSearch(raw)).toEqual(search);
});

test('the first page is asked for when none is named', () => {
  expect(casesInput({ quytrinh: 'feedback' })).toMatchObject({ process: 'feedback', page: 1, state: undefined });
});
