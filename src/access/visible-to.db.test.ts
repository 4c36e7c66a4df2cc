import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import type { Actor } from './actor.ts';
import { SCOPES, VERBS } from './permission.ts';
import { canActOn, type Owned } from './reach.ts';
import { visibleTo } from './visible-to.ts';

const { db } = await testDatabase();

const name = fc.constantFrom('a', 'b', 'a%', 'a_');
const unit = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const actor: fc.Arbitrary<Actor> = fc.record({
  id: name,
  unit,
  grants: fc.array(fc.record({ verb: fc.constantFrom(...VERBS), scope: fc.constantFrom(...SCOPES) }), { maxLength: 5 }),
});
const row: fc.Arbitrary<Owned> = fc.record({ owner: name, unit, public: fc.boolean() });

const columns = { owner: sql<string>`owner`, unit: sql<string>`unit`, public: sql<boolean>`is_public` };

test('the filter of a table and the judgement of a row are one', async () => {
  const rowsOf = fc.array(row, { minLength: 1, maxLength: 20 });
  const property = fc.asyncProperty(actor, fc.constantFrom(...VERBS), rowsOf, async (who, verb, rows) => {
    const numbered = rows.map((one, number) => ({ number, owner: one.owner, unit: one.unit, is_public: one.public }));
    const { rows: seen } = await sql<{ number: number }>`
      SELECT number FROM jsonb_to_recordset(${JSON.stringify(numbered)}::jsonb)
        AS owned (number integer, owner text, unit text, is_public boolean)
      WHERE ${visibleTo(who, columns, verb)} ORDER BY number`.execute(db);
    const judged = rows.flatMap((one, number) => (canActOn(who, verb, one) ? [number] : []));
    expect(seen.map((one) => one.number)).toEqual(judged);
  });
  await fc.assert(property, { numRuns: 150 });
});
