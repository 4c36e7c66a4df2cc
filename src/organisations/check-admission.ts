import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { findOrganisation, type OrganisationRow } from './find-organisation.ts';
import type { CodeScheme, Hierarchy, NewOrganisation } from './schemas.ts';
import { validDuring } from './valid-at.ts';
import './tables.ts';

interface Range {
  readonly from: string;
  readonly to: string | null;
}

/** @throws {Problem} invalid for a range that ends before it begins. */
export function refuseBackwards({ from, to }: Range): void {
  if (to !== null && to <= from) throw new Problem('invalid', 'range-backwards', { from, to });
}

/** @throws {Problem} conflict for a code that means another body on one of the dates. */
export async function refuseTakenCode(
  tx: Transaction<Tables>,
  { scheme, code }: { readonly scheme: CodeScheme; readonly code: string },
  { from, to }: Range,
): Promise<void> {
  const { rows } = await sql<{ key: string }>`
    SELECT o.key FROM organisation_code c JOIN organisation o ON o.id = c.organisation_id
    WHERE c.scheme = ${scheme} AND c.code = ${code} AND ${validDuring('c', from, to)} LIMIT 1`.execute(tx);
  if (rows[0]) throw new Problem('conflict', 'code-taken', { code, key: rows[0].key });
}

/** A parent that is there on every date of a range. @throws {Problem} not-found; invalid */
export async function parentDuring(tx: Transaction<Tables>, key: string, range: Range): Promise<OrganisationRow> {
  const parent = await findOrganisation(tx, key);
  const ends = parent.valid_to !== null && (range.to === null || parent.valid_to < range.to);
  if (parent.valid_from > range.from || ends)
    throw new Problem('invalid', 'parent-not-there', { key: parent.key, from: range.from });
  return parent;
}

export interface Place {
  readonly hierarchy: Hierarchy;
  /** Id of the body above. */
  readonly parent: string;
}

/** Everything a new body must fulfil, its parents by id. @throws {Problem} */
export async function checkNew(tx: Transaction<Tables>, body: NewOrganisation): Promise<OrganisationRow[]> {
  refuseBackwards(body);
  const hierarchies = body.places.map(({ hierarchy }) => hierarchy);
  if (new Set(hierarchies).size < hierarchies.length) throw new Problem('invalid', 'two-parents', {});
  const schemes = body.codes.map(({ scheme }) => scheme);
  if (new Set(schemes).size < schemes.length) throw new Problem('invalid', 'two-codes', {});
  for (const code of body.codes) await refuseTakenCode(tx, code, body);
  const parents: OrganisationRow[] = [];
  for (const { parent } of body.places) parents.push(await parentDuring(tx, parent, body));
  return parents;
}
