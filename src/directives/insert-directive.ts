import type { Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { symbolKey } from './identity.ts';
import type { PreparedDocument } from './prepare-document.ts';
import type { SourceRow } from './source-view.ts';

/** Registers a new document under a slug nobody had before. @returns its id. */
export async function insertDirective(
  tx: Transaction<Tables>,
  source: SourceRow,
  document: PreparedDocument,
  engine: string,
  now: Date,
): Promise<string> {
  const id = newId(now);
  const slug = await freeSlug(tx, document.slugBase);
  await tx
    .insertInto('directive')
    .values({
      ...describe(document, engine),
      id,
      slug,
      identity: document.identity,
      owner: source.owner,
      unit: source.unit,
      added_at: now,
    })
    .execute();
  return id;
}

/** The columns that a reading decides, and a re-read decides again; slug and identity stay for ever. */
export function describe({ kind, style, metadata, warnings, words, clauses }: PreparedDocument, engine: string) {
  return {
    kind,
    style,
    symbol: metadata.symbol,
    symbol_key: kind === 'directive' && metadata.symbol ? symbolKey(metadata.symbol) : null,
    type: metadata.type,
    issuer: metadata.issuer,
    issued_on: metadata.issuedOn,
    title: metadata.title,
    place: metadata.place,
    signatory: metadata.signatory,
    signatory_role: metadata.signatoryRole,
    recipients: storedJson(metadata.recipients),
    warnings: storedJson(warnings),
    words,
    engine,
    clauses: clauses.length,
  };
}

async function freeSlug(tx: Transaction<Tables>, base: string): Promise<string> {
  const rows = await tx
    .selectFrom('directive')
    .select('slug')
    .where((where) => where.or([where('slug', '=', base), where('slug', 'like', `${base}-%`)]))
    .execute();
  const taken = new Set(rows.map((row) => row.slug));
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}
