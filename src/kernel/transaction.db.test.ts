import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { inTransaction } from './transaction.ts';

const { db } = await testDatabase();
const one = sql<{ one: number }>`SELECT 1 AS one`;

test('the outer database inside a transaction fails at once instead of waiting for itself', async () => {
  await expect(inTransaction(db, () => one.execute(db))).rejects.toThrow(
    'outer database was used inside a transaction',
  );
  const builder = inTransaction(db, () => db.selectFrom('history').selectAll().execute());
  await expect(builder).rejects.toThrow('outer database was used inside a transaction');
});

test('a transaction inside a transaction fails at once', async () => {
  const nested = inTransaction(db, () => inTransaction(db, (tx) => one.execute(tx)));
  await expect(nested).rejects.toThrow('outer database was used inside a transaction');
});

test('after a failure, and for work left behind, the database is free again', async () => {
  let later: Promise<unknown> = Promise.resolve();
  await inTransaction(db, async (tx) => {
    await one.execute(tx);
    later = new Promise((resolve) => setTimeout(resolve, 30)).then(() => one.execute(db));
  });
  await expect(later).resolves.toMatchObject({ rows: [{ one: 1 }] });
});

test('a transaction that takes too long is given up', async () => {
  const endless = inTransaction(db, () => new Promise(() => {}), 50);
  await expect(endless).rejects.toThrow('took longer than 50 ms');
  expect((await one.execute(db)).rows).toEqual([{ one: 1 }]);
});

test('a conflict that the database asks to try again is tried again, three times at most', async () => {
  let tries = 0;
  const conflict = () => Object.assign(new Error('deadlock'), { code: '40P01' });
  const work = (failures: number) => async () => {
    tries += 1;
    if (tries <= failures) throw conflict();
    return tries;
  };
  expect(await inTransaction(db, work(2))).toBe(3);
  tries = 0;
  await expect(inTransaction(db, work(3))).rejects.toThrow('deadlock');
});

test('a date is text, a count is a number, an instant is a Date', async () => {
  const { rows } =
    await sql`SELECT '2025-06-30'::date AS day, count(*) AS count, 1.5::numeric AS share, now() AS at`.execute(db);
  expect(rows[0]).toMatchObject({ day: '2025-06-30', count: 1, share: 1.5 });
  expect((rows[0] as { at: unknown }).at).toBeInstanceOf(Date);
});
