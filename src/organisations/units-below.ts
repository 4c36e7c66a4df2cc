import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { Hierarchy } from './schemas.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

/** Hierarchies in which a body answers for those below it; a sector (ngành dọc) guides, and does not command. */
const COMMAND: readonly Hierarchy[] = ['territory', 'government', 'party'];
const ID_LENGTH = 36;

/** A body and the one it stands under. */
export interface Edge {
  readonly child: string;
  readonly parent: string;
}

/**
 * Edges below a body at a date, level by level, in each hierarchy for itself. A level is one look into the index for all of
 * its bodies; joining body by body, or without statistics of the table, takes a multiple.
 */
export async function edgesBelow(
  db: Db,
  unit: string,
  asOf: string,
  hierarchies: readonly Hierarchy[],
): Promise<Edge[]> {
  const { rows } = await sql<{ edges: string | null }>`
    WITH RECURSIVE level (hierarchy, depth, ids, edges) AS (
      SELECT h, 0, ARRAY[${unit}::uuid], '' FROM unnest(${[...hierarchies]}::text[]) h
      UNION ALL
      SELECT level.hierarchy, level.depth + 1, next.ids, next.edges FROM level CROSS JOIN LATERAL (
        SELECT array_agg(e.child_id) AS ids, string_agg(e.child_id::text || e.parent_id::text, '') AS edges
        FROM organisation_edge e
        WHERE e.parent_id = ANY(level.ids) AND e.hierarchy = level.hierarchy AND ${validAt('e', asOf)}
      ) next WHERE next.ids IS NOT NULL
    ) SELECT string_agg(edges, '' ORDER BY depth) AS edges FROM level`.execute(db);
  const told = rows[0]?.edges ?? '';
  return Array.from({ length: told.length / (2 * ID_LENGTH) }, (_, i) => {
    const at = i * 2 * ID_LENGTH;
    return { child: told.slice(at, at + ID_LENGTH), parent: told.slice(at + ID_LENGTH, at + 2 * ID_LENGTH) };
  });
}

/**
 * Ids of the bodies below one at a date, itself left out, in no order.
 *
 * @param hierarchy absent: those below it in the territory, the government or the Party; sectors only when asked for.
 */
export async function unitsBelow(db: Db, unit: string, asOf: string, hierarchy?: Hierarchy): Promise<string[]> {
  const edges = await edgesBelow(db, unit, asOf, hierarchy ? [hierarchy] : COMMAND);
  return [...new Set(edges.map(({ child }) => child))];
}
