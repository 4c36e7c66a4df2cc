import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { type CaseRow, casesVisibleTo, lockCase } from './case-rows.ts';
import type { Definition } from './definition.ts';
import { holdsData, type Mapping, mappingFaults } from './map-states.ts';
import { type Process, type Processes, versionOf } from './processes.ts';
import { recordStep } from './record-step.ts';
import type { Migration } from './schemas.ts';

export interface MigrationAsked {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly states: Mapping;
  readonly dryRun: boolean;
  /** Most cases that are moved now. */
  readonly most: number;
  readonly reason: string;
}

type Line = Migration['states'][number];

/** How many cases that do not fit are named. */
const NAMED = 20;

/**
 * Moves running cases to another version, each in a transaction of its own with an entry in its log, or counts what that would
 * do. It may be asked again after it was interrupted, or for more: what was moved stays moved.
 *
 * @throws {Problem} not-found; invalid for a mapping that leaves a state with cases out or names one that is not there
 */
export async function migrateCases(acting: Acting, processes: Processes, asked: MigrationAsked): Promise<Migration> {
  const process = processes.find(asked.name);
  const [from, to] = [versionOf(process, asked.from), versionOf(process, asked.to)];
  if (from === to) throw new Problem('invalid', 'same-version', { version: asked.to });
  const cases = await runningCases(acting, from);
  const used = [...new Set(cases.map(({ state }) => state))];
  const fault = mappingFaults(from, to, asked.states, used)[0];
  if (fault) throw new Problem('invalid', fault.code, { state: fault.state });
  const moving = cases.filter(({ state, data }) => asked.states[state] !== null && holdsData(to, data));
  const now = asked.dryRun ? [] : moving.slice(0, asked.most);
  const moved: string[] = [];
  for (const { id } of now) {
    const state = await acting.inTransaction((tx) => moveCase(tx, acting, processes, { process, from, to }, asked, id));
    if (state !== null) moved.push(state);
  }
  const states = used.map((state) => lineOf(cases, moved, to, asked.states, state));
  return { dryRun: asked.dryRun, left: moving.length - now.length, states };
}

type Running = Pick<CaseRow, 'id' | 'state' | 'data' | 'title'>;

const runningCases = ({ db, actor }: Acting, { name, version }: Definition): Promise<Running[]> =>
  db
    .selectFrom('process_case')
    .select(['id', 'state', 'data', 'title'])
    .where('process', '=', name)
    .where('definition_version', '=', version)
    .where('closed_at', 'is', null)
    .where(casesVisibleTo(actor, 'administer'))
    .orderBy('id')
    .execute();

function lineOf(
  cases: readonly Running[],
  moved: readonly string[],
  to: Definition,
  mapping: Mapping,
  state: string,
): Line {
  const own = cases.filter((one) => one.state === state);
  const unfit = own.filter(({ data }) => !holdsData(to, data));
  return {
    from: state,
    to: mapping[state] ?? null,
    cases: own.length,
    unfit: unfit.length,
    unfitCases: unfit.slice(0, NAMED).map(({ id, title }) => ({ id, title })),
    moved: moved.filter((one) => one === state).length,
  };
}

interface Versions {
  readonly process: Process;
  readonly from: Definition;
  readonly to: Definition;
}

/** @returns the state that the case left, null when it stays. */
async function moveCase(
  tx: Transaction<Tables>,
  { actor, clock, jobs }: Acting,
  processes: Processes,
  { process, from, to }: Versions,
  { states, reason }: MigrationAsked,
  id: string,
): Promise<string | null> {
  const row = await lockCase(tx, id);
  // Somebody may have taken a step, or moved it, since it was counted.
  const target = row && row.definition_version === from.version ? states[row.state] : null;
  if (!row || row.closed_at || !target || !holdsData(to, row.data)) return null;
  const step = { kind: 'moved', transition: null, to: target, data: row.data, actor, reason } as const;
  await recordStep(tx, { clock, jobs, processes }, { process, definition: to }, row, {
    ...step,
    key: null,
    request: null,
  });
  return row.state;
}
