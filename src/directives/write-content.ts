import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { CERTAIN, type FlatFact } from './flatten-facts.ts';
import { symbolKey } from './identity.ts';
import type { PreparedClause, PreparedDocument } from './prepare-document.ts';
import type { FactData, Passage } from './schemas.ts';

/** Writes clauses, passages, facts and relations of a document that has none yet. */
export async function insertContent(
  tx: Transaction<Tables>,
  id: string,
  document: PreparedDocument,
  now: Date,
): Promise<void> {
  await insertText(tx, id, document);
  await insertFacts(tx, id, withIds(document.facts, now));
}

export type DocumentText = Pick<PreparedDocument, 'clauses' | 'passages' | 'relations'>;

/** Clauses, passages and relations, without facts. */
export async function insertText(tx: Transaction<Tables>, id: string, document: DocumentText): Promise<void> {
  await insertClauses(tx, id, document.clauses);
  await insertPassages(tx, id, document.passages);
  await insertRelations(tx, id, document);
}

async function insertClauses(tx: Transaction<Tables>, id: string, clauses: readonly PreparedClause[]): Promise<void> {
  await sql`
    INSERT INTO clause (directive_id, ordinal, path, parent, depth, kind, label, heading, text, page, words, plain,
      headings)
    SELECT ${id}::uuid, ordinal, path, parent, depth, kind, label, heading, text, page,
      setweight(to_tsvector('simple', heading_words), 'A') || setweight(to_tsvector('simple', text_words), 'D'),
      setweight(to_tsvector('simple', heading_plain), 'A') || setweight(to_tsvector('simple', text_plain), 'D'),
      to_tsvector('simple', heading_plain)
    FROM jsonb_to_recordset(${storedJson(clauses)}::jsonb) AS row (
      ordinal integer, path text, parent text, depth integer, kind text, label text, heading text, text text, page integer,
      heading_words text, text_words text, heading_plain text, text_plain text
    )`.execute(tx);
}

async function insertPassages(tx: Transaction<Tables>, id: string, passages: readonly Passage[]): Promise<void> {
  await sql`
    INSERT INTO passage (directive_id, ordinal, content)
    SELECT ${id}::uuid, (content->>'ordinal')::integer, content
    FROM jsonb_array_elements(${storedJson(passages)}::jsonb) AS content`.execute(tx);
}

async function insertRelations(tx: Transaction<Tables>, id: string, { relations }: DocumentText): Promise<void> {
  if (relations.length === 0) return;
  const rows = relations.map(({ kind, symbol, symbolKey: symbol_key, date, places = [] }, ordinal) => ({
    directive_id: id,
    ordinal,
    kind,
    symbol,
    symbol_key,
    date,
    target_id: null,
    places: storedJson(places),
  }));
  await tx.insertInto('relation').values(rows).execute();
}

/** A fact with the id that the register knows it by, and its task's id in place of its task's key. */
export type FactWithId = FlatFact & { readonly id: string };

/** @param known ids that facts have already, by key. */
export function withIds(
  facts: readonly FlatFact[],
  now: Date,
  known: ReadonlyMap<string, string> = new Map(),
): FactWithId[] {
  const ids = new Map(facts.map((fact) => [fact.key, known.get(fact.key) ?? newId(now)]));
  const linked = (data: FactData): FactData =>
    'of' in data && data.of ? { ...data, of: ids.get(data.of) ?? null } : data;
  return facts.map((fact) => ({ ...fact, id: ids.get(fact.key)!, data: linked(fact.data) }));
}

/** Writes suggestions of the engine. */
export async function insertFacts(tx: Transaction<Tables>, id: string, facts: readonly FactWithId[]): Promise<void> {
  const rows = facts.map((fact) => ({
    id: fact.id,
    key: fact.key,
    kind: fact.data.kind,
    clause: fact.clause,
    quote: fact.quote,
    method: fact.method,

    start_at: fact.span.start,
    end_at: fact.span.end,
    confidence: fact.confidence,
    data: fact.data,
    certain: fact.confidence >= CERTAIN,
    cited_key: citedKey(fact.data),
  }));
  await sql`
    INSERT INTO fact (id, directive_id, key, kind, clause, start_at, end_at, quote, method, confidence, certain, status,
      by_person, data, cited_key)
    SELECT id, ${id}::uuid, key, kind, clause, start_at, end_at, quote, method, confidence, certain, 'suggested',
      false, data, cited_key
    FROM jsonb_to_recordset(${storedJson(rows)}::jsonb) AS row (
      id uuid, key text, kind text, clause text, start_at integer, end_at integer, quote text, method text,
      confidence real, certain boolean, data jsonb, cited_key text
    )`.execute(tx);
}

/** Folded symbol that a citation of another document means. */
export const citedKey = (data: FactData): string | null =>
  data.kind === 'citation' && data.symbol && !data.self ? symbolKey(data.symbol) : null;
