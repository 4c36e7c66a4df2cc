import { expect, test } from 'vitest';
import { inventedReading, inventedResult, register } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { decideWording } from './decide-wording.ts';
import { listChanges } from './list-changes.ts';
import type { ReadingJob } from './queues.ts';
import type { ReadingTask } from './reading-message.ts';
import { readSource } from './read-source.ts';

const acting = testActing(await testDatabase());
const word = { at: 12, before: 'tô', after: 'tổ' } as const;

/** Reads the last queued file and tells what the reading thread was asked. */
async function readingTask(): Promise<ReadingTask> {
  const asked: ReadingTask[] = [];
  const pool = {
    read: async (task: ReadingTask) => {
      asked.push(task);
      return { end: 'read', reading: inventedReading([inventedResult({})]) } as const;
    },
    close: async () => {},
  };
  await readSource(acting, pool, acting.sent.at(-1)!.data as ReadingJob);
  return asked[0]!;
}

test('what was decided of a word goes into the next reading, and deciding otherwise is the way back', async () => {
  const slug = await register(acting, {});
  await decideWording(acting, { slug, ...word, decision: 'made' });
  expect((await readingTask()).decisions).toEqual([{ ...word, decision: 'made' }]);
  await decideWording(acting, { slug, ...word, decision: 'left' });
  expect((await readingTask()).decisions).toEqual([{ ...word, decision: 'left' }]);
  const { rows } = await listChanges(acting, { slug, page: 1, pageSize: 10 });
  const [back] = rows.filter(({ operation }) => operation === 'directives.wordings.decide');
  expect(back).toMatchObject({ before: { at: 12, decision: 'made' }, after: { ...word, decision: 'left' } });
});

test('nothing is decided while the file is being read', async () => {
  const slug = await register(acting, { symbol: '13-NQ/TU' });
  await decideWording(acting, { slug, ...word, decision: 'made' });
  await expect(decideWording(acting, { slug, ...word, decision: 'left' })).rejects.toMatchObject({ kind: 'conflict' });
  expect((await readingTask()).decisions).toEqual([{ ...word, decision: 'made' }]);
});
