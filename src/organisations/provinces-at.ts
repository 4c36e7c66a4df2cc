import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

/** A province or a city under the centre, with the names that it and those merged into it bore. */
export interface Province {
  readonly id: string;
  /** Code of the statistics office: "12"; null where none is known. */
  readonly code: string | null;
  /** "Tỉnh Lai Châu". */
  readonly name: string;
  /** "Lai Châu", and "Hà Giang" for what is part of it now. */
  readonly places: readonly string[];
  /** Part of the invented sample. */
  readonly sample: boolean;
}

/** Provinces at a date by their codes; none when the list was never loaded. */
export async function provincesAt(db: Db, asOf: string): Promise<Province[]> {
  const { rows } = await sql<Province>`
    WITH RECURSIVE now AS (
      SELECT d.organisation_id AS id, d.name, o.sample FROM organisation_designation d
        JOIN organisation o ON o.id = d.organisation_id
      WHERE d.level = 'province' AND d.kind IN ('province', 'city') AND ${validAt('d', asOf)}
    ), origin (id, old) AS (
      SELECT id, id FROM now
      UNION
      SELECT origin.id, share.from_id FROM origin JOIN organisation_share share ON share.to_id = origin.old
    )
    SELECT now.id, now.name, now.sample,
      (SELECT min(code) FROM organisation_code c WHERE c.organisation_id = now.id AND c.scheme = 'gso') AS code,
      (SELECT array_agg(DISTINCT d.short_name) FROM origin JOIN organisation_designation d ON d.organisation_id = origin.old
        WHERE origin.id = now.id AND d.short_name IS NOT NULL) AS places
    FROM now ORDER BY code NULLS LAST, now.name`.execute(db);
  return rows.map(({ places, ...row }) => ({ ...row, places: places ?? [] }));
}
