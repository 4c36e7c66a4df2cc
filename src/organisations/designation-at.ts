import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { Designation } from './schemas.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

/** How a body is called at a date on which it is there. */
export async function designationAt(db: Db, id: string, on: string): Promise<Designation> {
  const { rows } = await sql<Designation>`
    SELECT d.name, d.short_name AS "shortName", d.name_en AS "nameEn", d.kind, d.level
    FROM organisation_designation d WHERE d.organisation_id = ${id} AND ${validAt('d', on)}`.execute(db);
  return rows[0]!;
}

type Partly = { readonly [Field in keyof Designation]?: Designation[Field] | undefined };

/** The fields of a designation that were given; null is given, and empties a field. */
export function given({ name, shortName, nameEn, kind, level }: Partly): Partial<Designation> {
  const fields = Object.entries({ name, shortName, nameEn, kind, level });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
