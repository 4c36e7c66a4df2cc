import { type Acting, visibleTo } from '../access/public.ts';
import { symbolKey } from './identity.ts';
import { directiveColumns } from './visibility.ts';

/** A document named from outside: numbers restart each term, so the date belongs to the name. */
export interface NamedDocument {
  readonly symbol: string;
  readonly issuedOn: string;
}

/** The public names of documents that the register holds and the actor may see, by symbol. */
export async function slugsOfSymbols(
  { db, actor }: Acting,
  named: readonly NamedDocument[],
): Promise<Map<string, string>> {
  if (named.length === 0) return new Map();
  const byKey = new Map(
    named.map((document) => [`${symbolKey(document.symbol)}|${document.issuedOn}`, document.symbol]),
  );
  const keys = named.map((document) => symbolKey(document.symbol));
  const rows = await db
    .selectFrom('directive')
    .select(['slug', 'symbol_key', 'issued_on'])
    .where('symbol_key', 'in', keys)
    .where(visibleTo(actor, directiveColumns))
    .execute();
  const found = rows.map((row) => [byKey.get(`${row.symbol_key}|${row.issued_on}`), row.slug] as const);
  return new Map(found.filter((pair): pair is readonly [string, string] => pair[0] !== undefined));
}
