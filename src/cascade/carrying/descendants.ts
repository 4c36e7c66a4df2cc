/** A document that says it carries out another, or was compared with it. */
export interface CarryingPair {
  readonly upstream: string;
  readonly downstream: string;
}

/** A document below another, and by how many steps at the least. */
export interface Descendant {
  readonly id: string;
  readonly depth: number;
  /** Documents of the same cascade that it carries out itself. */
  readonly carries: readonly string[];
}

/** Every document that carries out one, by however many steps; the nearest first. */
export function descendantsOf(root: string, pairs: readonly CarryingPair[]): Descendant[] {
  const downwards = Map.groupBy(pairs, ({ upstream }) => upstream);
  const depths = new Map([[root, 0]]);
  for (const [id, depth] of depths)
    for (const { downstream } of downwards.get(id) ?? [])
      if (!depths.has(downstream)) depths.set(downstream, depth + 1);
  const upwards = Map.groupBy(pairs, ({ downstream }) => downstream);
  return [...depths].slice(1).map(([id, depth]) => ({
    id,
    depth,
    carries: [...new Set((upwards.get(id) ?? []).map(({ upstream }) => upstream).filter((above) => depths.has(above)))],
  }));
}
