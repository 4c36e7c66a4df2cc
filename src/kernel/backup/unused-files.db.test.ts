import { expect, test } from 'vitest';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { sha256Of } from '../files.ts';
import { newId } from '../ids.ts';
import { cleanFiles } from './unused-files.ts';

const database = await testDatabase();
const { db, files } = testActing(database);
const DAY = 24 * 60 * 60 * 1000;
const later = (days: number): Date => new Date(Date.now() + days * DAY);

async function kept(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  await files.hold(sha256Of(bytes), bytes);
  await files.keep(sha256Of(bytes));
  return sha256Of(bytes);
}

test('files that no row names are listed first, and removed when they are old enough and that is asked for', async () => {
  const [named, unnamed] = [await kept('có dòng nêu tên'), await kept('không ai nêu tên')];
  await db
    .insertInto('source')
    .values({
      id: newId(),
      sha256: named,
      name: 'a.txt',
      media_type: null,
      bytes: 1,
      legal_value: 'copy',
      status: 'read',
      owner: 'local',
      unit: 'local',
      added_at: new Date(),
      changed_at: new Date(),
    })
    .execute();
  const clean = (days: number, remove: boolean) =>
    cleanFiles({ database, files }, { now: later(days), graceDays: 7, remove });
  expect(await clean(6, true)).toEqual([]);
  expect(await clean(8, false)).toMatchObject([{ sha256: unnamed }]);
  await expect(files.read(unnamed)).resolves.toBeInstanceOf(Uint8Array);
  expect(await clean(8, true)).toMatchObject([{ sha256: unnamed }]);
  await expect(files.read(unnamed)).rejects.toThrow(/Cannot read file/);
  await expect(files.read(named)).resolves.toBeInstanceOf(Uint8Array);
  expect(await clean(8, true)).toEqual([]);
});
