import type { Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import type { Services } from '../kernel/services.ts';
import type { CaseRow } from './case-rows.ts';
import type { Definition } from './definition.ts';
import { dueTime } from './due-time.ts';
import './tables.ts';

/** Queue of timers that are due. */
export const TIMERS = 'process.timers';

export interface TimerJob {
  readonly timer: string;
}

type Given = Pick<Services, 'jobs' | 'clock'>;

/**
 * Brings the timers of a case in line with the state it is in: those of states it left are cancelled, those of this one armed,
 * or moved when the date they wait for was changed. One that fired in this visit of the state is never armed again.
 */
export async function alignTimers(
  tx: Transaction<Tables>,
  given: Given,
  { states }: Definition,
  row: CaseRow,
): Promise<void> {
  const { timers = {} } = states[row.state]!;
  const names = Object.keys(timers);
  await tx
    .updateTable('process_timer')
    .set({ status: 'cancelled', ended_at: given.clock.now() })
    .where('case_id', '=', row.id)
    .where('status', '=', 'armed')
    .where((timer) => timer.or([timer('visit', '<>', row.visit), timer('name', 'not in', [...names, ''])]))
    .execute();
  const known = await tx
    .selectFrom('process_timer')
    .select(['id', 'name', 'status', 'due_at'])
    .where('case_id', '=', row.id)
    .where('visit', '=', row.visit)
    .execute();
  for (const [name, { due, takes }] of Object.entries(timers)) {
    const at = dueTime(due, row.entered_at, row.data);
    const before = known.find((timer) => timer.name === name);
    if (before?.status === 'fired') continue;
    if (at === null) await cancel(tx, given, before?.id);
    else if (before?.status !== 'armed' || before.due_at.getTime() !== at.getTime())
      await arm(tx, given, { case_id: row.id, visit: row.visit, name, takes, due_at: at, next_at: at });
  }
}

async function cancel(tx: Transaction<Tables>, { clock }: Given, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  const ended = { status: 'cancelled', ended_at: clock.now() } as const;
  await tx.updateTable('process_timer').set(ended).where('id', '=', id).execute();
}

interface Armed {
  readonly case_id: string;
  readonly visit: number;
  readonly name: string;
  readonly takes: string;
  readonly due_at: Date;
  readonly next_at: Date;
}

async function arm(tx: Transaction<Tables>, { clock, jobs }: Given, timer: Armed): Promise<void> {
  const { takes, due_at, next_at } = timer;
  const again = { takes, due_at, next_at, status: 'armed', tries: 0, ended_at: null } as const;
  const { id } = await tx
    .insertInto('process_timer')
    .values({ id: newId(clock.now()), ...timer, ...again })
    .onConflict((same) => same.columns(['case_id', 'visit', 'name']).doUpdateSet(again))
    .returning('id')
    .executeTakeFirstOrThrow();
  await sendTimer(tx, jobs, { id, next_at });
}

/** Wakes a worker when the timer is to be looked at; one job for each such moment, however often it is sent. */
export const sendTimer = (
  tx: Transaction<Tables>,
  jobs: Services['jobs'],
  { id, next_at }: { readonly id: string; readonly next_at: Date },
): Promise<void> => {
  const job: TimerJob = { timer: id };
  return jobs.send(tx, TIMERS, job, `${id}@${next_at.toISOString()}`, next_at);
};
