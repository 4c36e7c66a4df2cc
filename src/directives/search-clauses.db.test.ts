import { expect, test } from 'vitest';
import { citation, register, target } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { anonymousActor } from '../access/public.ts';
import { decideFact } from './decide-fact.ts';
import { listDirectives } from './list-directives.ts';
import { listFacts } from './list-facts.ts';
import { searchClauses } from './search-clauses.ts';

const acting = testActing(await testDatabase());
const search = (q: string, more: object = {}) => searchClauses(acting, { q, page: 1, pageSize: 20, ...more });
const paths = async (q: string, more: object = {}) => (await search(q, more)).rows.map((row) => row.path);

const library = () =>
  register(acting, {
    clauses: [
      { label: '1.', text: 'Bảo đảm nguồn lực cho chuyển đổi số.' },
      { label: '2.', heading: 'Chuyển đổi số.', text: 'Đẩy mạnh trong các cơ quan.' },
      { label: '3.', text: 'Số lượng chuyên gia và việc đổi mới cơ chế.' },
      { label: '4.', text: 'Bao đám cỏ được thu gom.' },
      { label: '5.', text: 'Thực hiện Nghị quyết số 57-NQ/TW.' },
    ],
    facts: [target('t', 'nguồn lực'), citation('c', '57-NQ/TW', '57-NQ/TW')],
  });

test.each([
  ['headings first, then the phrase, then scattered words', 'chuyen doi so', ['2', '1', '3']],
  ['letters as typed first', 'bảo đảm', ['1', '4']],
  ['other placement of the tone mark is the same word', 'cơ chế đổi mới', ['3']],
  ['capitals do not matter', 'NGUỒN LỰC', ['1']],
  ['a symbol', '57-NQ/TW', ['5']],
  ['all words must stand in the clause', 'nguồn lực chuyên gia', []],
  ['marks alone find nothing', '!!! --- "', []],
  ['operators are only words', "nguồn & lực | !'", ['1']],
])('%s', async (_, q, expected) => {
  await library();
  expect(await paths(q)).toEqual(expected);
});

test('the snippet marks the words that were found in the text itself', async () => {
  await library();
  const { rows } = await search('nguon luc');
  expect(rows[0]!.snippet).toEqual([
    { text: 'Bảo đảm ', hit: false },
    { text: 'nguồn lực', hit: true },
    { text: ' cho chuyển đổi số.', hit: false },
  ]);
});

test('filters and facets', async () => {
  await library();
  await register(acting, {
    symbol: '7-NQ/TU',
    issuedOn: '2020-01-02',
    clauses: [{ label: '1.', text: 'Chuyển đổi số ở xã.' }],
  });
  const all = await search('chuyen doi so');
  expect(all.facets.year).toEqual([
    { value: '2025', count: 3 },
    { value: '2020', count: 1 },
  ]);
  expect(all.facets.facts).toEqual([{ value: 'target', count: 1 }]);
  expect((await search('chuyen doi so', { year: 2020 })).rows.map((row) => row.symbol)).toEqual(['7-NQ/TU']);
  expect(await paths('chuyen doi so', { facts: 'target' })).toEqual(['1']);
  expect(await paths('chuyen doi so', { issuer: 'Chính phủ' })).toEqual([]);
});

test('a rejected fact no longer counts', async () => {
  const slug = await library();
  const { facts } = await listFacts(acting, { slug, kind: 'target', from: 0, limit: 1 });
  await decideFact(acting, { id: facts[0]!.id, decision: 'reject', version: 1 });
  expect((await search('nguồn lực')).facets.facts).toEqual([]);
});

test('pages do not overlap', async () => {
  await library();
  const pages = [await paths('chuyen doi so', { pageSize: 2 }), await paths('chuyen doi so', { pageSize: 2, page: 2 })];
  expect(pages).toEqual([['2', '1'], ['3']]);
});

test('who may read only what is public finds nothing in a draft', async () => {
  await library();
  const citizen = { ...acting, actor: anonymousActor };
  expect((await searchClauses(citizen, { q: 'nguồn lực', page: 1, pageSize: 5 })).total).toBe(0);
});

test('the register: found without diacritics by symbol and title, sorted in Vietnamese order', async () => {
  for (const [i, title] of [
    'về đô thị',
    'về dạy nghề',
    'về ăn uống',
    'về anh em',
    'về ân cần',
    'về an sinh',
    'về ấn loát',
  ].entries()) {
    await register(acting, { title, symbol: `${i}-NQ/TU`, clauses: [{ label: '1.', text: title }] });
  }
  const list = (more: object) => listDirectives(acting, { page: 1, pageSize: 50, sort: 'title', ...more });
  expect((await list({})).rows.map((row) => row.title)).toEqual([
    'về an sinh',
    'về anh em',
    'về ăn uống',
    'về ân cần',
    'về ấn loát',
    'về dạy nghề',
    'về đô thị',
  ]);
  expect((await list({ q: 'do thi' })).rows.map((row) => row.title)).toEqual(['về đô thị']);
  expect((await list({ year: 2025, type: 'Kế hoạch' })).facets.type).toEqual([{ value: 'Nghị quyết', count: 7 }]);
});
