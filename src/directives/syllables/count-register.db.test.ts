import { expect, test } from 'vitest';
import {
  fileOf,
  inventedReading,
  inventedResult,
  readLast,
  register,
} from '../../../tests/database/invented-reading.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { keyOf } from '../../reading/recognition/repairs/syllable-counts.ts';
import { addSource } from '../add-source.ts';
import { COUNTING, type ReadingJob } from '../queues.ts';
import { readSource } from '../read-source.ts';
import type { ReadingTask } from '../reading-message.ts';
import type { ReadingPool } from '../reading-pool.ts';
import { keptPages } from '../recognised-pages.ts';
import { countRegister, keptCounts } from './count-register.ts';
import { trustedCounts } from './packed-counts.ts';

const acting = testActing(await testDatabase());

const clauses = [{ label: '1.', text: 'bản Huổi Phìn và bản Huổi Phìn' }];
const seen = async (): Promise<number> => {
  const kept = await keptCounts(acting.db);
  return kept ? (trustedCounts(kept.packed).get(keyOf('Huổi'))?.get('Phìn') ?? 0) : 0;
};

/** A pool that remembers what it was given. */
function remembering(): ReadingPool & { readonly given: ReadingTask[] } {
  const given: ReadingTask[] = [];
  const read: ReadingPool['read'] = async (task) => {
    given.push(task);
    return { end: 'failed', problem: { code: 'reading-failed', values: {} } };
  };
  return { given, read, close: async () => {} };
}

test('a stored directive asks to be counted, is counted once, and further ones are added', async () => {
  await register(acting, { symbol: '1-NQ/TU', clauses });
  expect(acting.sent.some(({ queue }) => queue === COUNTING)).toBe(true);
  await countRegister(acting);
  expect(await seen()).toBe(2);
  await countRegister(acting);
  expect(await seen()).toBe(2);
  await register(acting, { symbol: '2-NQ/TU', clauses });
  await countRegister(acting);
  expect([await seen(), (await keptCounts(acting.db))?.version]).toEqual([4, 2]);
});

test('neither what was recognised nor what is no directive is counted', async () => {
  const { source } = await addSource(acting, { file: fileOf('bản quét'), legalValue: 'copy' });
  const pages = keptPages(acting, source.id);
  pages.keep({ page: 1, words: { width: 595, height: 842, turn: 0, skew: 0, lines: [], rules: [] } });
  await pages.settled();
  await readLast(acting, {
    end: 'read',
    reading: inventedReading([inventedResult({ symbol: '3-NQ/TU', clauses })]),
  });
  await register(acting, { symbol: '4-NQ/TU', kind: 'digest', clauses });
  await countRegister(acting);
  expect(await keptCounts(acting.db)).toBeUndefined();
});

test('a reading is given the counts of the register', async () => {
  await register(acting, { symbol: '1-NQ/TU', clauses });
  await countRegister(acting);
  await addSource(acting, { file: fileOf('một tệp khác'), legalValue: 'copy' });
  const pool = remembering();
  await readSource(acting, pool, acting.sent.findLast(({ queue }) => queue !== COUNTING)!.data as ReadingJob);
  expect(trustedCounts(pool.given[0]!.syllables!.packed).get(keyOf('Huổi'))?.get('Phìn')).toBe(2);
});
