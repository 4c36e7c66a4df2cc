import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { type Doer, recordHistory } from '../kernel/history.ts';
import type { Services } from '../kernel/services.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { alignTimers } from './align-timers.ts';
import type { CaseRow } from './case-rows.ts';
import type { CaseData, Definition } from './definition.ts';
import { localDate } from './due-time.ts';
import type { Process, Processes, StepTaken } from './processes.ts';
import type { LogEntry } from './replay-case.ts';
import './tables.ts';

type Given = Pick<Services, 'jobs' | 'clock'>;

/** A step that was judged and is now taken. */
export interface Step {
  readonly kind: LogEntry['kind'];
  /** Null for the opening and for a move to another version. */
  readonly transition: string | null;
  readonly to: string;
  readonly data: CaseData;
  readonly actor: Doer;
  readonly reason: string | null;
  readonly key: string | null;
  readonly request: string | null;
}

/**
 * Takes a step in the transaction that holds the case: effects, the case itself, its log, its timers, listeners, history. All of
 * it happens or nothing. @param row the case as it was; for an opening, as it was inserted
 */
export async function recordStep(
  tx: Transaction<Tables>,
  given: Given & { readonly processes: Processes },
  { process, definition }: { readonly process: Process; readonly definition: Definition },
  row: CaseRow,
  step: Step,
): Promise<CaseRow> {
  const taken = stepTaken(given, definition, row, step);
  const data = await runEffects(tx, given, process, definition, taken);
  const after = await writeCase(tx, given, definition, row, { ...step, data });
  await writeLog(tx, row, after, { ...step, data });
  await alignTimers(tx, given, definition, after);
  for (const listener of given.processes.listeners) await listener(tx, given, { ...taken, after: data });
  await writeHistory(tx, row, after, step);
  return after;
}

const isOpening = ({ kind }: Pick<Step, 'kind'>): boolean => kind === 'opened';

const versionAfter = (row: CaseRow, step: Step): number => (isOpening(step) ? 1 : row.version + 1);

function stepTaken({ clock }: Given, { name, version }: Definition, row: CaseRow, step: Step): StepTaken {
  const at = clock.now();
  return {
    case: { id: row.id, title: row.title, owner: row.owner },
    process: name,
    definitionVersion: version,
    version: versionAfter(row, step),
    unit: row.unit,
    addressee: row.addressee,
    transition: step.transition,
    from: isOpening(step) ? null : row.state,
    to: step.to,
    before: isOpening(step) ? {} : row.data,
    after: step.data,
    actor: step.actor,
    at,
    today: localDate(at),
  };
}

/** Effects one after the other, each seeing what those before it changed; the data after the last. */
async function runEffects(
  tx: Transaction<Tables>,
  given: Given,
  { effects }: Process,
  { transitions, opening }: Definition,
  step: StepTaken,
): Promise<CaseData> {
  const names =
    step.transition === null ? (step.from === null ? opening.effects : []) : transitions[step.transition]!.effects;
  let data = step.after;
  for (const name of names ?? []) {
    const changed = await effects[name]!(tx, given, { ...step, after: data });
    if (changed) data = withoutEmpty({ ...data, ...changed });
  }
  return data;
}

const withoutEmpty = (data: CaseData): CaseData =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value));

function writeCase(
  tx: Transaction<Tables>,
  { clock }: Given,
  { version: definitionVersion, states, title, addressee }: Definition,
  row: CaseRow,
  step: Step,
): Promise<CaseRow> {
  const now = clock.now();
  const version = versionAfter(row, step);
  const stays = isOpening(step) || step.kind === 'moved' || step.to === row.state;
  const { final = false, public: open = false } = states[step.to]!;
  return tx
    .updateTable('process_case')
    .set({
      definition_version: definitionVersion,
      state: step.to,
      data: storedJson(step.data),
      title: step.data[title] ?? row.title,
      addressee: (addressee && step.data[addressee]) ?? '',
      version,
      changed_at: now,
      is_public: open,
      closed_at: final ? (row.closed_at ?? now) : null,
      ...(stays ? {} : { visit: version, entered_at: now }),
    })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function writeLog(tx: Transaction<Tables>, row: CaseRow, after: CaseRow, step: Step): Promise<void> {
  const opening = isOpening(step);
  await tx
    .insertInto('process_log')
    .values({
      case_id: row.id,
      number: after.version,
      at: after.changed_at,
      actor: step.actor.id,
      on_behalf_of: step.actor.onBehalfOf ?? null,
      kind: step.kind,
      definition_version: after.definition_version,
      transition: step.transition,
      from_state: opening ? null : row.state,
      to_state: step.to,
      before: opening ? null : storedJson(row.data),
      after: storedJson(step.data),
      reason: step.reason,
      key: step.key,
      request: step.request,
    })
    .execute();
}

const told = ({ state, version, definition_version, data }: CaseRow) => ({
  state,
  version,
  definitionVersion: definition_version,
  data,
});

const writeHistory = (tx: Transaction<Tables>, row: CaseRow, after: CaseRow, step: Step): Promise<string> =>
  recordHistory(tx, {
    actor: step.actor,
    unit: row.unit,
    at: after.changed_at,
    operation: `process.cases.${isOpening(step) ? 'open' : step.kind === 'moved' ? 'move' : 'step'}`,
    subjects: [`case:${row.id}`, `process:${row.process}`],
    before: isOpening(step) ? null : told(row),
    after: { ...told(after), transition: step.transition },
    reason: step.reason,
  });

/** The step of a request that came before; undefined when it is new. */
export const stepOfKey = (tx: Transaction<Tables>, id: string, key: string) =>
  tx
    .selectFrom('process_log')
    .select('request')
    .where('case_id', '=', id)
    .where('key', '=', sql<string>`${key}::uuid`)
    .executeTakeFirst();
