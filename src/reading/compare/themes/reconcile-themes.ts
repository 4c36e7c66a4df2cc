import type { Theme, ThemeClause } from './theme.ts';

const keyOf = ({ document, path }: ThemeClause): string => `${document} ${path}`;

/**
 * Themes that an officer arranged, for the clauses that are there today: clauses that are gone leave, new ones go where the
 * clauses stand that the engine puts them beside, or open the engine's theme.
 *
 * @param found what the engine finds today, with every clause
 */
export function reconcileThemes(arranged: readonly Theme[], found: readonly Theme[]): Theme[] {
  const known = new Map(arranged.flatMap((theme) => theme.clauses.map((clause) => [keyOf(clause), theme.id])));
  const there = new Set(found.flatMap(({ clauses }) => clauses.map(keyOf)));
  const added = new Map<string, ThemeClause[]>();
  const opened: Theme[] = [];
  for (const theme of found) {
    const fresh = theme.clauses.filter((clause) => !known.has(keyOf(clause)));
    if (fresh.length === 0) continue;
    const home = mostCommon(theme.clauses.flatMap((clause) => known.get(keyOf(clause)) ?? []));
    if (home === undefined) opened.push({ ...theme, id: `${theme.id}+`, clauses: fresh });
    else added.set(home, [...(added.get(home) ?? []), ...fresh]);
  }
  const kept = arranged.map((theme) => ({
    ...theme,
    clauses: inOrder(
      [...theme.clauses.filter((clause) => there.has(keyOf(clause))), ...(added.get(theme.id) ?? [])],
      found,
    ),
  }));
  return [...kept, ...opened];
}

function mostCommon(ids: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(ids, (id) => id)].toSorted(([, a], [, b]) => b.length - a.length);
  return counted[0]?.[0];
}

function inOrder(clauses: readonly ThemeClause[], found: readonly Theme[]): ThemeClause[] {
  const places = new Map(found.flatMap((theme) => theme.clauses).map((clause, at) => [keyOf(clause), at]));
  return clauses.toSorted((a, b) => a.document - b.document || places.get(keyOf(a))! - places.get(keyOf(b))!);
}
