import type { Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { endThread, namesOf, touch } from './change-dated.ts';
import type { OrganisationRow } from './find-organisation.ts';
import { insertDesignations } from './insert-organisations.ts';
import { recordSuccession } from './record-succession.ts';
import type { Designation } from './schemas.ts';

interface Act {
  readonly on: string;
  readonly basis: string | null;
}

/** Gives a body another designation from a date on, and tells of it as a succession. @throws {Problem} conflict with a later one */
export async function nameAnew(
  tx: Transaction<Tables>,
  row: OrganisationRow,
  designation: Designation,
  { on, basis }: Act,
  now: Date,
): Promise<void> {
  const end = await endThread(tx, row, namesOf(row.id), on);
  await insertDesignations(tx, [{ ...designation, organisation: row.id, from: on, to: end ?? null }]);
  await touch(tx, row, now);
  await recordSuccession(tx, { kind: 'rename', on, basis, shares: [{ from: row.id, to: row.id, share: 1 }] }, now);
}
