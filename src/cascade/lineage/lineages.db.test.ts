import { expect, test } from 'vitest';
import { register, target } from '../../../tests/database/invented-reading.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { decideFact } from '../../directives/decide-fact.ts';
import { registeredTargets } from '../../directives/public.ts';
import { compareTargets } from './compare-targets.ts';
import { getLineage } from './get-lineage.ts';
import { lineageTable } from './lineage-table.ts';
import { listLineages } from './list-lineages.ts';

const acting = testActing(await testDatabase());
const NAME = 'chi ngân sách cho khoa học và công nghệ';
const clauses = (share: number) => [
  { label: '1.', text: `Bố trí ít nhất ${share}% tổng chi ngân sách cho khoa học và công nghệ.` },
];
const share = (id: string, value: number) =>
  target(id, `ít nhất ${value}%`, { indicator: NAME, value, unit: '% tổng chi ngân sách' });

async function threeLevels() {
  await register(acting, { symbol: '1-NQ/TU', issuedOn: '2020-01-01', clauses: clauses(2), facts: [share('a', 2)] });
  await register(acting, { symbol: '2-NQ/TU', issuedOn: '2024-01-01', clauses: clauses(3), facts: [share('b', 3)] });
  await register(acting, {
    symbol: '9-KH/TU',
    issuedOn: '2025-01-01',
    clauses: clauses(1),
    facts: [share('c', 1)],
    basis: ['2-NQ/TU'],
  });
  await compareTargets(acting, { directive: null });
}
const list = (more = {}) => listLineages(acting, { page: 1, pageSize: 10, ...more });

test('an indicator through three documents: raised, then lowered, with what it is held against', async () => {
  await threeLevels();
  const { rows } = await list();
  expect(rows).toMatchObject([{ indicator: NAME, documents: 3, suggested: 3, counts: { raised: 1, lowered: 1 } }]);
  const { statements } = await getLineage(acting, rows[0]!.id);
  expect(statements.map(({ level, main }) => [level.value, main?.direction])).toEqual([
    [2, undefined],
    [3, 'raised'],
    [1, 'lowered'],
  ]);
  expect(statements[2]!.main?.was).toBe(statements[1]!.id);
  expect(await getLineage(acting, statements[2]!.id)).toMatchObject({ id: rows[0]!.id });
});

test('what an officer corrects or rejects is what is compared', async () => {
  await threeLevels();
  const { rows } = await list();
  const last = rows[0]!.last;
  const { id } = await acting.db
    .selectFrom('directive')
    .select('id')
    .where('slug', '=', last.document.slug)
    .executeTakeFirstOrThrow();
  const [fact] = await registeredTargets(acting.db, [id]);
  const {
    id: _id,
    clause: _clause,
    span: _span,
    quote: _quote,
    method: _by,
    confidence: _sure,
    ...data
  } = fact!.target;
  await decideFact(acting, { id: fact!.fact, decision: 'edit', data: { ...data, value: 4 }, version: 1 });
  await compareTargets(acting, { directive: id });
  expect((await list()).rows[0]!.last).toMatchObject({
    level: { value: 4, status: 'edited' },
    main: { direction: 'raised' },
  });
  await decideFact(acting, { id: fact!.fact, decision: 'reject', version: 2 });
  await compareTargets(acting, { directive: id });
  expect((await list()).rows[0]).toMatchObject({ documents: 2, counts: { lowered: 0 } });
});

test.each([
  [{ q: 'ngan sach khoa hoc' }, 1],
  [{ q: 'bác sĩ' }, 0],
  [{ direction: 'lowered' }, 1],
  [{ direction: 'notComparable' }, 0],
  [{ document: '9-kh-tu-2025-01-01' }, 1],
  [{ document: 'khong-co' }, 0],
])('filter %j leaves %i', async (filter, left) => {
  await threeLevels();
  expect((await list(filter)).total).toBe(left);
});

test('documents that the actor may not see are not there', async () => {
  await threeLevels();
  const { rows } = await list();
  const stranger = {
    ...acting,
    actor: { id: 'x', unit: 'x', grants: [{ verb: 'read', scope: 'public' }] },
  } as typeof acting;
  expect((await listLineages(stranger, { page: 1, pageSize: 10 })).total).toBe(0);
  await expect(getLineage(stranger, rows[0]!.id)).rejects.toMatchObject({ code: 'lineage-not-found' });
});

test('the table as a file says the verdict in words, with the encoding that Excel needs', async () => {
  await threeLevels();
  const { rows } = await list();
  const csv = await (await lineageTable(acting, { id: rows[0]!.id, format: 'csv', language: 'vi' })).text();
  const lines = csv.split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[3]).toContain('hạ xuống');
  const book = await lineageTable(acting, { id: rows[0]!.id, format: 'xlsx', language: 'en' });
  expect(new Uint8Array(await book.arrayBuffer()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
});
