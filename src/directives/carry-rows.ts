import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import { carryFacts, type Rekeyed } from './carry-facts.ts';
import type { CarriedPlace } from './copy-message.ts';
import type { FactRow } from './fact-view.ts';
import type { FlatFact } from './flatten-facts.ts';
import type { PreparedDocument } from './prepare-document.ts';
import { relocate } from './relocate.ts';
import type { RereadFacts } from './reread-facts.ts';
import type { FactData, Passage } from './schemas.ts';
import type { FactWithId } from './write-content.ts';

/** Gives known facts the keys under which the other copy has them. @returns the rows with those keys. */
export async function rekeyFacts(
  tx: Transaction<Tables>,
  known: readonly FactRow[],
  read: readonly FlatFact[],
  places: ReadonlyMap<string, CarriedPlace>,
): Promise<FactRow[]> {
  const carried = carryFacts(
    known,
    read,
    known.map(({ id }) => places.get(id) ?? null),
  );
  const moved = carried.filter(({ row, key }) => row.key !== key);
  // Two steps: one fact may take the key that another one is about to leave.
  for (const { row } of moved) await setKey(tx, row.id, `moving:${row.id}`);
  for (const { row, key } of moved) await setKey(tx, row.id, key);
  return carried.map(({ row, key }: Rekeyed) => ({ ...row, key }));
}

const setKey = (tx: Transaction<Tables>, id: string, key: string) =>
  tx.updateTable('fact').set({ key }).where('id', '=', id).execute();

/** An id made from a key may belong to a fact that has another key now: the added fact gets one of its own then. */
export function withFreeIds(facts: RereadFacts, known: readonly FactRow[], now: Date): RereadFacts {
  const taken = new Set(known.map(({ id }) => id));
  const fresh = new Map(facts.added.filter(({ id }) => taken.has(id)).map(({ id }) => [id, newId(now)]));
  if (fresh.size === 0) return facts;
  const linked = (data: FactData): FactData =>
    'of' in data && data.of ? { ...data, of: fresh.get(data.of) ?? data.of } : data;
  const renamed = (fact: FactWithId): FactWithId => ({ ...fact, data: linked(fact.data) });
  return {
    ...facts,
    added: facts.added.map((fact) => ({ ...renamed(fact), id: fresh.get(fact.id) ?? fact.id })),
    found: facts.found.map(({ now: row, proposed }) => ({ now: row, proposed: renamed(proposed) })),
  };
}

/**
 * Decided facts that the other copy does not give follow their words, also to another place; without words they stay
 * where those would stand.
 *
 * @returns the rows of those without words.
 */
export async function moveOrphans(
  tx: Transaction<Tables>,
  orphans: readonly FactRow[],
  places: ReadonlyMap<string, CarriedPlace>,
  { passages }: PreparedDocument,
): Promise<FactRow[]> {
  const left: FactRow[] = [];
  for (const orphan of orphans) {
    const { span, clause, quote } = placeOf(orphan, places.get(orphan.id)!, passages);
    const row = await tx
      .updateTable('fact')
      .set({ start_at: span.start, end_at: span.end, clause, quote, version: sql`version + 1` })
      .where('id', '=', orphan.id)
      .returningAll()
      .executeTakeFirstOrThrow();
    if (span.start === span.end) left.push(row);
  }
  return left;
}

function placeOf({ quote }: FactRow, place: CarriedPlace, passages: readonly Passage[]): CarriedPlace {
  if (place.span.end > place.span.start) return place;
  return { ...place, ...relocate(passages, { start: place.span.start, quote }), quote };
}
