import { expect, test } from 'vitest';
import { definitionOf } from '../../tests/database/any-definition.ts';
import { key } from '../../tests/database/invented-process.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { fireTimer } from './fire-timer.ts';
import { getCase } from './get-case.ts';
import { keepDefinitions } from './keep-definitions.ts';
import { migrateCases, type MigrationAsked } from './migrate-cases.ts';
import { openCase } from './open-case.ts';
import { createProcesses, declareProcess } from './processes.ts';
import { stepCase } from './step-case.ts';

const acting = testActing(await testDatabase());
const effects = { mark: async () => {} };
const first = definitionOf('moving', 1, { states: 3, extra: [], timers: [{ from: 0, to: 1, byDate: false }] });
const second = definitionOf('moving', 2, { states: 4, extra: [], timers: [{ from: 1, to: 2, byDate: false }] });
const older = createProcesses([declareProcess([first], effects)]);
const newer = createProcesses([declareProcess([first, second], effects)]);

const open = () => openCase(acting, older, { process: 'moving', fields: { title: 'Hồ sơ' }, key: key() });
const go = async (id: string, transition: string) => {
  const { version } = await getCase(acting, newer, id);
  return stepCase(acting, newer, { id, transition, version, fields: {}, key: key() });
};
const move = (asked: Partial<MigrationAsked>) =>
  migrateCases(acting, newer, {
    name: 'moving',
    from: 1,
    to: 2,
    states: {},
    dryRun: true,
    most: 200,
    reason: 'Bản mới',
    ...asked,
  });

test('a dry run counts and changes nothing; the move itself moves, with the reason in the log', async () => {
  const [a, b] = [await open(), await open()];
  await go(b.id, 'go0');
  const states = { s0: 's1', s1: 's2' };
  const counted = [
    { from: 's0', to: 's1', cases: 1, unfit: 0, unfitCases: [], moved: 0 },
    { from: 's1', to: 's2', cases: 1, unfit: 0, unfitCases: [], moved: 0 },
  ];
  const dry = await move({ states });
  expect(dry.states.toSorted((one, other) => one.from.localeCompare(other.from))).toEqual(counted);
  expect(await getCase(acting, newer, a.id)).toMatchObject({ definitionVersion: 1, version: 1 });
  await move({ states, dryRun: false });
  expect(await getCase(acting, newer, a.id)).toMatchObject({ definitionVersion: 2, state: { name: 's1' }, version: 2 });
  expect(await getCase(acting, newer, b.id)).toMatchObject({ definitionVersion: 2, state: { name: 's2' }, version: 3 });
  const log = await acting.db
    .selectFrom('process_log')
    .select(['case_id', 'reason'])
    .where('kind', '=', 'moved')
    .execute();
  expect(log.map(({ reason }) => reason)).toEqual(['Bản mới', 'Bản mới']);
  expect((await move({ states })).states).toEqual([]);
});

test('one request moves so many; what it did not come to is told, and the next goes on', async () => {
  for (let count = 0; count < 5; count += 1) await open();
  const asked = { states: { s0: 's1' }, dryRun: false, most: 3 };
  expect(await move(asked)).toMatchObject({ left: 2, states: [{ cases: 5, moved: 3 }] });
  expect(await move(asked)).toMatchObject({ left: 0, states: [{ cases: 2, moved: 2 }] });
  expect(await move(asked)).toEqual({ dryRun: false, left: 0, states: [] });
});

test('a case that holds what the new version has no field for stays, and is named', async () => {
  const { id } = await open();
  await acting.db
    .updateTable('process_case')
    .set({ data: storedJson({ title: 'Hồ sơ', moon: 'đầy' }) })
    .execute();
  const unfit = { unfit: 1, unfitCases: [{ id, title: 'Hồ sơ' }], moved: 0 };
  expect(await move({ states: { s0: 's1' } })).toMatchObject({ left: 0, states: [unfit] });
  expect(await move({ states: { s0: 's1' }, dryRun: false })).toMatchObject({ left: 0, states: [unfit] });
});

test('the clock of the new state counts from when the case entered the former one', async () => {
  const { id } = await open();
  acting.clock.move(30 * 60_000);
  await move({ states: { s0: 's1' }, dryRun: false });
  const timers = await acting.db.selectFrom('process_timer').select(['id', 'name', 'status']).orderBy('id').execute();
  expect(timers.map(({ status }) => status)).toEqual(['armed']);
  acting.clock.move(30 * 60_000);
  await fireTimer(acting, newer, { timer: timers[0]!.id });
  expect((await getCase(acting, newer, id)).state.name).toBe('s2');
});

test('cases of a state may be left on the version they are on, and go on under it', async () => {
  const { id } = await open();
  await move({ states: { s0: null }, dryRun: false });
  expect(await go(id, 'go0')).toMatchObject({ definitionVersion: 1, state: { name: 's1' } });
});

test.each<[string, Partial<MigrationAsked>, string]>([
  ['a state with cases that is left out', { states: {} }, 'state-not-mapped'],
  ['a state that the new version does not have', { states: { s0: 'moon' } }, 'state-not-found'],
  ['a state that the former version does not have', { states: { s0: 's0', moon: 's0' } }, 'state-not-found'],
  ['an end for what goes on', { states: { s0: 'end' } }, 'state-ends-otherwise'],
  ['the version it is on', { states: { s0: 's0' }, to: 1 }, 'same-version'],
])('%s is no mapping', async (_, asked, code) => {
  await open();
  await expect(move({ dryRun: false, ...asked })).rejects.toMatchObject({ kind: 'invalid', code });
});

test('a version that cases run under may not be changed, nor left out; its words may', async () => {
  await keepDefinitions(acting, older);
  await open();
  await keepDefinitions(acting, newer);
  const reworded = { ...first, label: { vi: 'Tên hay hơn', en: 'A better name' } };
  await keepDefinitions(acting, createProcesses([declareProcess([reworded], effects)]));
  const changed = { ...definitionOf('moving', 1, { states: 5, extra: [], timers: [] }) };
  const bad = createProcesses([declareProcess([changed], effects)]);
  await expect(keepDefinitions(acting, bad)).rejects.toThrow('moving version 1 was changed');
  await expect(keepDefinitions(acting, createProcesses([]))).rejects.toThrow('moving version 1 is gone');
});
