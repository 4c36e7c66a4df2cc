import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { fileOf, inventedReading, inventedResult, readLast } from '../../tests/database/invented-reading.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { sha256Of } from '../kernel/files.ts';
import { addSource } from './add-source.ts';
import { getSource } from './list-sources.ts';

const acting = testActing(await testDatabase());
const add = (text: string, name?: string) => addSource(acting, { file: fileOf(text, name), legalValue: 'copy' });
const held = (text: string) =>
  acting.files.held(sha256Of(new TextEncoder().encode(text))).then(
    () => true,
    () => false,
  );

test('a file is queued, its bytes only held', async () => {
  const { source, known } = await add('Nghị quyết', 'nghị quyết.txt');
  expect(known).toBe(false);
  expect(source).toMatchObject({ status: 'queued', name: 'nghị quyết.txt', bytes: 14, directives: [] });
  expect(acting.sent.at(-1)).toMatchObject({
    queue: 'directives.read-source',
    data: { source: source.id, purpose: 'first' },
  });
  await expect(acting.files.read(source.sha256)).rejects.toMatchObject({ code: 'E_CANNOT_READ_FILE' });
});

test('the same bytes twice are one source', async () => {
  const first = await add('Một văn bản', 'a.txt');
  const sent = acting.sent.length;
  const second = await add('Một văn bản', 'b.txt');
  expect(second).toMatchObject({ known: true, source: { id: first.source.id, name: 'a.txt' } });
  expect(acting.sent.length).toBe(sent);
});

test('bytes that are being added by two people at once are one source', async () => {
  const both = await Promise.all([add('Cùng lúc'), add('Cùng lúc')]);
  expect(new Set(both.map(({ source }) => source.id)).size).toBe(1);
  expect(both.filter(({ known }) => known)).toHaveLength(1);
});

test('an empty file and one beyond the limit are refused, and nothing is stored', async () => {
  await expect(add('')).rejects.toMatchObject({ kind: 'invalid', code: 'file-empty' });
  const small = { ...acting, config: { ...acting.config, NHIP_UPLOAD_LIMIT: 0 } };
  const attempt = addSource(small, { file: fileOf('x'), legalValue: 'copy' });
  await expect(attempt).rejects.toMatchObject({ kind: 'too-large', values: { limit: 0 } });
  expect(await acting.db.selectFrom('source').selectAll().execute()).toEqual([]);
});

test('of a refused file only hash, size, name and code stay', async () => {
  const { source } = await add('Văn bản có dấu mật');
  await readLast(acting, { end: 'refused', problem: { code: 'secrecy-mark', values: {} } });
  expect(await getSource(acting, source.id)).toMatchObject({
    status: 'refused',
    problem: { code: 'secrecy-mark', values: {} },
  });
  expect(await held('Văn bản có dấu mật')).toBe(false);
  await expect(acting.files.read(source.sha256)).rejects.toMatchObject({ code: 'E_CANNOT_READ_FILE' });
  const told = JSON.stringify(await acting.db.selectFrom('history').selectAll().execute());
  expect(told).not.toContain('dấu mật');
});

test('a refused file added again is read again', async () => {
  const { source } = await add('Bản quét');
  await readLast(acting, { end: 'refused', problem: { code: 'needs-recognition', values: {} } });
  const again = await add('Bản quét');
  expect(again).toMatchObject({ known: false, source: { id: source.id, status: 'queued', problem: null } });
  await readLast(acting, { end: 'read', reading: inventedReading([inventedResult({})]) });
  expect(await getSource(acting, source.id)).toMatchObject({
    status: 'read',
    directives: [{ slug: '12-nq-tu-2025-03-15' }],
  });
});

test('who may not upload is refused', async () => {
  const reader = { ...acting, actor: { ...acting.actor, grants: [{ verb: 'read' as const, scope: 'all' as const }] } };
  await expect(addSource(reader, { file: fileOf('x'), legalValue: 'copy' })).rejects.toMatchObject({
    kind: 'forbidden',
  });
});
