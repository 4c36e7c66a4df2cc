import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { Hierarchy } from './schemas.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

/** Longest way from a root: an error of data must not run forever. */
const DEEPEST = 64;

interface Step {
  readonly hierarchy: Hierarchy;
  readonly id: string;
}

/** From the root down to the parent of a body at a date, in each hierarchy that it stands in. */
export async function pathsOf(db: Db, id: string, asOf: string): Promise<Map<Hierarchy, string[]>> {
  const { rows } = await sql<Step>`
    WITH RECURSIVE up (hierarchy, id, height) AS (
      SELECT e.hierarchy, e.parent_id, 1 FROM organisation_edge e WHERE e.child_id = ${id} AND ${validAt('e', asOf)}
      UNION ALL
      SELECT e.hierarchy, e.parent_id, up.height + 1 FROM up
      JOIN organisation_edge e ON e.child_id = up.id AND e.hierarchy = up.hierarchy
      WHERE ${validAt('e', asOf)} AND up.height < ${DEEPEST}
    ) SELECT hierarchy, id FROM up ORDER BY height DESC`.execute(db);
  const paths = Map.groupBy(rows, ({ hierarchy }) => hierarchy);
  return new Map([...paths].map(([hierarchy, steps]) => [hierarchy, steps.map((step) => step.id)]));
}
