import { expect, test } from 'vitest';
import { librarySearch } from './directives/library/library-search.ts';
import { parseSearch, stringifySearch } from './search-params.ts';

test('a number in the address stays the text it is', () => {
  expect(parseSearch('?q=12')).toEqual({ q: '12' });
});

test('what is empty does not show', () => {
  expect(stringifySearch({ q: '', trang: undefined, nam: '2025' })).toBe('?nam=2025');
  expect(stringifySearch({})).toBe('');
});

test('an address comes back as it went', () => {
  const search = { q: 'kinh tế số & dữ liệu', loai: 'Nghị quyết' };
  expect(parseSearch(stringifySearch(search))).toEqual(search);
});

test('the library takes what it knows and drops the rest', () => {
  expect(librarySearch({ nam: '57', xep: 'price', trang: '-3', q: '  ', la: 'x' })).toEqual(librarySearch({}));
  expect(librarySearch({ nam: '2025', xep: 'title', trang: '3' })).toMatchObject({
    nam: '2025',
    xep: 'title',
    trang: 3,
  });
});
