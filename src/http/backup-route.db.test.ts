import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { BACKUP_ADDRESS, doorOf } from '../kernel/backup/running-server.ts';
import { readConfig } from '../kernel/config.ts';
import { diskFiles } from '../kernel/files.ts';
import { backupRoute } from './backup-route.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nhip-door-'));
afterAll(() => rmSync(folder, { recursive: true }));
const database = await testDatabase();
const acting = testActing(database);
const services = { ...acting, config: readConfig({ NHIP_DATA: folder }) };
const door = doorOf(folder);
const route = backupRoute(services, { database, files: diskFiles(path.join(folder, 'files')) }, door.token);
const ask = (authorization?: string) =>
  route.request(BACKUP_ADDRESS, { method: 'POST', headers: authorization ? { authorization } : {} });

test.each([
  ['nothing', undefined],
  ['a made-up token', 'Bearer 0123456789012345678901234567890123456789'],
  ['the token of another start', `Bearer ${doorOf(folder).token}`],
  ['the token another way', `Basic ${door.token}`],
])('to whoever shows %s it is not there, and nothing is written', async (_, authorization) => {
  expect((await ask(authorization)).status).toBe(404);
  expect(await acting.db.selectFrom('history').select('id').execute()).toEqual([]);
});

test('to whoever shows the token it gives the archive, and the history keeps that', async () => {
  const answer = await ask(`Bearer ${door.token}`);
  expect(answer.status).toBe(200);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  expect(bytes.length).toBe(Number(answer.headers.get('content-length')));
  expect(bytes.slice(0, 2)).toEqual(new Uint8Array([0x1f, 0x8b]));
  expect(await acting.db.selectFrom('history').select('operation').execute()).toEqual([
    { operation: 'maintenance.backup' },
  ]);
  await expect.poll(() => readdirSync(folder).filter((name) => name.startsWith('outgoing'))).toEqual([]);
});

test('two at a time are not made', async () => {
  const authorization = `Bearer ${door.token}`;
  const [first, second] = await Promise.all([ask(authorization), ask(authorization)]);
  expect([first.status, second.status].toSorted((a, b) => a - b)).toEqual([200, 409]);
  await first.arrayBuffer();
});
