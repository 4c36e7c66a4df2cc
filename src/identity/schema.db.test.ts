import { getMigrations } from 'better-auth/db/migration';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testSignIn } from '../../tests/database/test-sign-in.ts';
import { ROLES } from '../access/public.ts';
import { roleSchema } from './schemas.ts';

const database = await testDatabase();
const { auth } = testSignIn(database);

test('the tables are those that better-auth wants: nothing is to be made and nothing to be added', async () => {
  const { toBeCreated, toBeAdded } = await getMigrations(auth.options);
  expect([toBeCreated, toBeAdded]).toEqual([[], []]);
});

test('the roles of the contract are those of access', () => {
  expect([...roleSchema.options].toSorted()).toEqual([...ROLES].toSorted());
});
