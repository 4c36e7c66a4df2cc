import { sql, type Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { touch } from './change-dated.ts';
import { designationAt, given } from './designation-at.ts';
import { lockOrganisations, type OrganisationRow, refuseAbsent, takeOrganisation } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import { foldedNames } from './insert-organisations.ts';
import { today } from './local-date.ts';
import type { Correction } from './operations.ts';
import { recordChange } from './record-change.ts';
import type { Designation, Organisation } from './schemas.ts';
import { validAt } from './valid-at.ts';

/**
 * Corrects a slip of the pen in the name, kind or level of a date, today where none is given: it counts as if it had been right from
 * its beginning. What
 * the law changed is a renaming.
 *
 * @throws {Problem} not-found, forbidden; conflict; invalid for a body that is not there then
 */
export async function correctOrganisation(acting: Acting, asked: Correction): Promise<Organisation> {
  const on = asked.asOf ?? today(acting.clock);
  const key = await acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const row = await takeOrganisation(tx, acting, asked);
    refuseAbsent(row, on);
    const before = await designationAt(tx, row.id, on);
    const after = { ...before, ...given(asked) };
    await correctDesignation(tx, row, after, on, acting.clock.now());
    const told = { operation: 'units.correct', touched: [row.id], before, after, reason: asked.reason };
    await recordChange(tx, acting, told);
    return row.key;
  });
  return getOrganisation(acting, { key, asOf: on });
}

/** Writes over the designation that holds on a date. */
export async function correctDesignation(
  tx: Transaction<Tables>,
  row: OrganisationRow,
  names: Designation,
  on: string,
  now: Date,
): Promise<void> {
  const { folded, plain } = foldedNames(names);
  await sql`UPDATE organisation_designation d SET name = ${names.name}, short_name = ${names.shortName},
      name_en = ${names.nameEn}, kind = ${names.kind}, level = ${names.level}, folded = ${folded}, plain = ${plain},
      sort_key = vi_sort_key(coalesce(${names.shortName}::text, ${names.name}))
    WHERE d.organisation_id = ${row.id} AND ${validAt('d', on)}`.execute(tx);
  await touch(tx, row, now);
}
