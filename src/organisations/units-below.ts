import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { Hierarchy } from './schemas.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

/** Hierarchies in which a body answers for those below it; a sector (ngành dọc) guides, and does not command. */
const COMMAND: readonly Hierarchy[] = ['territory', 'government', 'party'];

/**
 * Ids of the bodies below one at a date, itself left out, in no order.
 *
 * @param hierarchy absent: those below it in the territory, the government or the Party; sectors only when asked for.
 */
export async function unitsBelow(db: Db, unit: string, asOf: string, hierarchy?: Hierarchy): Promise<string[]> {
  const hierarchies = hierarchy ? [hierarchy] : [...COMMAND];
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE below (id) AS (
      SELECT ${unit}::uuid
      UNION
      SELECT e.child_id FROM below JOIN organisation_edge e ON e.parent_id = below.id
      WHERE e.hierarchy = ANY(${hierarchies}) AND ${validAt('e', asOf)}
    ) SELECT id FROM below WHERE id <> ${unit}`.execute(db);
  return rows.map(({ id }) => id);
}
