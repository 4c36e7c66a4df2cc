import { expect, test } from 'vitest';
import {
  ABOVE,
  alignedPair,
  alignJobs,
  alignLast,
  COMPARING,
  registerPair,
} from '../../tests/database/invented-pair.ts';
import { register } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { decideFact } from '../directives/decide-fact.ts';
import { findDirective, registeredTargets } from '../directives/public.ts';
import { verifyHistory } from '../kernel/verify-history.ts';
import { AlignmentInterrupted, alignPair } from './align-pair.ts';
import type { AlignOutcome, AlignPool } from './align-pool.ts';
import { carriedOut } from './carrying/carried-out.ts';
import { decideLink } from './decide-link.ts';
import { getAlignment } from './get-alignment.ts';
import { getCoverage } from './get-coverage.ts';
import { listAlignments } from './list-alignments.ts';
import { listLinkChanges } from './list-changes.ts';
import { startAlignment } from './start-alignment.ts';
import { alignNamedPairs, resumeAlignments } from './start-aligning.ts';

const acting = testActing(await testDatabase());

const giving = (outcome: AlignOutcome): AlignPool => ({ align: async () => outcome, close: async () => {} });

const jobs = () => alignJobs(acting);
const doLast = (pool?: AlignPool) => alignLast(acting, pool);
const registerBoth = () => registerPair(acting);
const aligned = () => alignedPair(acting);

test('what is taken up, left out, added, and which number fell', async () => {
  const pair = await aligned();
  const { state, found, upstream } = await getAlignment(acting, pair);
  expect(state).toMatchObject({ status: 'done', stage: null, stale: false });
  expect(upstream.symbol).toBe('12-NQ/TU');
  expect(found?.clauses.map(({ path, status }) => [path, status])).toEqual([
    ['1', 'changed'],
    ['2', 'kept'],
    ['3', 'omitted'],
  ]);
  expect(found?.links.map(({ from, to }) => [from, to])).toEqual([
    ['1', '1'],
    ['2', '2'],
  ]);
  expect(found?.links[0]!.words[0]!.text).toContain('tổng chi ngân sách địa phương');
  expect(found?.numbers).toMatchObject([{ direction: 'lowered', was: { value: 3 }, now: { value: 2 } }]);
  expect(found?.additions.map(({ path }) => path)).toEqual(['4']);
  expect(found?.searched).toBe(3);
});

test('words that differ are located in the text of each clause', async () => {
  const { found } = await getAlignment(acting, await aligned());
  const link = found!.links[0]!;
  const above = found!.clauses[0]!.text;
  const below = found!.texts.find(({ path }) => path === link.to)!.text;
  expect(link.gone.map(({ start, end }) => above.slice(start, end))).toEqual(['3']);
  expect(link.fresh.map(({ start, end }) => below.slice(start, end))).toEqual(['2']);
});

test('before it was computed there is nothing but the pair', async () => {
  const pair = await registerBoth();
  expect(await getAlignment(acting, pair)).toMatchObject({ state: { status: 'none' }, found: null });
  expect(await startAlignment(acting, pair)).toMatchObject({ status: 'queued' });
  expect(await getAlignment(acting, pair)).toMatchObject({ state: { status: 'queued' }, found: null });
});

test('the same readings are compared once', async () => {
  const pair = await registerBoth();
  const before = jobs().length + 1;
  await startAlignment(acting, pair);
  await startAlignment(acting, pair);
  await doLast();
  expect(await startAlignment(acting, pair)).toMatchObject({ status: 'done' });
  await alignNamedPairs(acting);
  expect(jobs()).toHaveLength(before);
});

test('a pair that a document names is queued by itself', async () => {
  const before = jobs().length;
  const { downstream } = await registerBoth();
  await alignNamedPairs(acting);
  expect(jobs()).toHaveLength(before + 1);
  await doLast();
  const { rows } = await listAlignments(acting, { page: 1, pageSize: 10 });
  expect(rows).toMatchObject([{ downstream: { slug: downstream }, tally: { asked: 3, omitted: 1, lowered: 1 } }]);
});

test('only the newest attempt writes', async () => {
  const pair = await registerBoth();
  await startAlignment(acting, pair);
  const old = jobs().at(-1)!;
  await resumeAlignments(acting);
  await alignPair(acting, COMPARING, old);
  expect(await getAlignment(acting, pair)).toMatchObject({ state: { status: 'queued' }, found: null });
  await doLast();
  expect(await getAlignment(acting, pair)).toMatchObject({ state: { status: 'done' } });
});

test('a failure says so and can be tried again; an interruption leaves the job', async () => {
  const pair = await registerBoth();
  await startAlignment(acting, pair);
  await expect(doLast(giving({ end: 'interrupted' }))).rejects.toThrow(AlignmentInterrupted);
  await doLast(giving({ end: 'failed', problem: 'alignment-timeout' }));
  const failed = { status: 'failed', problem: 'alignment-timeout' };
  expect(await getAlignment(acting, pair)).toMatchObject({ state: failed });
  expect(await startAlignment(acting, pair)).toMatchObject({ status: 'queued', problem: null });
});

test('a rejected link leaves its clause out; taken back, it is as before', async () => {
  const pair = await aligned();
  const asked = { ...pair, from: '2', to: '2' };
  const { link } = await decideLink(acting, { ...asked, decision: 'reject', version: 1 });
  expect(link).toMatchObject({ status: 'rejected', version: 2 });
  const after = await getAlignment(acting, pair);
  expect(after.found?.clauses[1]).toMatchObject({ status: 'omitted', best: { path: '2' } });
  expect((await getCoverage(acting, pair.upstream)).documents[0]!.cells).toEqual(['changed', 'omitted', 'omitted']);
  await decideLink(acting, { ...asked, decision: 'reset', version: 2 });
  expect((await getAlignment(acting, pair)).found?.clauses[1]!.status).toBe('kept');
  const { rows } = await listLinkChanges(acting, { ...pair, page: 1, pageSize: 10 });
  expect(rows.map(({ operation }) => operation)).toEqual(['cascade.links.reset', 'cascade.links.reject']);
  expect(await verifyHistory(acting.db)).toMatchObject({ whole: true });
});

test('an officer adds a link that nobody suggested', async () => {
  const pair = await aligned();
  const added = { ...pair, from: '3', to: '4', decision: 'accept', version: 0 } as const;
  expect((await decideLink(acting, added)).link).toMatchObject({ byPerson: true, kind: null, status: 'accepted' });
  const { found } = await getAlignment(acting, pair);
  expect(found?.clauses[2]!.status).toBe('kept');
  expect(found?.additions).toEqual([]);
  await expect(decideLink(acting, added)).rejects.toMatchObject({ kind: 'conflict', code: 'link-changed' });
});

test('somebody was faster: the link as it is comes with the refusal', async () => {
  const pair = await aligned();
  const asked = { ...pair, from: '1', to: '1', decision: 'accept' } as const;
  await decideLink(acting, { ...asked, version: 1 });
  await expect(decideLink(acting, { ...asked, version: 1 })).rejects.toMatchObject({
    code: 'link-changed',
    current: { status: 'accepted', version: 2 },
  });
});

test('what was decided survives when the pair is computed again', async () => {
  const pair = await aligned();
  await decideLink(acting, { ...pair, from: '1', to: '1', decision: 'reject', version: 1 });
  await decideLink(acting, { ...pair, from: '3', to: '4', decision: 'accept', version: 0 });
  await acting.db.updateTable('alignment').set({ basis: 'of an older engine' }).execute();
  expect((await getAlignment(acting, pair)).state.stale).toBe(true);
  await alignNamedPairs(acting);
  await doLast();
  const { found, state } = await getAlignment(acting, pair);
  expect(state).toMatchObject({ status: 'done', stale: false });
  expect(found?.links.map(({ from, to, status, byPerson }) => [from, to, status, byPerson])).toEqual([
    ['1', '1', 'rejected', false],
    ['2', '2', 'suggested', false],
    ['3', '4', 'accepted', true],
  ]);
});

test('a target that an officer corrected or rejected reaches the comparison', async () => {
  const pair = await aligned();
  const [fact] = await registeredTargets(acting.db, [(await findDirective(acting, pair.downstream)).id]);
  const {
    id: _id,
    clause: _clause,
    span: _span,
    quote: _quote,
    method: _by,
    confidence: _sure,
    ...data
  } = fact!.target;
  await decideFact(acting, { id: fact!.fact, decision: 'edit', data: { ...data, value: 3.5 }, version: 1 });
  expect((await getAlignment(acting, pair)).state.stale).toBe(true);
  await alignNamedPairs(acting);
  await doLast();
  const edited = await getAlignment(acting, pair);
  expect(edited.found?.numbers).toMatchObject([
    { direction: 'raised', was: { value: 3, status: 'suggested' }, now: { value: 3.5, status: 'edited' } },
  ]);
  await decideFact(acting, { id: fact!.fact, decision: 'reject', version: 2 });
  await alignNamedPairs(acting);
  await doLast();
  expect((await getAlignment(acting, pair)).found?.numbers).toMatchObject([{ direction: 'dropped', now: null }]);
});

test('accepting a target changes no number: nothing is compared again', async () => {
  const pair = await aligned();
  const [fact] = await registeredTargets(acting.db, [(await findDirective(acting, pair.downstream)).id]);
  await decideFact(acting, { id: fact!.fact, decision: 'accept', version: 1 });
  const { state, found } = await getAlignment(acting, pair);
  expect([state.stale, found?.numbers[0]!.now?.status]).toEqual([false, 'accepted']);
});

test('coverage holds every document that says it carries the clauses out', async () => {
  const { upstream, downstream } = await registerBoth();
  const waiting = await getCoverage(acting, upstream);
  expect(waiting.documents).toMatchObject([{ slug: downstream, state: { status: 'none' }, cells: [], tally: null }]);
  await startAlignment(acting, { upstream, downstream });
  await doLast();
  const { clauses, documents, lowered } = await getCoverage(acting, upstream);
  expect(clauses.map(({ path, omittedBy, askedOf }) => [path, omittedBy, askedOf])).toEqual([
    ['1', 0, 1],
    ['2', 0, 1],
    ['3', 1, 1],
  ]);
  expect(documents[0]!.cells).toEqual(['changed', 'kept', 'omitted']);
  expect(lowered).toMatchObject([
    { from: '1', was: { value: 3 }, by: [{ document: downstream, to: '1', now: { value: 2 } }] },
  ]);
});

test.each([
  ['itself', { upstream: '12-nq-tu-2025-03-15', downstream: '12-nq-tu-2025-03-15' }, 'alignment-with-itself'],
  ['what is not there', { upstream: '12-nq-tu-2025-03-15', downstream: 'khong-co' }, 'directive-not-found'],
])('a document is not compared with %s', async (_, pair, code) => {
  await register(acting, ABOVE);
  await expect(startAlignment(acting, pair)).rejects.toMatchObject({ code });
});

test('who may not review may look and not decide', async () => {
  const pair = await aligned();
  const reader = {
    ...acting,
    actor: { id: 'x', unit: 'x', grants: [{ verb: 'read', scope: 'all' }] },
  } as typeof acting;
  expect((await getAlignment(reader, pair)).found).not.toBeNull();
  const asked = { ...pair, from: '1', to: '1', decision: 'accept', version: 1 } as const;
  await expect(decideLink(reader, asked)).rejects.toMatchObject({ kind: 'forbidden' });
});

test('what a document carries out is told clause by clause, without what was rejected', async () => {
  const pair = await aligned();
  const { id } = await findDirective(acting, pair.downstream);
  const [first] = await carriedOut(acting, id);
  expect(first?.uri).toBe(`/van-ban/${pair.upstream}`);
  expect(first?.clauses.map(({ path, above, status }) => [path, above, status])).toEqual([
    ['1', `/van-ban/${pair.upstream}/1`, 'suggested'],
    ['2', `/van-ban/${pair.upstream}/2`, 'suggested'],
  ]);
  await decideLink(acting, { ...pair, from: '1', to: '1', decision: 'reject', version: 1 });
  const [left] = await carriedOut(acting, id);
  expect(left?.clauses.map(({ path }) => path)).toEqual(['2']);
});
