import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { type Actor, grantsOf, ROLES, type Verb, VERBS } from '../access/public.ts';
import { canOnCase, casesVisibleTo } from './case-rows.ts';

const { db } = await testDatabase();

const unit = fc.constantFrom('', 'a', 'b', 'c');
const edge = fc.record({
  role: fc.constantFrom(...ROLES),
  unit: fc.constantFrom('a', 'b', 'c', null),
  within: fc.subarray(['a', 'b', 'c']),
  module: fc.constantFrom(null, 'market'),
});
const actor: fc.Arbitrary<Actor> = fc
  .record({ id: fc.constantFrom('x', 'y'), unit, roles: fc.array(edge, { maxLength: 3 }) })
  .map((one) => ({ ...one, grants: grantsOf(one.roles) }));
const row = fc.record({
  owner: fc.constantFrom('x', 'y', 'z'),
  unit,
  addressee: unit,
  module: fc.constantFrom('', 'market'),
  is_public: fc.boolean(),
});

const verb: fc.Arbitrary<Verb> = fc.constantFrom(...VERBS);

test('the filter of cases and the judgement of a case are one, for both organisations of a case', async () => {
  const rows = fc.array(row, { minLength: 1, maxLength: 15 });
  const property = fc.asyncProperty(actor, verb, rows, async (who, verb, cases) => {
    const numbered = JSON.stringify(cases.map((one, number) => ({ number, ...one })));
    const { rows: seen } = await sql<{ number: number }>`
      SELECT number FROM jsonb_to_recordset(${numbered}::jsonb) AS process_case
        (number integer, owner text, unit text, addressee text, module text, is_public boolean)
      WHERE ${casesVisibleTo(who, verb)} ORDER BY number`.execute(db);
    const judged = cases.flatMap((one, number) => (canOnCase(who, verb, one) ? [number] : []));
    expect(seen.map(({ number }) => number)).toEqual(judged);
  });
  await fc.assert(property, { numRuns: 120 });
});
