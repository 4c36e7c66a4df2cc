import { expect, test } from 'vitest';
import { definitionOf } from '../../tests/database/any-definition.ts';
import { as, holder, key } from '../../tests/database/invented-process.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { anonymousActor } from '../access/public.ts';
import { getCase } from './get-case.ts';
import { getDefinition } from './get-definition.ts';
import { listLog } from './list-log.ts';
import { openCase } from './open-case.ts';
import { createProcesses, declareProcess, type StepTaken } from './processes.ts';
import { stepCase } from './step-case.ts';

const acting = testActing(await testDatabase());
const told: StepTaken[] = [];
const base = definitionOf('open', 1, { states: 3, extra: [], timers: [] });
const shown = { ...base, states: { ...base.states, s1: { ...base.states.s1!, public: true as const } } };
const mark = async (
  tx: Parameters<Parameters<typeof acting.inTransaction>[0]>[0],
  given: Pick<typeof acting, 'jobs'>,
  { after }: StepTaken,
) => {
  await given.jobs.send(tx, 'invented', { note: after.note }, 'one');
  if (after.note === 'hỏng') throw new Error('the effect failed');
  return { marks: '1' };
};
const processes = createProcesses(
  [declareProcess([shown], { mark })],
  [
    async (_tx, _given, step) => {
      told.push(step);
    },
  ],
);

const open = (asked = key()) =>
  openCase(acting, processes, { process: 'open', fields: { title: 'Hồ sơ' }, key: asked });
const go = (id: string, rest: object = {}) =>
  stepCase(acting, processes, { id, transition: 'go0', version: 1, fields: {}, key: key(), ...rest });

test('the same request twice is one step, also at the same moment; with other content it is refused', async () => {
  const { id } = await open();
  const asked = { key: key(), fields: { note: 'một' } };
  const [one, two] = await Promise.all([go(id, asked), go(id, asked)]);
  expect([one.version, two.version]).toEqual([2, 2]);
  expect((await go(id, asked)).version).toBe(2);
  await expect(go(id, { ...asked, fields: { note: 'hai' } })).rejects.toMatchObject({ code: 'key-used' });
  expect((await listLog(acting, processes, { id, page: 1, pageSize: 10 })).total).toBe(2);
});

test('the same opening twice is one case; with other content it is refused', async () => {
  const asked = key();
  const [one, two] = await Promise.all([open(asked), open(asked)]);
  expect(one.id).toBe(two.id);
  const other = openCase(acting, processes, { process: 'open', fields: { title: 'Khác' }, key: asked });
  await expect(other).rejects.toMatchObject({ code: 'key-used' });
});

test('a version that was left behind changes nothing and shows where the case stands', async () => {
  const { id } = await open();
  await go(id);
  await expect(go(id, { transition: 'go1', version: 1 })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'case-changed',
    current: { version: 2, allowed: [{ transition: 'go1' }] },
  });
});

test('what an effect does and gives is part of the step, and a failing one undoes it all', async () => {
  const { id } = await open();
  told.length = 0;
  await expect(go(id, { fields: { note: 'hỏng' } })).rejects.toThrow('the effect failed');
  expect(await getCase(acting, processes, id)).toMatchObject({ version: 1, state: { name: 's0' } });
  expect(told).toEqual([]);
  const after = await go(id, { fields: { note: 'được' } });
  expect(after.fields.map(({ name, value }) => [name, value])).toContainEqual(['marks', '1']);
  expect(told).toMatchObject([{ process: 'open', transition: 'go0', from: 's0', to: 's1', after: { marks: '1' } }]);
  expect(acting.sent.filter(({ queue }) => queue === 'invented')).toContainEqual({
    queue: 'invented',
    data: { note: 'được' },
  });
});

test('a case is public only in the states that say so, and then tells nobody who did what', async () => {
  const { id } = await open();
  const anybody = as(acting, anonymousActor);
  await expect(getCase(anybody, processes, id)).rejects.toMatchObject({ kind: 'not-found' });
  await go(id, { reason: 'nội bộ' });
  expect(await getCase(anybody, processes, id)).toMatchObject({ owner: null, next: [{ yours: false }] });
  const { rows } = await listLog(anybody, processes, { id, page: 1, pageSize: 10 });
  expect(rows.map(({ actor, reason, changes }) => [actor, reason, changes])).toEqual([
    [null, null, []],
    [null, null, []],
  ]);
});

test('whoever reads and may not act takes no step', async () => {
  const { id } = await open();
  const inspector = as(acting, { ...holder('inspector', ''), grants: [{ verb: 'read', scope: 'all' }] });
  const step = stepCase(inspector, processes, { id, transition: 'go0', version: 1, fields: {}, key: key() });
  await expect(step).rejects.toMatchObject({ kind: 'forbidden' });
});

test('the log of a case takes no change', async () => {
  await open();
  const change = acting.db.updateTable('process_log').set({ reason: 'khác' }).execute();
  await expect(change).rejects.toThrow('append-only');
  await expect(acting.db.deleteFrom('process_log').execute()).rejects.toThrow('append-only');
});

test('a definition tells its states, its cases and a drawing without overlaps of states', async () => {
  await go((await open()).id);
  const { states, drawing, versions } = await getDefinition(acting, processes, { name: 'open', language: 'vi' });
  expect(states.map(({ name, cases }) => [name, cases])).toEqual([
    ['s0', 0],
    ['s1', 1],
    ['end', 0],
  ]);
  expect(versions).toEqual([{ version: 1, running: 1, ended: 0 }]);
  const [first, second] = drawing.nodes;
  expect(first!.y + first!.height / 2).toBeLessThan(second!.y - second!.height / 2);
  expect(drawing.arrows.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['go0', 's0', 's1'],
    ['go1', 's1', 'end'],
  ]);
});
