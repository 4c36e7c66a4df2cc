import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';

/**
 * Which document of the register a symbol means. Numbers restart each term, so a stated date decides; without one the only
 * document of that symbol, or the newest issued before the one that cites.
 */
const MEANT = sql`
  SELECT candidate.id FROM directive AS candidate
  WHERE candidate.symbol_key = mention.symbol_key AND candidate.kind = 'directive' AND candidate.id <> mention.directive_id
    AND (mention.date IS NULL OR candidate.issued_on IS NULL OR candidate.issued_on = mention.date)
  ORDER BY
    (candidate.issued_on <= (SELECT issued_on FROM directive WHERE id = mention.directive_id)) DESC NULLS LAST,
    candidate.issued_on DESC NULLS LAST
  LIMIT 1`;

/** Resolves what one document cites and implements. */
export async function resolveCitationsOf(tx: Transaction<Tables>, directive: string): Promise<void> {
  await resolveFacts(tx, sql`fact.directive_id = ${directive}`);
  await resolveRelations(tx, sql`relation.directive_id = ${directive}`);
}

/** Resolves again whatever names the symbol of a document that has just arrived. */
export async function resolveCitationsTo(tx: Transaction<Tables>, directive: string): Promise<void> {
  const symbol = sql`(SELECT symbol_key FROM directive WHERE id = ${directive})`;
  await resolveFacts(tx, sql`fact.cited_key = ${symbol}`);
  await resolveRelations(tx, sql`relation.symbol_key = ${symbol}`);
}

async function resolveFacts(tx: Transaction<Tables>, which: ReturnType<typeof sql>): Promise<void> {
  await sql`
    UPDATE fact SET cited_id = (${MEANT})
    FROM (
      SELECT id, directive_id, cited_key AS symbol_key, (data->>'date')::date AS date FROM fact
      WHERE cited_key IS NOT NULL AND ${which}
    ) AS mention
    WHERE fact.id = mention.id`.execute(tx);
}

async function resolveRelations(tx: Transaction<Tables>, which: ReturnType<typeof sql>): Promise<void> {
  await sql`
    UPDATE relation SET target_id = (${MEANT})
    FROM (SELECT directive_id, ordinal, symbol_key, date FROM relation WHERE ${which}) AS mention
    WHERE relation.directive_id = mention.directive_id AND relation.ordinal = mention.ordinal`.execute(tx);
}
