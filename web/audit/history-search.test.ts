import { expect, test } from 'vitest';
import { historyInput, historySearch } from './history-search.ts';

test.each<[Record<string, unknown>, object]>([
  [
    { nguoi: ' an ', viec: 'directives', truoc: '12' },
    { nguoi: 'an', viec: 'directives', truoc: 12 },
  ],
  [
    { tungay: '2026-03-01', denngay: '2026-03-31', q: 'đính chính', ve: 'fact:1' },
    { tungay: '2026-03-01', denngay: '2026-03-31', q: 'đính chính', ve: 'fact:1' },
  ],
  [{ tungay: '31/03/2026', denngay: '2026-13-45', truoc: '-1', ve: 'no subject', q: '  ' }, {}],
  [{ truoc: '1.5' }, {}],
])('%j', (raw, search) => {
  expect(historySearch(raw)).toEqual(search);
});

test('only what was asked for is asked of the server', () => {
  expect(historyInput({ nguoi: 'an', truoc: 9 })).toEqual({ limit: 40, actor: 'an', before: 9 });
});
