import type { DeadlineSource } from '../notices/public.ts';
import { casesVisibleTo } from './case-rows.ts';
import { nextSteps } from './case-view.ts';
import { localDate } from './due-time.ts';
import { type Processes, versionOf } from './processes.ts';
import './tables.ts';

/** Cases that one calendar shows at most. */
const MOST = 500;

/** Clocks of cases in which the next step is the actor's or its organisation's; the last day is the one before time is up. */
export const caseDeadlines =
  (processes: Processes): DeadlineSource =>
  async ({ db, actor }) => {
    const rows = await db
      .selectFrom('process_case')
      .innerJoin('process_timer', 'process_timer.case_id', 'process_case.id')
      .selectAll('process_case')
      .select(['process_timer.id as timer', 'process_timer.due_at'])
      .where('process_timer.status', '=', 'armed')
      .where(casesVisibleTo(actor, 'act'))
      .orderBy('process_timer.due_at')
      .limit(MOST)
      .execute();
    return rows.flatMap(({ timer, due_at, ...row }) => {
      const definition = versionOf(processes.find(row.process), row.definition_version);
      if (!nextSteps(definition, row, actor).some(({ yours }) => yours)) return [];
      const day = localDate(new Date(due_at.getTime() - 1));
      const { title: name, changed_at: changedAt } = row;
      return [{ id: `timer-${timer}`, day, name, about: definition.label, href: `/ho-so/${row.id}`, changedAt }];
    });
  };
