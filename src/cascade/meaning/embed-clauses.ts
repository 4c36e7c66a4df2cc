import { createHash } from 'node:crypto';
import type { OutsideModel } from '../../kernel/outside-model.ts';
import type { Services } from '../../kernel/services.ts';
import { embed } from './embedder.ts';
import '../tables.ts';

/** Texts asked for at once. */
const BATCH = 64;
/** Longer clauses are known by their beginning, characters. */
const LONGEST = 4_000;

/** Vectors of clauses by the words that they hold. */
export type VectorOf = (text: string) => readonly number[] | undefined;

const hashOf = (model: string, text: string): string => createHash('sha256').update(`${model}\n${text}`).digest('hex');

/**
 * Vectors of the texts: those known, and those that the endpoint makes now, which are kept.
 *
 * @throws when the endpoint fails; what it made until then is kept.
 */
export async function embedClauses(
  { db, clock, inTransaction }: Pick<Services, 'db' | 'clock' | 'inTransaction'>,
  embedder: OutsideModel,
  texts: readonly string[],
): Promise<VectorOf> {
  const asked = new Map(
    texts.map((text) => text.slice(0, LONGEST)).map((text) => [hashOf(embedder.model, text), text]),
  );
  const known = await knownVectors(db, [...asked.keys()]);
  const missing = [...asked].filter(([hash]) => !known.has(hash));
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const vectors = await embed(
      batch.map(([, text]) => text),
      embedder,
    );
    const rows = batch.map(([hash], i) => ({ hash, model: embedder.model, vector: vectors[i]!, made_at: clock.now() }));
    await inTransaction((tx) =>
      tx
        .insertInto('embedding')
        .values(rows)
        .onConflict((same) => same.column('hash').doNothing())
        .execute(),
    );
    for (const { hash, vector } of rows) known.set(hash, vector);
  }
  return (text) => known.get(hashOf(embedder.model, text.slice(0, LONGEST)));
}

async function knownVectors(db: Services['db'], hashes: readonly string[]): Promise<Map<string, readonly number[]>> {
  if (hashes.length === 0) return new Map();
  const rows = await db.selectFrom('embedding').select(['hash', 'vector']).where('hash', 'in', hashes).execute();
  return new Map(rows.map(({ hash, vector }) => [hash, vector]));
}
