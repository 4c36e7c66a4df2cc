import type { Transaction } from 'kysely';
import type { Acting, Actor } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { newId } from '../kernel/ids.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { failing } from './case-lifecycle.ts';
import { canOnCase, type CaseRow, isTakerOf } from './case-rows.ts';
import type { CaseData, Definition } from './definition.ts';
import { takerWords } from './definition-words.ts';
import { localDate } from './due-time.ts';
import { fieldRefusal } from './field-refusal.ts';
import { fingerprint } from './fingerprint.ts';
import { getCase } from './get-case.ts';
import { newestOf, type Processes } from './processes.ts';
import { readFields } from './read-fields.ts';
import { recordStep } from './record-step.ts';
import type { CaseView } from './schemas.ts';

export interface OpeningAsked {
  readonly process: string;
  readonly fields: CaseData;
  readonly key: string;
}

/**
 * Opens a case under the newest version of a process. The same request twice opens one case.
 *
 * @throws {Problem} not-found; forbidden for whoever may not open one; invalid for fields that do not fit; conflict for a key
 * that opened something else
 */
export async function openCase(acting: Acting, processes: Processes, asked: OpeningAsked): Promise<CaseView> {
  const { actor, clock, jobs } = acting;
  const process = processes.find(asked.process);
  const definition = newestOf(process);
  const read = readFields(definition, definition.opening.asks, asked.fields);
  if (read.kind === 'faulty') throw fieldRefusal(definition, read.faults);
  refuseGuarded(definition, read.data, localDate(clock.now()));
  const request = fingerprint({ process: asked.process, fields: asked.fields });
  const id = await acting.inTransaction(async (tx) => {
    const row = rowOf(definition, actor, clock.now(), read.data, asked.key);
    refuseStranger(definition, actor, row);
    const inserted = await insertCase(tx, row);
    if (!inserted) return openedBefore(tx, actor, asked.key, request);
    const { initial: to } = definition;
    const opening = { kind: 'opened', transition: null, to, data: read.data, actor } as const;
    const step = { ...opening, reason: null, key: asked.key, request };
    await recordStep(tx, { clock, jobs, processes }, { process, definition }, row, step);
    return row.id;
  });
  return getCase(acting, processes, id);
}

function refuseGuarded(definition: Definition, data: CaseData, today: string): void {
  const names = failing(definition, definition.opening.guards, data, today);
  const conditions = names.map((name) => definition.guards[name]!.label);
  const condition = conditions.map(({ vi }) => vi).join(', ');
  if (names.length > 0) throw new Problem('conflict', 'step-guarded', { condition }, { conditions });
}

function rowOf(definition: Definition, actor: Actor, now: Date, data: CaseData, key: string): CaseRow {
  const { name, version, initial, title, addressee, module = '' } = definition;
  return {
    id: newId(now),
    process: name,
    definition_version: version,
    state: initial,
    data,
    title: data[title]!,
    version: 1,
    visit: 1,
    owner: actor.id,
    unit: actor.unit,
    addressee: (addressee && data[addressee]) ?? '',
    module,
    is_public: false,
    opening_key: key,
    opened_at: now,
    entered_at: now,
    changed_at: now,
    closed_at: null,
  };
}

function refuseStranger({ opening }: Definition, actor: Actor, row: CaseRow): void {
  if (!opening.by.some((taker) => isTakerOf(actor, row, taker))) {
    const who = opening.by.map((taker) => takerWords(taker, 'vi')).join(', ');
    throw new Problem('forbidden', 'step-not-yours', { who });
  }
  if (!canOnCase(actor, 'act', row)) throw new Problem('forbidden', 'forbidden', { verb: 'act' });
}

const insertCase = (tx: Transaction<Tables>, row: CaseRow) =>
  tx
    .insertInto('process_case')
    .values({ ...row, data: storedJson(row.data) })
    .onConflict((same) => same.columns(['owner', 'opening_key']).doNothing())
    .returning('id')
    .executeTakeFirst();

async function openedBefore(tx: Transaction<Tables>, actor: Actor, key: string, request: string): Promise<string> {
  const row = await tx
    .selectFrom('process_case')
    .innerJoin('process_log', (join) =>
      join.onRef('process_log.case_id', '=', 'process_case.id').on('process_log.number', '=', 1),
    )
    .select(['process_case.id', 'process_log.request'])
    .where('process_case.owner', '=', actor.id)
    .where('process_case.opening_key', '=', key)
    .executeTakeFirstOrThrow();
  if (row.request !== request) throw new Problem('conflict', 'key-used');
  return row.id;
}
