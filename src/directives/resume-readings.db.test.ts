import { expect, test } from 'vitest';
import { fileOf, inventedReading, inventedResult, readLast, register } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { sha256Of } from '../kernel/files.ts';
import { addSource } from './add-source.ts';
import { listDirectives } from './list-directives.ts';
import { startReread } from './propose-reread.ts';
import type { ReadingJob } from './queues.ts';
import { poolGiving } from '../../tests/database/invented-reading.ts';
import { readSource } from './read-source.ts';
import { dropLeftovers, resumeReadings } from './resume-readings.ts';

const acting = testActing(await testDatabase());
const add = async (text: string) => (await addSource(acting, { file: fileOf(text), legalValue: 'copy' })).source;
const held = () => acting.files.allHeld();

test('what was queued or being read is queued once more, and the interrupted attempt writes nothing', async () => {
  await add('một');
  const interrupted = acting.sent.at(-1)!.data as ReadingJob;
  await expect(readLast(acting, { end: 'cancelled' })).rejects.toThrow('interrupted');
  const before = acting.sent.length;
  await resumeReadings(acting, true);
  expect(acting.sent.length).toBe(before + 1);
  const outcome = { end: 'read' as const, reading: inventedReading([inventedResult({})]) };
  await readSource(acting, poolGiving(outcome), interrupted);
  await readLast(acting, outcome);
  expect((await listDirectives(acting, { page: 1, pageSize: 10, sort: 'issued' })).total).toBe(1);
});

test('beside other servers only what no job will read any more is queued again', async () => {
  await add('đang chờ ở máy khác');
  const before = acting.sent.length;
  await resumeReadings(acting, false);
  expect(acting.sent.length).toBe(before);
  acting.sent.length = 0;
  await resumeReadings(acting, false);
  expect(acting.sent.map(({ data }) => data)).toMatchObject([{ purpose: 'first' }]);
});

test('a re-read goes on as a re-read', async () => {
  await startReread(acting, await register(acting, {}));
  await resumeReadings(acting, true);
  expect(acting.sent.at(-1)!.data).toMatchObject({ purpose: 'reread' });
});

test('held bytes that nobody will read are removed, the others stay', async () => {
  const unknown = new TextEncoder().encode('không ai biết');
  await acting.files.hold(sha256Of(unknown), unknown);
  const waiting = await add('đang chờ');
  const failed = await add('lỗi');
  await readLast(acting, { end: 'failed', problem: { code: 'reading-crashed', values: {} } });
  await dropLeftovers(acting);
  expect(new Set(await held())).toEqual(new Set([waiting.sha256, failed.sha256]));
  acting.clock.move(8 * 24 * 60 * 60 * 1000);
  await dropLeftovers(acting);
  expect(await held()).toEqual([waiting.sha256]);
});
