import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import type { Hierarchy } from './schemas.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

interface Edge {
  readonly child: string;
  readonly parent: string;
}

/** Sum of an additive figure for every body of a subtree: its own and those of all below it, at a date. */
export async function rollUp(
  db: Db,
  unit: string,
  figures: ReadonlyMap<string, number>,
  asked: { readonly asOf: string; readonly hierarchy: Hierarchy },
): Promise<Map<string, number>> {
  return sumsOf(unit, await edgesBelow(db, unit, asked.asOf, asked.hierarchy), figures);
}

/** Edges of a subtree, those further from the root later. */
async function edgesBelow(db: Db, unit: string, asOf: string, hierarchy: Hierarchy): Promise<Edge[]> {
  const { rows } = await sql<{ tree: string | null }>`
    WITH RECURSIVE below (child, parent, depth) AS (
      SELECT e.child_id, e.parent_id, 1 FROM organisation_edge e
      WHERE e.parent_id = ${unit}::uuid AND e.hierarchy = ${hierarchy} AND ${validAt('e', asOf)}
      UNION ALL
      SELECT e.child_id, e.parent_id, below.depth + 1 FROM below JOIN organisation_edge e ON e.parent_id = below.child
      WHERE e.hierarchy = ${hierarchy} AND ${validAt('e', asOf)}
    ) SELECT string_agg(child || ' ' || parent, E'\n' ORDER BY depth) AS tree FROM below`.execute(db);
  const tree = rows[0]?.tree;
  return tree ? tree.split('\n').map((line) => ({ child: line.slice(0, 36), parent: line.slice(37) })) : [];
}

/** Figures added up from the leaves to the root of a tree whose edges come root first. */
export function sumsOf(
  unit: string,
  edges: readonly Edge[],
  figures: ReadonlyMap<string, number>,
): Map<string, number> {
  const sums = new Map<string, number>([[unit, figures.get(unit) ?? 0]]);
  for (const { child } of edges) sums.set(child, figures.get(child) ?? 0);
  for (const { child, parent } of edges.toReversed()) sums.set(parent, sums.get(parent)! + sums.get(child)!);
  return sums;
}
