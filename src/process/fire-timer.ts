import type { Transaction } from 'kysely';
import { systemActor } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import type { Services } from '../kernel/services.ts';
import { sendTimer, type TimerJob } from './align-timers.ts';
import { judge } from './case-lifecycle.ts';
import { type CaseRow, lockCase } from './case-rows.ts';
import { localDate } from './due-time.ts';
import { type Processes, versionOf } from './processes.ts';
import { recordStep } from './record-step.ts';
import './tables.ts';

/** Longest wait before a timer whose step failed is tried again, minutes. */
const LONGEST_WAIT = 24 * 60;

/**
 * Takes the step of a timer that is due, once: the case is held, and a timer that fired, was cancelled or moved in the meantime
 * does nothing. A step that fails leaves everything as it was and is tried again later.
 */
export async function fireTimer(services: Services, processes: Processes, { timer }: TimerJob): Promise<void> {
  try {
    await services.inTransaction((tx) => fire(tx, services, processes, timer));
  } catch (error) {
    services.log.error({ error, timer }, 'the step of a timer failed');
    await services.inTransaction((tx) => putOff(tx, services, timer));
  }
}

async function fire(
  tx: Transaction<Tables>,
  { clock, jobs }: Services,
  processes: Processes,
  id: string,
): Promise<void> {
  const found = await findTimer(tx, id);
  const row = found && (await lockCase(tx, found.case_id));
  // Only now nobody else can change it.
  const timer = row && (await findTimer(tx, id));
  if (!timer || timer.status !== 'armed' || timer.visit !== row.visit || timer.next_at > clock.now()) return;
  await end(tx, id, clock.now());
  await takeStep(tx, { clock, jobs, processes }, row, timer.takes);
}

async function takeStep(
  tx: Transaction<Tables>,
  given: Pick<Services, 'clock' | 'jobs'> & { readonly processes: Processes },
  row: CaseRow,
  transition: string,
): Promise<void> {
  const process = given.processes.find(row.process);
  const definition = versionOf(process, row.definition_version);
  const wanted = { transition, fields: {}, reason: null, today: localDate(given.clock.now()) };
  const judgement = judge(definition, row, wanted);
  if (judgement.kind !== 'taken') throw new Error(`a timer may not take "${transition}": ${judgement.kind}`);
  const { to, data } = judgement;
  const asked = { reason: null, key: null, request: null };
  await recordStep(tx, given, { process, definition }, row, {
    kind: 'timer',
    transition,
    to,
    data,
    actor: systemActor,
    ...asked,
  });
}

const findTimer = (tx: Transaction<Tables>, id: string) =>
  tx.selectFrom('process_timer').selectAll().where('id', '=', id).executeTakeFirst();

const end = (tx: Transaction<Tables>, id: string, at: Date) =>
  tx.updateTable('process_timer').set({ status: 'fired', ended_at: at }).where('id', '=', id).execute();

async function putOff(tx: Transaction<Tables>, { clock, jobs }: Services, id: string): Promise<void> {
  const timer = await tx.selectFrom('process_timer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (timer?.status !== 'armed') return;
  const minutes = Math.min(2 ** timer.tries, LONGEST_WAIT);
  const next_at = new Date(clock.now().getTime() + minutes * 60_000);
  await tx
    .updateTable('process_timer')
    .set({ tries: Math.min(timer.tries + 1, 20), next_at })
    .where('id', '=', id)
    .execute();
  await sendTimer(tx, jobs, { id, next_at });
}
