import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { recordHistory } from './history.ts';
import { NO_HASH } from './history-link.ts';
import { inTransaction } from './transaction.ts';
import { verifyHistory } from './verify-history.ts';

const { db } = await testDatabase();
const ENTRIES = 6;

const record = (name: string) =>
  inTransaction(db, (tx) =>
    recordHistory(tx, {
      actor: { id: `người ${name}`, unit: 'sở', onBehalfOf: 'giám đốc' },
      at: new Date('2026-03-02T02:00:00.123Z'),
      operation: `directives.facts.${name}`,
      subjects: ['fact:1', 'directive:2'],
      before: { value: 1, name },
      after: { value: 2, name },
      reason: 'đính chính',
    }),
  );

async function chain(entries = ENTRIES): Promise<void> {
  for (let entry = 1; entry <= entries; entry += 1) await record(String(entry));
}

/** What somebody with all rights on the database could do: the triggers are put aside first. */
const tamper = (...statements: string[]) =>
  sql
    .raw(
      `DO $$ BEGIN
        ALTER TABLE history DISABLE TRIGGER USER;
        ALTER TABLE history_head DISABLE TRIGGER USER;
        ${statements.join('; ')};
        ALTER TABLE history ENABLE TRIGGER USER;
        ALTER TABLE history_head ENABLE TRIGGER USER;
      END $$`,
    )
    .execute(db);

/** Each column of an entry with another value. */
const CHANGES: Readonly<Record<string, string>> = {
  position: '100 + position',
  id: 'gen_random_uuid()',
  at: "at + interval '1 microsecond'",
  actor: "actor || 'x'",
  on_behalf_of: 'NULL',
  operation: "operation || 'x'",
  subjects: "ARRAY['directive:2', 'fact:1']",
  before: `jsonb_set("before", '{value}', '3')`,
  after: 'NULL',
  reason: "''",
  unit: 'NULL',
  previous_hash: "translate(previous_hash, '0123456789', '1234567890')",
  hash: "translate(hash, '0123456789abcdef', '123456789abcdef0')",
};

test('every column of an entry is among the changes', async () => {
  const { rows } = await sql<{ name: string }>`
    SELECT column_name AS name FROM information_schema.columns WHERE table_name = 'history'`.execute(db);
  expect(Object.keys(CHANGES).sort()).toEqual(rows.map(({ name }) => name).sort());
});

const everywhere = Object.entries(CHANGES).flatMap(([column, value]) =>
  [1, 3, ENTRIES].map((position) => [column, position, value] as const),
);

test.each(everywhere)('a changed %s of entry %i is found there', async (column, position, value) => {
  await chain();
  await tamper(`UPDATE history SET "${column}" = ${value} WHERE position = ${position}`);
  expect(await verifyHistory(db)).toMatchObject({ whole: false, position });
});

const COPY = `actor, on_behalf_of, operation, subjects, "before", "after", reason, hash, hash, unit FROM history`;
const swap = (one: number, other: number) =>
  [`SET position = -1 WHERE position = ${one}`, `SET position = ${one} WHERE position = ${other}`]
    .concat(`SET position = ${other} WHERE position = -1`)
    .map((change) => `UPDATE history ${change}`);

test.each<[string, string[], object]>([
  ['the first entry removed', ['DELETE FROM history WHERE position = 1'], { position: 1, trouble: 'missing' }],
  ['one removed from the middle', ['DELETE FROM history WHERE position = 3'], { position: 3, trouble: 'missing' }],
  ['the last removed', ['DELETE FROM history WHERE position = 6'], { position: 6, trouble: 'missing' }],
  ['all removed', ['DELETE FROM history'], { position: 1, trouble: 'missing' }],
  [
    'one removed and the gap closed',
    ['DELETE FROM history WHERE position = 3', 'UPDATE history SET position = position - 1 WHERE position > 3'],
    { position: 3, trouble: 'changed' },
  ],
  [
    'one added at the end',
    [`INSERT INTO history SELECT 7, gen_random_uuid(), at, ${COPY} WHERE position = 6`],
    { position: 7, trouble: 'changed' },
  ],
  [
    'one added before the first',
    [`INSERT INTO history SELECT 0, gen_random_uuid(), at, ${COPY} WHERE position = 6`],
    { position: 1, trouble: 'changed' },
  ],
  ['neighbours swapped', swap(2, 3), { position: 2, trouble: 'changed' }],
  ['the ends swapped', swap(1, 6), { position: 1, trouble: 'changed' }],
  ['the end moved back', ['UPDATE history_head SET position = 5'], { position: 6, trouble: 'added' }],
  ['the end moved on', ['UPDATE history_head SET position = 7'], { position: 7, trouble: 'missing' }],
  ['another hash at the end', [`UPDATE history_head SET hash = '${NO_HASH}'`], { position: 6, trouble: 'end' }],
  ['no end', ['DELETE FROM history_head', `INSERT INTO history_head VALUES (true, 0, '')`], { position: 1 }],
])('%s is found', async (_, statements, found) => {
  await chain();
  await tamper(...statements);
  expect(await verifyHistory(db)).toMatchObject({ whole: false, ...found });
});

test('a lost mark of the end is found', async () => {
  await chain();
  await tamper('DELETE FROM history_head');
  const check = await verifyHistory(db);
  await tamper(`INSERT INTO history_head VALUES (true, 0, '')`);
  expect(check).toEqual({ whole: false, position: ENTRIES, trouble: 'end' });
});

test.each([
  "UPDATE history_head SET hash = 'x'",
  'UPDATE history_head SET position = position - 1',
  'DELETE FROM history_head',
])('%s is forbidden', async (statement) => {
  await chain(2);
  await expect(sql.raw(statement).execute(db)).rejects.toThrow('history is append-only');
});

test('the chain written anew is found by an end noted earlier', async () => {
  await chain(3);
  const noted = await verifyHistory(db);
  if (!noted.whole) throw new Error('the chain is not whole');
  const anchor = { position: 3, hash: noted.hash };
  await record('4');
  expect(await verifyHistory(db, anchor)).toMatchObject({ whole: true, entries: 4 });
  await tamper('DELETE FROM history', `UPDATE history_head SET position = 0, hash = '${NO_HASH}'`);
  await chain(2);
  expect(await verifyHistory(db, anchor)).toEqual({ whole: false, position: 3, trouble: 'anchor' });
  await chain(2);
  expect(await verifyHistory(db)).toMatchObject({ whole: true });
  expect(await verifyHistory(db, anchor)).toEqual({ whole: false, position: 3, trouble: 'anchor' });
});

test('entries from before there were units still fit, and cannot be given one', async () => {
  await chain(2);
  const row = await db.selectFrom('history').selectAll().where('position', '=', 2).executeTakeFirstOrThrow();
  const { hashOf } = await import('./history-link.ts');
  const hash = hashOf({ ...row, unit: null });
  await tamper(
    `UPDATE history SET unit = NULL, hash = '${hash}' WHERE position = 2`,
    `UPDATE history_head SET hash = '${hash}'`,
  );
  expect(await verifyHistory(db)).toMatchObject({ whole: true, entries: 2 });
  await tamper(`UPDATE history SET unit = 'sở' WHERE position = 2`);
  expect(await verifyHistory(db)).toEqual({ whole: false, position: 2, trouble: 'changed' });
});

test('entries written during the walk do not break it', async () => {
  await chain(3);
  const [check] = await Promise.all([verifyHistory(db), ...['a', 'b', 'c'].map(record)]);
  expect(check).toMatchObject({ whole: true });
});

const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom('đ', '\u0000', '\ud800', "'"));
const entry = fc.record({
  actor: fc.record({ id: anything, unit: anything, onBehalfOf: fc.option(anything) }),
  at: fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
  operation: anything,
  subjects: fc.array(anything, { maxLength: 3 }),
  before: fc.jsonValue({ maxDepth: 2 }),
  after: fc.jsonValue({ maxDepth: 2 }),
  reason: fc.option(anything),
});

/** Columns that hold text may get any other text, and the chain must notice. */
const TEXTS = ['actor', 'on_behalf_of', 'operation', 'reason', 'unit', 'previous_hash', 'hash'] as const;

test('whatever was recorded verifies, and any other text in any column of any entry does not', async () => {
  const words = fc.string({ minLength: 1, maxLength: 9 }).filter((text) => !/[\0'$\\]/.test(text));
  const entries = fc.array(entry, { minLength: 1, maxLength: 5 });
  const property = fc.asyncProperty(
    entries,
    fc.constantFrom(...TEXTS),
    fc.nat(),
    words,
    async (told, column, pick, text) => {
      await tamper('DELETE FROM history', `UPDATE history_head SET position = 0, hash = '${NO_HASH}'`);
      for (const one of told) await inTransaction(db, (tx) => recordHistory(tx, one));
      expect(await verifyHistory(db)).toMatchObject({ whole: true, entries: told.length });
      const position = (pick % told.length) + 1;
      await tamper(`UPDATE history SET ${column} = coalesce(${column}, '') || '${text}' WHERE position = ${position}`);
      expect(await verifyHistory(db)).toMatchObject({ whole: false, position });
    },
  );
  await fc.assert(property, { numRuns: 60 });
});
