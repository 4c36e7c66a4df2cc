import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { entriesAbout, recordHistory } from './history.ts';
import { inTransaction } from './transaction.ts';
import { verifyHistory } from './verify-history.ts';

const { db } = await testDatabase();
const record = (operation: string) =>
  inTransaction(db, (tx) =>
    recordHistory(tx, {
      actor: { id: 'local', unit: 'local' },
      at: new Date('2026-03-02T02:00:00.123Z'),
      operation,
      subjects: ['fact:1', 'directive:2'],
      before: { b: 0.1, a: 'cũ', big: 1e21 },
      after: ['mới', null, '\u0000'],
    }),
  );

test('entries form a chain that can be checked', async () => {
  expect(await verifyHistory(db)).toMatchObject({ whole: true, entries: 0 });
  for (const operation of ['a', 'b', 'c']) await record(operation);
  expect(await verifyHistory(db)).toMatchObject({ whole: true, entries: 3 });
  expect(await entriesAbout(db, 'fact:1').select('operation').orderBy('position').execute()).toHaveLength(3);
  expect(await entriesAbout(db, 'fact:2').select('operation').execute()).toEqual([]);
});

test('entries written at once follow one another', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, i) => record(String(i))));
  expect(await verifyHistory(db)).toMatchObject({ whole: true, entries: 12 });
});

test('an entry of a change that fails is not there', async () => {
  const failing = inTransaction(db, async (tx) => {
    await recordHistory(tx, {
      actor: { id: 'x', unit: '' },
      at: new Date(),
      operation: 'x',
      subjects: [],
      before: null,
      after: null,
    });
    throw new Error('the change failed');
  });
  await expect(failing).rejects.toThrow('the change failed');
  expect(await verifyHistory(db)).toMatchObject({ whole: true, entries: 0 });
});

test.each(["UPDATE history SET reason = 'x'", 'DELETE FROM history', 'TRUNCATE history'])(
  '%s is forbidden',
  async (statement) => {
    await record('a');
    await expect(sql.raw(statement).execute(db)).rejects.toThrow('history is append-only');
  },
);
