import type { Acting } from '../access/public.ts';
import { findCase } from './case-rows.ts';
import { caseBrief, looksInto, nextSteps } from './case-view.ts';
import { nameIds } from './name-ids.ts';
import { type Processes, versionOf } from './processes.ts';
import type { CaseView } from './schemas.ts';

/** One case with what it holds and what may be done next. @throws {Problem} not-found */
export async function getCase(acting: Acting, processes: Processes, id: string): Promise<CaseView> {
  const { actor, db } = acting;
  const row = await findCase(acting, id);
  const definition = versionOf(processes.find(row.process), row.definition_version);
  const timers = await db
    .selectFrom('process_timer')
    .select(['name', 'takes', 'due_at', 'status'])
    .where('case_id', '=', id)
    .where('visit', '=', row.visit)
    .orderBy('due_at')
    .execute();
  const organisations = Object.keys(definition.fields).filter(
    (name) => definition.fields[name]!.kind === 'organisation',
  );
  const names = await nameIds(acting, [row.unit, ...organisations.map((name) => row.data[name])]);
  const next = timers.find(({ status }) => status === 'armed');
  return {
    ...caseBrief(definition, row, actor, next?.due_at ?? null),
    owner: looksInto(actor, row) ? row.owner : null,
    unit: row.unit,
    unitName: names.get(row.unit) ?? null,
    addressee: row.addressee || null,
    public: row.is_public,
    closedAt: row.closed_at?.toISOString() ?? null,
    fields: Object.entries(definition.fields).flatMap(([name, { label, kind }]) => {
      const value = row.data[name];
      return value ? [{ name, label, kind, value, shown: names.get(value) ?? value }] : [];
    }),
    next: nextSteps(definition, row, actor),
    timers: timers.map(({ name, takes, due_at, status }) => ({
      name,
      label: definition.transitions[takes]!.label,
      dueAt: due_at.toISOString(),
      status,
    })),
  };
}
