import { beforeEach, expect, test } from 'vitest';
import { definitionOf } from '../../tests/database/any-definition.ts';
import { key } from '../../tests/database/invented-process.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { startJobs } from '../kernel/jobs.ts';
import { createLogger } from '../kernel/logger.ts';
import { TIMERS } from './align-timers.ts';
import { fireTimer } from './fire-timer.ts';
import { openCase } from './open-case.ts';
import { createProcesses, declareProcess } from './processes.ts';
import { startTimers, sweepTimers } from './start-timers.ts';
import { stepCase } from './step-case.ts';

const database = await testDatabase();
const acting = testActing(database);
const { db, clock, sent } = acting;
const START = Date.parse('2026-03-02T02:00:00Z');
const HOUR = 3_600_000;
/** Two states and an end; an hour after the beginning a timer leads on, or the case stays and is only reminded. */
const shape = { states: 3, extra: [], timers: [{ from: 0, to: 1, byDate: false }] };
const failing = { now: false };
const processes = createProcesses([
  declareProcess([definitionOf('timed', 1, shape)], {
    mark: async () => {
      if (failing.now) throw new Error('the effect failed');
    },
  }),
]);

beforeEach(() => {
  clock.move(START - clock.now().getTime());
  sent.length = 0;
  failing.now = false;
});

const open = (fields: Record<string, string> = {}) =>
  openCase(acting, processes, { process: 'timed', fields: { title: 'Hồ sơ', ...fields }, key: key() });

const steps = () => db.selectFrom('process_log').select('case_id').where('kind', '=', 'timer').execute();
const timers = () => db.selectFrom('process_timer').selectAll().execute();
const fire = async () => fireTimer(acting, processes, { timer: (await timers())[0]!.id });

test('a timer does nothing before it is due, and its step once when it is', async () => {
  await open();
  clock.move(HOUR - 1);
  await fire();
  expect(await steps()).toHaveLength(0);
  clock.move(1);
  await Promise.all([fire(), fire(), fire()]);
  await fire();
  expect(await steps()).toHaveLength(1);
  expect(await timers()).toMatchObject([{ status: 'fired', tries: 0 }]);
});

test('a state that is left takes its timers along', async () => {
  const { id } = await open();
  await stepCase(acting, processes, { id, transition: 'go0', version: 1, fields: {}, key: key() });
  clock.move(2 * HOUR);
  await fire();
  expect(await steps()).toHaveLength(0);
  expect(await timers()).toMatchObject([{ status: 'cancelled' }]);
});

test('a step and a timer at once: one of them', async () => {
  const { id } = await open();
  clock.move(HOUR);
  const step = stepCase(acting, processes, { id, transition: 'go0', version: 1, fields: {}, key: key() });
  const [taken] = await Promise.allSettled([step, fire()]);
  const log = await db.selectFrom('process_log').select('kind').where('number', '=', 2).execute();
  expect(log).toEqual([{ kind: taken.status === 'fulfilled' ? 'step' : 'timer' }]);
});

test('a job that is lost is sent again by the next look', async () => {
  await open();
  sent.length = 0;
  expect(await sweepTimers(acting)).toBe(0);
  clock.move(HOUR);
  expect(await sweepTimers(acting)).toBe(1);
  expect(sent).toHaveLength(1);
});

test('a step that fails leaves everything as it was and comes again later', async () => {
  await open();
  clock.move(HOUR);
  failing.now = true;
  await fire();
  await fire();
  expect(await steps()).toHaveLength(0);
  expect(await timers()).toMatchObject([{ status: 'armed', tries: 1, next_at: new Date(START + HOUR + 60_000) }]);
  failing.now = false;
  clock.move(60_000);
  await fire();
  expect(await steps()).toHaveLength(1);
});

const until = async (work: () => Promise<boolean>) => {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await work()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('it did not happen in time');
};

test('a server that dies before timers fire leaves them to the next: two servers, each timer once', async () => {
  const log = createLogger('silent');
  const now = { now: () => new Date() };
  const before = await startJobs(database, [TIMERS], log);
  const dead = { ...acting, clock: { now: () => new Date(Date.now() - 2 * HOUR) }, jobs: before };
  for (let n = 0; n < 8; n += 1)
    await openCase(dead, processes, { process: 'timed', fields: { title: `Hồ sơ ${n}` }, key: key() });
  await before.stop();
  const servers = await Promise.all(
    [1, 2].map(async () => {
      const jobs = await startJobs(database, [TIMERS], log);
      return { jobs, timing: await startTimers({ ...acting, clock: now, jobs }, processes) };
    }),
  );
  await until(async () => (await steps()).length >= 8);
  for (const { jobs, timing } of servers) {
    await timing.close();
    await jobs.stop();
  }
  const fired = (await steps()).map(({ case_id }) => case_id);
  expect(fired.length).toBe(8);
  expect(new Set(fired).size).toBe(8);
});
