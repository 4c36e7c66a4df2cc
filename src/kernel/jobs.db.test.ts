import { afterEach, expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { newId } from './ids.ts';
import { type Jobs, startJobs } from './jobs.ts';
import { createLogger } from './logger.ts';
import { inTransaction } from './transaction.ts';

const QUEUE = 'test.queue';
const database = await testDatabase();
const { db } = database;
const running = new Set<Jobs>();

afterEach(async () => {
  for (const jobs of running) await jobs.stop();
  running.clear();
});

async function start(): Promise<Jobs> {
  const jobs = await startJobs(database, [QUEUE], createLogger('silent'));
  running.add(jobs);
  return jobs;
}

async function stop(jobs: Jobs): Promise<void> {
  running.delete(jobs);
  await jobs.stop();
}

const send = (jobs: Jobs, data: object, key: string, at?: Date) =>
  inTransaction(db, (tx) => jobs.send(tx, QUEUE, data, key, at));

const newKey = (): string => newId();

test('a job is open until it is done, and one key is one job', async () => {
  const jobs = await start();
  const key = newKey();
  await send(jobs, { n: 1 }, key);
  await send(jobs, { n: 2 }, key);
  expect(await jobs.isOpen(QUEUE, key)).toBe(true);
  const done: object[] = [];
  await jobs.work(QUEUE, 1, async (data) => void done.push(data));
  await expect.poll(() => jobs.isOpen(QUEUE, key), { timeout: 10_000 }).toBe(false);
  expect(done).toEqual([{ n: 1 }]);
});

test('a job for later waits', async () => {
  const jobs = await start();
  const [soon, later] = [newKey(), newKey()];
  await send(jobs, { key: later }, later, new Date(Date.now() + 3_600_000));
  await send(jobs, { key: soon }, soon);
  const done: object[] = [];
  await jobs.work(QUEUE, 1, async (data) => void done.push(data));
  await expect.poll(() => jobs.isOpen(QUEUE, soon), { timeout: 10_000 }).toBe(false);
  expect(done).toEqual([{ key: soon }]);
  expect(await jobs.isOpen(QUEUE, later)).toBe(true);
});

test('a job that a stop interrupts goes back to its queue as new, and is done after the next start', async () => {
  const first = await start();
  const key = newKey();
  const begun = Promise.withResolvers<void>();
  const interrupt = Promise.withResolvers<never>();
  await send(first, { key }, key);
  await first.work(QUEUE, 1, () => {
    begun.resolve();
    return interrupt.promise;
  });
  await begun.promise;
  const stopped = stop(first);
  interrupt.reject(new Error('interrupted'));
  await stopped;
  expect(first.working()).toBe(false);
  const second = await start();
  expect(await second.isOpen(QUEUE, key)).toBe(true);
  const counts = await second.counts();
  expect(counts.find(({ queue, state }) => queue === QUEUE && state === 'retry')).toBeUndefined();
  const done: object[] = [];
  await second.work(QUEUE, 1, async (data) => void done.push(data));
  await expect.poll(() => done, { timeout: 10_000 }).toEqual([{ key }]);
});

test('a handler that throws is tried again', async () => {
  const jobs = await start();
  const key = newKey();
  let tries = 0;
  await jobs.work<{ key: string }>(QUEUE, 1, async (data) => {
    if (data.key !== key) return;
    tries += 1;
    if (tries < 3) throw new Error('not yet');
  });
  await send(jobs, { key }, key);
  await expect.poll(() => jobs.isOpen(QUEUE, key), { timeout: 20_000 }).toBe(false);
  expect(tries).toBe(3);
});

test('jobs of a restored backup are queued at the start, each once', async () => {
  const key = newKey();
  const row = { queue: QUEUE, key, data: '{"restored":true}', start_after: new Date(0) };
  await db
    .insertInto('restored_job')
    .values([
      { ...row, id: newId() },
      { ...row, id: newId(), queue: 'test.unknown' },
    ])
    .execute();
  const jobs = await start();
  expect(await jobs.isOpen(QUEUE, key)).toBe(true);
  const left = await db.selectFrom('restored_job').select('queue').execute();
  expect(left).toEqual([{ queue: 'test.unknown' }]);
});
