/**
 * One text for one value: keys sorted, `undefined` left out, NUL characters dropped (jsonb cannot hold them). A value that
 * went through a jsonb column gives the same text, so hashes over it can be checked later.
 */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sortKeys(value)) ?? 'null';
}

function sortKeys(value: unknown): unknown {
  if (typeof value === 'string') return wellFormed(value);
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value instanceof Date) return value.toISOString();
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, member]) => member !== undefined);
  entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, member]) => [wellFormed(key), sortKeys(member)]));
}

/** The database refuses NUL characters and lone surrogates. */
export const wellFormed = (text: string): string => text.replaceAll('\u0000', '').toWellFormed();
