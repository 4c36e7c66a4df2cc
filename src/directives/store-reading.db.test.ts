import { expect, test } from 'vitest';
import {
  citation,
  fileOf,
  inventedReading,
  inventedResult,
  poolGiving,
  readLast,
  register,
  target,
} from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { addSource } from './add-source.ts';
import { getDirective } from './get-directive.ts';
import { listDirectives } from './list-directives.ts';
import { listFacts } from './list-facts.ts';
import { getSource } from './list-sources.ts';
import type { ReadingJob } from './queues.ts';
import { readSource } from './read-source.ts';
import { readOutline, readPassages } from './read-text.ts';
import { cancelSource, retrySource } from './requeue-source.ts';

const acting = testActing(await testDatabase());
const all = { page: 1, pageSize: 50, sort: 'issued' as const };
const facts = (slug: string) => listFacts(acting, { slug, from: 0, limit: 100 });

const CLAUSES = [
  { label: '1.', heading: 'Kinh tế số.', text: 'Đến năm 2030, kinh tế số đạt tối thiểu 25% GRDP.' },
  { label: '2.', text: 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024.' },
];

test('a read document is registered with its clauses, passages and facts in reading order', async () => {
  const slug = await register(acting, {
    clauses: CLAUSES,
    facts: [
      citation('c1', 'Nghị quyết số 57-NQ/TW', '57-NQ/TW', '2024-12-22'),
      target('t1', 'kinh tế số đạt tối thiểu 25% GRDP'),
    ],
  });
  expect(slug).toBe('12-nq-tu-2025-03-15');
  expect(await getDirective(acting, slug)).toMatchObject({
    clauses: 2,
    facts: { target: 1, citation: 1, total: 2, decided: 0 },
    relations: [{ kind: 'cites', symbol: '57-NQ/TW', slug: null }],
    sources: [{ current: true, pageCount: 1, hasPageImages: false }],
    version: 1,
  });
  const { nodes } = await readOutline(acting, slug);
  expect(nodes.map(({ path, title, facts }) => [path, title, facts])).toEqual([
    ['1', 'Kinh tế số.', 1],
    ['2', 'Thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024.', 1],
  ]);
  const { passages, total } = await readPassages(acting, { slug, from: 0, limit: 10 });
  expect(total).toBe(3);
  expect(passages[1]!.paragraphs.map(({ role, text }) => [role, text])).toEqual([
    ['label', '1.'],
    ['heading', 'Kinh tế số.'],
    ['text', 'Đến năm 2030, kinh tế số đạt tối thiểu 25% GRDP.'],
  ]);
  expect((await facts(slug)).facts.map(({ kind, clause, certain }) => [kind, clause, certain])).toEqual([
    ['target', '1', true],
    ['citation', '2', true],
  ]);
});

test('another copy of a known document is a second copy, and facts stay with the first', async () => {
  const slug = await register(acting, { clauses: CLAUSES, facts: [target('t1', '25% GRDP')] }, 'bản một');
  const again = await register(acting, { clauses: CLAUSES.slice(0, 1) }, 'bản hai');
  expect(again).toBe(slug);
  const directive = await getDirective(acting, slug);
  expect(directive).toMatchObject({ copies: 2, clauses: 2, facts: { total: 1 } });
  expect(directive.sources.map(({ current }) => current)).toEqual([true, false]);
});

test('the same symbol of another year is another document with another slug', async () => {
  const first = await register(acting, { issuedOn: '2015-03-15' });
  const second = await register(acting, { issuedOn: '2025-03-15' });
  expect([first, second]).toEqual(['12-nq-tu-2015-03-15', '12-nq-tu-2025-03-15']);
});

test('documents whose slugs would be the same get numbers', async () => {
  const slugs = [await register(acting, { symbol: '12-NQ/TU' }), await register(acting, { symbol: '12-NQ-TU' })];
  expect(slugs).toEqual(['12-nq-tu-2025-03-15', '12-nq-tu-2025-03-15-2']);
});

test('a digest is registered without clauses, facts and the symbol it talks about in its slug', async () => {
  const slug = await register(acting, {
    kind: 'digest',
    title: 'Bản tin tuần',
    clauses: CLAUSES,
    facts: [target('t1', '25% GRDP')],
  });
  expect(slug).toBe('ban-tin-ban-tin-tuan-2025-03-15');
  expect(await getDirective(acting, slug)).toMatchObject({
    kind: 'digest',
    clauses: 0,
    facts: { total: 0 },
    relations: [],
  });
});

test('what is declared a commentary asserts nothing, whatever it looks like', async () => {
  await addSource(acting, { file: fileOf('bình luận'), legalValue: 'commentary' });
  const reading = inventedReading(
    [inventedResult({ clauses: CLAUSES, facts: [target('t1', '25% GRDP')] })],
    'commentary',
  );
  await readLast(acting, { end: 'read', reading });
  const { rows } = await listDirectives(acting, all);
  expect(rows).toMatchObject([{ kind: 'commentary', clauses: 0, facts: { total: 0 } }]);
});

test('a citation is resolved when the document it means arrives later; its stated date decides', async () => {
  const slug = await register(acting, {
    basis: ['57-NQ/TW'],
    clauses: CLAUSES,
    facts: [citation('c1', '57-NQ/TW', '57-NQ/TW', '2024-12-22')],
  });
  await register(acting, { symbol: '57-NQ/TW', issuedOn: '2019-01-01' });
  expect((await facts(slug)).facts[0]!.data).toMatchObject({ slug: null });
  await register(acting, { symbol: '57-NQ/TW', issuedOn: '2024-12-22' });
  expect((await facts(slug)).facts[0]!.data).toMatchObject({ slug: '57-nq-tw-2024-12-22' });
  const { rows } = await listDirectives(acting, { ...all, implements: '57-nq/tw' });
  expect(rows).toMatchObject([{ slug, implements: [{ symbol: '57-NQ/TW', slug: '57-nq-tw-2024-12-22' }] }]);
  expect(await getDirective(acting, '57-nq-tw-2024-12-22')).toMatchObject({ implementedBy: 1 });
});

test('a reading that was overtaken, cancelled or done already writes nothing', async () => {
  const { source } = await addSource(acting, { file: fileOf('một'), legalValue: 'copy' });
  const reading = inventedReading([inventedResult({ clauses: CLAUSES })]);
  const old = acting.sent.at(-1)!.data as ReadingJob;
  await cancelSource(acting, source.id);
  await readSource(acting, poolGiving({ end: 'read', reading }), old);
  expect(await getSource(acting, source.id)).toMatchObject({ status: 'cancelled', directives: [] });
  await retrySource(acting, source.id);
  await readSource(acting, poolGiving({ end: 'read', reading }), old);
  expect(await getSource(acting, source.id)).toMatchObject({ status: 'queued' });
  await readLast(acting, { end: 'read', reading });
  await readLast(acting, { end: 'read', reading });
  expect((await listDirectives(acting, all)).total).toBe(1);
});

test('a file whose thread crashed fails with its problem, keeps its bytes and can be tried again', async () => {
  const { source } = await addSource(acting, { file: fileOf('hai'), legalValue: 'copy' });
  await readLast(acting, { end: 'failed', problem: { code: 'reading-crashed', values: {} } });
  expect(await getSource(acting, source.id)).toMatchObject({ status: 'failed', problem: { code: 'reading-crashed' } });
  await expect(cancelSource(acting, source.id)).rejects.toMatchObject({ kind: 'conflict' });
  await retrySource(acting, source.id);
  await readLast(acting, { end: 'read', reading: inventedReading([inventedResult({})]) });
  expect(await getSource(acting, source.id)).toMatchObject({ status: 'read', problem: null });
});

test('a reading that the stopping server interrupted is left to be done again', async () => {
  const { source } = await addSource(acting, { file: fileOf('ba'), legalValue: 'copy' });
  await expect(readLast(acting, { end: 'cancelled' })).rejects.toMatchObject({ name: 'ReadingInterrupted' });
  expect(await getSource(acting, source.id)).toMatchObject({ status: 'reading' });
});
