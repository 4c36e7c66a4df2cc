import { sql, type Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { recordHistory } from '../kernel/history.ts';
import { storedJson } from '../kernel/stored-json.ts';
import type { FactRow } from './fact-view.ts';
import type { FactData } from './schemas.ts';
import { citedKey } from './write-content.ts';

/** What a change may alter of a fact; history keeps it before and after. */
export interface FactState {
  readonly status: FactRow['status'];
  readonly data: FactData;
  readonly suggested: FactData | null;
  readonly version: number;
}

/** A fact that a change added or removed, whole. */
export type WholeFact = Omit<FactRow, 'cited_id'>;

/** Facts by id as history tells them: altered, whole, or null for none. */
export type FactStates = Readonly<Record<string, Partial<FactState> | WholeFact | null>>;

/** Before or after of a change of facts. */
export interface FactsTold {
  readonly facts: FactStates;
  /** The change that this one takes back. */
  readonly undoes?: string;
}

export const stateOf = ({ status, data, suggested, version }: FactRow): FactState => ({
  status,
  data,
  suggested,
  version,
});

export function wholeOf(row: FactRow): WholeFact {
  const { cited_id: _resolvedAgain, ...whole } = row;
  return whole;
}

export const isWhole = (state: Partial<FactState> | WholeFact): state is WholeFact => 'directive_id' in state;

/** Writes a new state of a fact and gives its row. */
export async function writeState(tx: Transaction<Tables>, id: string, state: Partial<FactState>): Promise<FactRow> {
  const { status, data, suggested, version } = state;
  return tx
    .updateTable('fact')
    .set({
      ...(status ? { status } : {}),
      ...(data ? { data: storedJson(data), cited_key: citedKey(data) } : {}),
      ...(suggested === undefined ? {} : { suggested: suggested && storedJson(suggested) }),
      ...(version ? { version } : {}),
    })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** Writes a whole fact again, as it was. */
export async function writeWhole(tx: Transaction<Tables>, fact: WholeFact): Promise<void> {
  const { data, suggested } = fact;
  const row = { ...fact, data: storedJson(data), suggested: suggested && storedJson(suggested) };
  await tx.insertInto('fact').values(row).execute();
}

export interface FactChange {
  readonly directive: string;
  readonly operation: string;
  readonly before: FactsTold;
  readonly after: FactsTold;
  readonly reason?: string | null;
}

/** Records a change of facts under the document and under each fact. @returns its id. */
export async function recordFactChange(
  tx: Transaction<Tables>,
  { actor, clock }: Acting,
  change: FactChange,
): Promise<string> {
  const { directive: id } = change;
  const { unit } = await tx.selectFrom('directive').select('unit').where('id', '=', id).executeTakeFirstOrThrow();
  const facts = new Set([...Object.keys(change.before.facts), ...Object.keys(change.after.facts)]);
  return recordHistory(tx, {
    actor,
    unit,
    at: clock.now(),
    operation: change.operation,
    subjects: [`directive:${id}`, ...[...facts].map((id) => `fact:${id}`)],
    before: change.before,
    after: change.after,
    reason: change.reason ?? null,
  });
}

/** Locks facts for a change; the rows come in no order. */
export const lockFacts = (tx: Transaction<Tables>, ids: readonly string[]): Promise<FactRow[]> =>
  tx
    .selectFrom('fact')
    .selectAll()
    .where('id', '=', sql<string>`ANY(${[...ids]})`)
    .orderBy('id')
    .forUpdate()
    .execute();
