import type { Db } from '../kernel/database.ts';
import type { Hierarchy } from './schemas.ts';
import { type Edge, edgesBelow } from './units-below.ts';

/** Sum of an additive figure for every body of a subtree: its own and those of all below it, at a date. */
export async function rollUp(
  db: Db,
  unit: string,
  figures: ReadonlyMap<string, number>,
  asked: { readonly asOf: string; readonly hierarchy: Hierarchy },
): Promise<Map<string, number>> {
  return sumsOf(unit, await edgesBelow(db, unit, asked.asOf, [asked.hierarchy]), figures);
}

/** Figures added up from the leaves to the root of a tree whose edges come level by level, root first. */
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
