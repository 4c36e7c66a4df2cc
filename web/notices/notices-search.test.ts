import { expect, test } from 'vitest';
import { noticesInput, noticesSearch } from './notices-search.ts';

test.each<[Record<string, unknown>, ReturnType<typeof noticesInput>]>([
  [{}, { page: 1, unread: false }],
  [
    { trang: 3, chuadoc: 1 },
    { page: 3, unread: true },
  ],
  [{ trang: '2' }, { page: 2, unread: false }],
  [
    { trang: -1, chuadoc: 'có' },
    { page: 1, unread: false },
  ],
  [
    { trang: 'x', chuadoc: 2 },
    { page: 1, unread: false },
  ],
])('%j asks for %j', (raw, input) => {
  expect(noticesInput(noticesSearch(raw))).toEqual(input);
});
