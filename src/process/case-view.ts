import { type Acting, type Actor, canLookInto } from '../access/public.ts';
import { leaving, destination } from './case-lifecycle.ts';
import { canOnCase, type CaseRow, isTakerOf } from './case-rows.ts';
import type { Definition } from './definition.ts';
import { fieldsView, stateView, takersView } from './definition-view.ts';
import type { CaseBrief, NextStep } from './schemas.ts';
import './tables.ts';

/** Whether the actor reads a case from the inside, and not only because everybody may. */
export const looksInto = (actor: Actor, { owner, unit, addressee, module }: CaseRow): boolean =>
  [unit, addressee].some((one) => canLookInto(actor, { owner, unit: one, public: false, module }));

/** Every step from the present state that a person can take, with whether it waits for this one. */
export function nextSteps(definition: Definition, row: CaseRow, actor: Actor): NextStep[] {
  const acts = canOnCase(actor, 'act', row);
  return leaving(definition, row.state).flatMap((name): NextStep[] => {
    const transition = definition.transitions[name]!;
    if (transition.by.length === 0) return [];
    return [
      {
        transition: name,
        label: transition.label,
        to: stateView(definition, destination(transition, row.state)),
        by: takersView(transition.by),
        yours: acts && transition.by.some((taker) => isTakerOf(actor, row, taker)),
        asks: fieldsView(definition, transition.asks),
        reason: transition.reason ?? false,
      },
    ];
  });
}

/** What a list says of a case. @param dueAt when its next timer is due */
export const caseBrief = (definition: Definition, row: CaseRow, actor: Actor, dueAt: Date | null): CaseBrief => ({
  id: row.id,
  process: { name: row.process, label: definition.label },
  definitionVersion: row.definition_version,
  title: row.title,
  state: stateView(definition, row.state),
  version: row.version,
  openedAt: row.opened_at.toISOString(),
  enteredAt: row.entered_at.toISOString(),
  changedAt: row.changed_at.toISOString(),
  dueAt: dueAt?.toISOString() ?? null,
  yours: nextSteps(definition, row, actor).some(({ yours }) => yours),
});

/** When the next timer of each of some cases is due. */
export async function dueTimes({ db }: Pick<Acting, 'db'>, ids: readonly string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('process_timer')
    .select((row) => ['case_id', row.fn.min('due_at').as('due_at')])
    .where('case_id', 'in', ids)
    .where('status', '=', 'armed')
    .groupBy('case_id')
    .execute();
  return new Map(rows.map(({ case_id, due_at }) => [case_id, due_at]));
}
