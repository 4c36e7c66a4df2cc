/** A relation: the one document says it of the other. */
export interface Relation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'implements' | 'cites' | 'amends' | 'replaces';
}

/** As many documents as can be pictured. */
const MOST = 80;

/**
 * The documents around one: all that it carries out and all that carry it out, by however many steps, then those that cite,
 * amend or replace one of these or are cited by it. The nearest come first, up to {@link MOST}.
 */
export function neighbourhood(centre: string, relations: readonly Relation[]): ReadonlySet<string> {
  const carried = relations.filter(({ kind }) => kind === 'implements');
  const line = [...reach(centre, carried, 'up'), ...reach(centre, carried, 'down')];
  const found = new Set([centre, ...line]);
  const near = [centre, ...line].flatMap((id) =>
    relations.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
  );
  for (const id of near) if (found.size < MOST) found.add(id);
  return new Set([...found].slice(0, MOST));
}

function reach(start: string, relations: readonly Relation[], way: 'up' | 'down'): string[] {
  const found = new Set<string>([start]);
  for (const id of found)
    for (const { from, to } of relations) {
      const [at, next] = way === 'up' ? [from, to] : [to, from];
      if (at === id) found.add(next);
    }
  return [...found].slice(1);
}
