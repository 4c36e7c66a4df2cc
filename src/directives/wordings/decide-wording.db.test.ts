import { expect, test } from 'vitest';
import { inventedReading, inventedResult, register } from '../../../tests/database/invented-reading.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { decideWording } from './decide-wording.ts';
import { listChanges } from '../list-changes.ts';
import { getProposal, startReread } from '../propose-reread.ts';
import type { ReadingJob } from '../queues.ts';
import type { ReadingTask } from '../reading-message.ts';
import { readSource } from '../read-source.ts';

const acting = testActing(await testDatabase());
const word = { at: 12, before: 'tô', after: 'tổ' } as const;

/** Has the file read again and tells what the reading thread was asked. */
async function readingTask(slug: string): Promise<ReadingTask> {
  await startReread(acting, slug);
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
  expect((await readingTask(slug)).decisions).toEqual([{ ...word, decision: 'made' }]);
  expect((await getProposal(acting, slug)).proposal).not.toBeNull();
  await decideWording(acting, { slug, ...word, decision: 'left' });
  expect((await getProposal(acting, slug)).proposal).toBeNull();
  expect((await readingTask(slug)).decisions).toEqual([{ ...word, decision: 'left' }]);
  const { rows } = await listChanges(acting, { slug, page: 1, pageSize: 10 });
  const [back] = rows.filter(({ operation }) => operation === 'directives.wordings.decide');
  expect(back).toMatchObject({ before: { at: 12, decision: 'made' }, after: { ...word, decision: 'left' } });
});
