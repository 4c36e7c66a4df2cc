import { expect, test } from 'vitest';
import { fileOf } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import type { RecognisedPage } from '../reading/recognition/recogniser.ts';
import { addSource } from './add-source.ts';
import { type ReadingJob, RECOGNISING } from './queues.ts';
import { readSource } from './read-source.ts';
import { cancelSource } from './requeue-source.ts';
import type { ReadingTask } from './reading-message.ts';
import type { ReadingOutcome, ReadingPool } from './reading-pool.ts';

const acting = testActing(await testDatabase());
const words: RecognisedPage = { width: 595, height: 842, turn: 0, skew: 0, lines: [], rules: [] };

/** A pool that recognises a page and ends as told; it remembers what it was given. */
function recognising(page: number, outcome: ReadingOutcome): ReadingPool & { readonly given: ReadingTask[] } {
  const given: ReadingTask[] = [];
  return {
    given,
    read: async (task, _signal, onNote) => {
      given.push(task);
      onNote({ recognised: { page, words } });
      return outcome;
    },
    close: async () => {},
  };
}

const isOf = (job: object, source: string): boolean => (job as ReadingJob).source === source;
const left = () => acting.db.selectFrom('recognised_page').select('page').execute();

test('pages recognised before an interruption are handed to the next attempt, and forgotten when the file is refused', async () => {
  await addSource(acting, { file: fileOf('bản quét'), legalValue: 'copy' });
  const job = acting.sent.at(-1)!.data as ReadingJob;
  await expect(readSource(acting, recognising(1, { end: 'cancelled' }), job)).rejects.toThrow('interrupted');
  const refusing = recognising(2, { end: 'refused', problem: { code: 'secrecy-mark', values: {} } });
  await readSource(acting, refusing, job);
  expect(refusing.given[0]!.recognised).toEqual(new Map([[1, words]]));
  expect(await left()).toEqual([]);
});

test('a scan waits in a queue of its own, and is recognised from there', async () => {
  const { source } = await addSource(acting, { file: fileOf('một bản quét khác'), legalValue: 'copy' });
  const first = acting.sent.at(-1)!.data as ReadingJob;
  const asking = recognising(1, { end: 'scan' });
  await readSource(acting, asking, first);
  expect(asking.given[0]!.scansLater).toBe(true);
  expect(acting.sent.at(-1)).toMatchObject({ queue: RECOGNISING, data: { ...first, recognise: true } });
  const status = () => acting.db.selectFrom('source').select('status').where('id', '=', source.id).executeTakeFirst();
  expect(await status()).toEqual({ status: 'queued' });
  const later = recognising(1, { end: 'failed', problem: { code: 'reading-failed', values: {} } });
  await readSource(acting, later, acting.sent.at(-1)!.data as ReadingJob);
  expect(later.given[0]!.scansLater).toBe(false);
  expect(await status()).toEqual({ status: 'failed' });
});

test('a scan that was cancelled while it was looked at is not queued again', async () => {
  const { source } = await addSource(acting, { file: fileOf('một bản quét thôi đọc'), legalValue: 'copy' });
  const job = acting.sent.at(-1)!.data as ReadingJob;
  const cancelling: ReadingPool = {
    read: async () => {
      await cancelSource(acting, source.id);
      return { end: 'scan' };
    },
    close: async () => {},
  };
  await readSource(acting, cancelling, job);
  expect(acting.sent.filter(({ queue, data }) => queue === RECOGNISING && isOf(data, source.id))).toEqual([]);
});
