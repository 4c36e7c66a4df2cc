import { expect, test } from 'vitest';
import {
  type Invented,
  inventedReading,
  inventedResult,
  readLast,
  register,
  target,
} from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { newId } from '../kernel/ids.ts';
import { addFact } from './add-fact.ts';
import { applyReread } from './apply-reread.ts';
import { decideFact } from './decide-fact.ts';
import { getDirective } from './get-directive.ts';
import { listFacts } from './list-facts.ts';
import { getSource } from './list-sources.ts';
import { getProposal, startReread } from './propose-reread.ts';
import { cancelSource } from './requeue-source.ts';
import { searchClauses } from './search-clauses.ts';

const acting = testActing(await testDatabase());
const text = 'Kinh tế số đạt 25% GRDP, doanh nghiệp tăng 10%, chi 2% ngân sách.';
const before: Invented = {
  clauses: [{ label: '1.', text }],
  facts: [target('a', '25% GRDP'), target('b', 'tăng 10%', { value: 10 }), target('c', 'chi 2%', { value: 2 })],
};
/** The engine of tomorrow finds a clause more in front, one target more, reads one otherwise, and loses two. */
const after: Invented = {
  engine: '2',
  clauses: [
    { label: '0.', text: 'Mở đầu thêm.' },
    { label: '1.', text },
  ],
  facts: [target('b', 'tăng 10%', { value: 10, year: 2035 }), target('d', 'Kinh tế số', { value: 5 })],
};

const facts = async (slug: string) => (await listFacts(acting, { slug, from: 0, limit: 100 })).facts;
const quoted = async (slug: string, quote: string) => (await facts(slug)).find((fact) => fact.quote === quote)!;

async function reread(slug: string): Promise<void> {
  await startReread(acting, slug);
  await readLast(acting, { end: 'read', reading: inventedReading([inventedResult(after)]) });
}

test('a re-read proposes and changes nothing', async () => {
  const slug = await register(acting, before);
  expect(await getProposal(acting, slug)).toEqual({ proposal: null });
  await reread(slug);
  const { proposal } = await getProposal(acting, slug);
  expect(proposal).toMatchObject({ engine: '2', kept: 0, added: [{ quote: 'Kinh tế số' }] });
  expect(proposal!.dropped.map(({ quote }) => quote)).toEqual(['25% GRDP', 'chi 2%']);
  expect(proposal!.changed).toMatchObject([{ now: { quote: 'tăng 10%' }, proposed: { year: 2035 }, decided: false }]);
  expect(await getDirective(acting, slug)).toMatchObject({ clauses: 1, version: 1, engine: { read: '1' } });
});

test('applying it changes text and undecided facts, and keeps and moves what a person decided', async () => {
  const slug = await register(acting, before);
  const { id } = await quoted(slug, '25% GRDP');
  await decideFact(acting, { id, decision: 'accept', version: 1 });
  const start = (await quoted(slug, 'chi 2%')).span.end + 1;
  const own = {
    slug,
    span: { start, end: start + 9 },
    key: newId(),
    data: { kind: 'task' as const, text: 'x', deliverable: null },
  };
  await addFact(acting, own);
  await reread(slug);
  const proposed = (await getProposal(acting, slug)).proposal!;
  expect(proposed.kept).toBe(2);
  await expect(applyReread(acting, { slug, version: 9 })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await applyReread(acting, { slug, version: 1 })).toMatchObject({ added: 1, dropped: 1, changed: 1 });
  expect((await facts(slug)).map(({ quote, status }) => [quote, status])).toEqual([
    ['Kinh tế số', 'suggested'],
    ['25% GRDP', 'accepted'],
    ['tăng 10%', 'suggested'],
    ['ngân sách', 'accepted'],
  ]);
  expect((await quoted(slug, 'Kinh tế số')).id).toBe(proposed.added[0]!.id);
  const shown = inventedResult(after).canonical.text;
  for (const { span, quote } of await facts(slug)) expect(shown.slice(span.start, span.end)).toBe(quote);
  expect(await getDirective(acting, slug)).toMatchObject({ clauses: 2, version: 2, engine: { read: '2' } });
  expect(await getProposal(acting, slug)).toEqual({ proposal: null });
  expect((await searchClauses(acting, { q: 'mo dau them', page: 1, pageSize: 5 })).total).toBe(1);
  await expect(applyReread(acting, { slug, version: 2 })).rejects.toMatchObject({ kind: 'not-found' });
});

test('what a person edited stays, and the proposal shows what the engine would read', async () => {
  const slug = await register(acting, before);
  const { id, data } = await quoted(slug, 'tăng 10%');
  await decideFact(acting, { id, decision: 'edit', version: 1, data: { ...data, value: 12 } as typeof data });
  await reread(slug);
  expect((await getProposal(acting, slug)).proposal!.changed).toMatchObject([
    { now: { data: { value: 12 } }, decided: true },
  ]);
  expect(await applyReread(acting, { slug, version: 1 })).toMatchObject({ changed: 0 });
  expect(await quoted(slug, 'tăng 10%')).toMatchObject({
    status: 'edited',
    data: { value: 12 },
    suggested: { value: 10 },
  });
});

test('a re-read that is cancelled, or fails, leaves the file read', async () => {
  const slug = await register(acting, before);
  const { source } = await startReread(acting, slug);
  await expect(startReread(acting, slug)).rejects.toMatchObject({ kind: 'conflict', code: 'source-in-other-state' });
  expect(await cancelSource(acting, source)).toMatchObject({ status: 'read' });
  await startReread(acting, slug);
  await readLast(acting, { end: 'failed', problem: { code: 'reading-timeout', values: {} } });
  expect(await getSource(acting, source)).toMatchObject({ status: 'read', problem: { code: 'reading-timeout' } });
  expect(await facts(slug)).toHaveLength(3);
});
