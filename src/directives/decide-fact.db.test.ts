import { expect, test } from 'vitest';
import { citation, register, target } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { anonymousActor } from '../access/public.ts';
import { newId } from '../kernel/ids.ts';
import { verifyHistory } from '../kernel/verify-history.ts';
import { acceptCertain } from './accept-certain.ts';
import { addFact } from './add-fact.ts';
import { decideFact } from './decide-fact.ts';
import { getDirective } from './get-directive.ts';
import { listChanges, listFactHistory } from './list-changes.ts';
import { listFacts } from './list-facts.ts';
import { publishDirective } from './publish-directive.ts';
import type { FactData } from './schemas.ts';
import { undoChange } from './undo-change.ts';

const acting = testActing(await testDatabase());
const page = { page: 1, pageSize: 50 };

const TEXT = 'Kinh tế số đạt 25% GRDP, doanh nghiệp tăng 10%, theo Kết luận số 69-KL/TW.';
const registered = () =>
  register(acting, {
    clauses: [{ label: '1.', text: TEXT }],
    facts: [
      target('t1', '25% GRDP'),
      target('t2', 'tăng 10%', { value: 10, indicator: 'Doanh nghiệp' }),
      target('t3', 'Kinh tế số', { confidence: 0.5 }),
      citation('c1', '69-KL/TW', '69-KL/TW'),
    ],
  });
const facts = async (slug: string) => (await listFacts(acting, { slug, from: 0, limit: 100 })).facts;
const first = async (slug: string) => (await facts(slug)).find(({ quote }) => quote === '25% GRDP')!;
const decided = async (slug: string) => (await getDirective(acting, slug)).facts.decided;

test('accepting, rejecting and returning a fact, each with its history', async () => {
  const slug = await registered();
  const fact = await first(slug);
  const accepted = await decideFact(acting, { id: fact.id, decision: 'accept', version: 1 });
  expect(accepted.fact).toMatchObject({ status: 'accepted', version: 2, suggested: null });
  const rejected = await decideFact(acting, {
    id: fact.id,
    decision: 'reject',
    version: 2,
    reason: 'Không phải chỉ tiêu',
  });
  expect(rejected.fact).toMatchObject({ status: 'rejected', version: 3 });
  const reset = await decideFact(acting, { id: fact.id, decision: 'reset', version: 3 });
  expect(reset.fact).toMatchObject({ status: 'suggested', version: 4 });
  const { rows, total } = await listFactHistory(acting, { id: fact.id, ...page });
  expect(total).toBe(3);
  expect(rows.map(({ operation, reason, canUndo }) => [operation, reason, canUndo])).toEqual([
    ['directives.facts.reset', null, true],
    ['directives.facts.reject', 'Không phải chỉ tiêu', false],
    ['directives.facts.accept', null, false],
  ]);
  expect(await verifyHistory(acting.db)).toMatchObject({ whole: true });
});

test('an edit keeps what the engine suggested beside it, and can be returned to', async () => {
  const slug = await registered();
  const fact = await first(slug);
  const data = { ...fact.data, value: 30 } as FactData;
  const edited = await decideFact(acting, { id: fact.id, decision: 'edit', version: 1, data });
  expect(edited.fact).toMatchObject({ status: 'edited', data: { value: 30 }, suggested: { value: 25 } });
  const twice = await decideFact(acting, {
    id: fact.id,
    decision: 'edit',
    version: 2,
    data: { ...data, value: 35 } as FactData,
  });
  expect(twice.fact).toMatchObject({ data: { value: 35 }, suggested: { value: 25 } });
  const reset = await decideFact(acting, { id: fact.id, decision: 'reset', version: 3 });
  expect(reset.fact).toMatchObject({ status: 'suggested', data: { value: 25 }, suggested: null });
});

test.each([
  ['an edit without data', undefined, 'edit-without-data'],
  ['an edit into another kind', { kind: 'task', text: 'x', deliverable: null } as FactData, 'edit-of-another-kind'],
])('%s is refused', async (_, data, code) => {
  const fact = await first(await registered());
  const edit = decideFact(acting, { id: fact.id, decision: 'edit', version: 1, data });
  await expect(edit).rejects.toMatchObject({ kind: 'invalid', code });
});

test('of two reviewers of one version the second is told the present fact', async () => {
  const fact = await first(await registered());
  await decideFact(acting, { id: fact.id, decision: 'accept', version: 1 });
  const second = decideFact(acting, { id: fact.id, decision: 'reject', version: 1 });
  await expect(second).rejects.toMatchObject({
    kind: 'conflict',
    code: 'fact-changed',
    current: { status: 'accepted', version: 2 },
  });
  expect(
    await first((await acting.db.selectFrom('directive').select('slug').executeTakeFirstOrThrow()).slug),
  ).toMatchObject({ version: 2 });
});

test('deciding about a fact that is not there', async () => {
  const attempt = decideFact(acting, { id: newId(), decision: 'accept', version: 1 });
  await expect(attempt).rejects.toMatchObject({ kind: 'not-found' });
});

test('accepting all that is certain is one change, and is undone as one', async () => {
  const slug = await registered();
  const rejected = await first(slug);
  await decideFact(acting, { id: rejected.id, decision: 'reject', version: 1 });
  const { accepted, change } = await acceptCertain(acting, { slug });
  expect(accepted).toBe(2);
  expect(await decided(slug)).toBe(3);
  expect(await acceptCertain(acting, { slug })).toEqual({ accepted: 0, change: null });
  expect(await undoChange(acting, change!)).toMatchObject({ restored: 2 });
  expect(await decided(slug)).toBe(1);
  const { rows } = await listChanges(acting, { slug, ...page });
  expect(rows.map(({ operation, count, undone }) => [operation, count, undone]).slice(0, 2)).toEqual([
    ['directives.changes.undo', 2, false],
    ['directives.facts.acceptCertain', 2, true],
  ]);
});

test('accepting all that is certain of one kind', async () => {
  const slug = await registered();
  expect(await acceptCertain(acting, { slug, kind: 'citation' })).toMatchObject({ accepted: 1 });
});

test('a change is not undone once something newer touched its facts; the undoing itself can be undone', async () => {
  const slug = await registered();
  const { id } = await first(slug);
  const old = await decideFact(acting, { id, decision: 'accept', version: 1 });
  const newer = await decideFact(acting, { id, decision: 'reject', version: 2 });
  await expect(undoChange(acting, old.change)).rejects.toMatchObject({ kind: 'conflict', code: 'change-overtaken' });
  const undone = await undoChange(acting, newer.change);
  expect(await first(slug)).toMatchObject({ status: 'accepted', version: 4 });
  await undoChange(acting, undone.change);
  expect(await first(slug)).toMatchObject({ status: 'rejected', version: 5 });
  await expect(undoChange(acting, newId())).rejects.toMatchObject({ kind: 'not-found' });
});

test('a fact added by a person is accepted, added once for one key, and gone when undone', async () => {
  const slug = await registered();
  const start = 'về chuyển đổi số của tỉnh Sơn Khê\n1. '.length;
  const asked = {
    slug,
    span: { start, end: start + 'Kinh tế số đạt'.length },
    key: newId(),
    data: { kind: 'task' as const, text: 'Kinh tế số', deliverable: null },
  };
  const added = await addFact(acting, asked);
  expect(added.fact).toMatchObject({
    quote: 'Kinh tế số đạt',
    clause: '1',
    byPerson: true,
    status: 'accepted',
    confidence: 1,
  });
  expect(await addFact(acting, asked)).toEqual(added);
  const body = { kind: 'body' as const, of: added.fact.id, name: 'Sở Nội vụ', role: 'lead' as const, isClass: false };
  expect((await addFact(acting, { ...asked, key: newId(), data: body })).fact.data).toEqual(body);
  const stranger = addFact(acting, { ...asked, key: newId(), data: { ...body, of: (await first(slug)).id } });
  await expect(stranger).rejects.toMatchObject({ kind: 'invalid', code: 'task-not-found' });
  const before = (await facts(slug)).length;
  const undone = await undoChange(acting, added.change);
  expect(await facts(slug)).toHaveLength(before - 1);
  await undoChange(acting, undone.change);
  expect((await facts(slug)).find(({ id }) => id === added.fact.id)).toMatchObject({
    quote: 'Kinh tế số đạt',
    byPerson: true,
  });
});

test('a fact over no words of the document is refused', async () => {
  const slug = await registered();
  const data = { kind: 'task' as const, text: 'x', deliverable: null };
  for (const span of [
    { start: 5, end: 5 },
    { start: 9_000, end: 9_010 },
  ]) {
    await expect(addFact(acting, { slug, span, key: newId(), data })).rejects.toMatchObject({
      code: 'span-without-words',
    });
  }
});

test('publishing a checked version; another version is a conflict, a second time changes nothing', async () => {
  const slug = await registered();
  await expect(publishDirective(acting, { slug, version: 7 })).rejects.toMatchObject({ kind: 'conflict' });
  expect(await publishDirective(acting, { slug, version: 1 })).toMatchObject({ status: 'published', version: 2 });
  expect(await publishDirective(acting, { slug, version: 1 })).toMatchObject({ status: 'published', version: 2 });
});

test('what others published may be read, and not changed', async () => {
  const slug = await registered();
  const citizen = { ...acting, actor: anonymousActor };
  await expect(getDirective(citizen, slug)).rejects.toMatchObject({ kind: 'not-found' });
  const { id } = await first(slug);
  await expect(decideFact(citizen, { id, decision: 'accept', version: 1 })).rejects.toMatchObject({
    kind: 'not-found',
  });
  await publishDirective(acting, { slug, version: 1 });
  expect(await getDirective(citizen, slug)).toMatchObject({ slug, sources: [] });
  await expect(decideFact(citizen, { id, decision: 'accept', version: 1 })).rejects.toMatchObject({
    kind: 'forbidden',
  });
});
