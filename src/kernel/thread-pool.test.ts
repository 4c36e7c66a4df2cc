import { afterAll, expect, test } from 'vitest';
import { createThreadPool } from './thread-pool.ts';

const script = new URL('../../tests/threads/unruly-worker.ts', import.meta.url);
const pool = createThreadPool<string, string, string>(script, { seconds: 5, memory: 32 });
const impatient = createThreadPool<string, string, string>(script, { seconds: 0.5, memory: 256 });
afterAll(() => Promise.all([pool.close(), impatient.close()]));

test('notes, then the answer', async () => {
  const notes: string[] = [];
  expect(await pool.run('số', undefined, (note) => notes.push(note))).toEqual({ end: 'answered', answer: 'SỐ' });
  expect(notes).toEqual(['half']);
});

test.each([
  ['memory', 'memory'],
  ['crash', 'crashed'],
  ['exit', 'crashed'],
])('a task that ends by %s harms only itself', async (task, end) => {
  expect(await pool.run(task)).toMatchObject({ end });
  expect(await pool.run('sau')).toMatchObject({ answer: 'SAU' });
});

test('a task that never ends is stopped', async () => {
  expect(await impatient.run('endless')).toEqual({ end: 'timeout' });
});

test('a task can be cancelled while it runs, and before it began', async () => {
  const stop = new AbortController();
  const running = pool.run('endless', stop.signal);
  setTimeout(() => stop.abort(), 50);
  expect(await running).toEqual({ end: 'cancelled' });
  expect(await pool.run('x', AbortSignal.abort())).toEqual({ end: 'cancelled' });
});

test('tasks beyond the most threads wait their turn, and each is answered', async () => {
  const narrow = createThreadPool<string, string, string>(script, { seconds: 60, memory: 64, most: 1 });
  const order: string[] = [];
  const tasks = ['a', 'b', 'c'].map((task) =>
    narrow.run(task, undefined, () => order.push(`${task} began`)).then(() => order.push(`${task} ended`)),
  );
  await Promise.all(tasks);
  expect(order).toEqual(['a began', 'a ended', 'b began', 'b ended', 'c began', 'c ended']);
  const running = narrow.run('endless');
  const waiting = narrow.run('x');
  setTimeout(() => void narrow.close(), 50);
  expect([await running, await waiting]).toEqual([{ end: 'cancelled' }, { end: 'cancelled' }]);
});

test('closing cancels what runs', async () => {
  const closing = createThreadPool<string, string, string>(script, { seconds: 60, memory: 64 });
  const running = closing.run('endless');
  setTimeout(() => void closing.close(), 50);
  expect(await running).toEqual({ end: 'cancelled' });
});
