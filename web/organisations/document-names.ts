/** Documents whose names of bodies may be looked at: the newest directives. */
export const DOCUMENTS = { kind: 'directive', page: 1, pageSize: 200, sort: 'issued' } as const;

/** A name that a document uses, and how often. */
export interface SaidName {
  readonly text: string;
  readonly count: number;
}

/** Names of bodies in the facts of one document, the most frequent first; names of classes are among them. */
export function namesSaid(
  facts: readonly { readonly data: { readonly kind: string; readonly name?: string } }[],
): SaidName[] {
  const counts = new Map<string, number>();
  for (const { data } of facts)
    if (data.kind === 'body' && data.name) counts.set(data.name, (counts.get(data.name) ?? 0) + 1);
  return [...counts].map(([text, count]) => ({ text, count })).toSorted((a, b) => b.count - a.count);
}
