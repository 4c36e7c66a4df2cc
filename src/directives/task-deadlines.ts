import { sql } from 'kysely';
import { type Acting, type Actor, visibleTo } from '../access/public.ts';
import { isId } from '../kernel/ids.ts';
import type { Deadline, DeadlineSource } from '../notices/public.ts';
import { figuresAsNow, resolveBodies, today } from '../organisations/public.ts';
import type { FactData } from './schemas.ts';
import { directiveColumns } from './visibility.ts';
import './tables.ts';

/** Tasks that are looked at for one person at most, the nearest deadlines first. */
const MOST = 1000;
/** A deadline that has just passed still stands in the calendar, days. */
const PAST = 30;
const LONGEST_NAME = 200;

/**
 * Days by which tasks (nhiệm vụ) of published directives are due whose lead body (cơ quan chủ trì) is an organisation of the
 * actor: by the name that somebody confirmed or that only one body bears where the document was made, or what became of that body since.
 * Names that are only suggested count for nobody. Deadlines that a person rejected, or that nobody confirmed and the engine
 * is unsure of, are left out.
 */
export const taskDeadlines: DeadlineSource = async (acting) => {
  const units = unitsOf(acting.actor);
  if (units.length === 0) return [];
  const now = today(acting.clock);
  const rows = await dueTasks(acting, dayBefore(now));
  const led = await ledBy(acting, rows, new Set(units), now);
  return rows.filter(({ id }) => led.has(id)).flatMap((row) => deadlinesOf(row, dayBefore(now)));
};

/** Organisations in which the actor works or holds a role that acts. */
const unitsOf = ({ unit, roles = [] }: Actor): string[] =>
  [...new Set([unit, ...roles.flatMap((edge) => edge.unit ?? [])])].filter(isId);

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - PAST * 86_400_000).toISOString().slice(0, 10);

type Row = Awaited<ReturnType<typeof dueTasks>>[number];

function dueTasks({ db, actor }: Acting, since: string) {
  const dated = sql<boolean>`jsonb_path_exists(due.data, '$.deadline.** ? (@.kind == "fixed" && @.date >= $since)',
    jsonb_build_object('since', ${since}::text))`;
  return db
    .selectFrom('fact as due')
    .innerJoin('directive', 'directive.id', 'due.directive_id')
    .innerJoin('fact as task', (join) =>
      join
        .onRef('task.directive_id', '=', 'due.directive_id')
        .on(sql<boolean>`task.id::text = due.data->>'of'`)
        .on('task.status', '<>', 'rejected'),
    )
    .select(['due.id', 'due.data', 'due.clause', 'task.id as task', 'task.data as what'])
    .select(['directive.slug', 'directive.unit', 'directive.issued_on', 'directive.published_at', 'directive.added_at'])
    .select('directive.id as directive')
    .where('due.kind', '=', 'deadline')
    .where('due.status', '<>', 'rejected')
    .where((where) => where.or([where('due.certain', '=', true), where('due.status', '<>', 'suggested')]))
    .where('directive.status', '=', 'published')
    .where(visibleTo(actor, directiveColumns))
    .where(dated)
    .orderBy(sql`due.data->'deadline'->>'date'`)
    .orderBy('due.id')
    .limit(MOST)
    .execute();
}

interface Named {
  readonly task: string;
  readonly name: string;
}

/** Ids of the deadlines whose task one of the units leads. */
async function ledBy(acting: Acting, rows: readonly Row[], units: ReadonlySet<string>, now: string) {
  const leads = await leadsOf(acting, rows);
  const led = new Set<string>();
  for (const group of Map.groupBy(rows, ({ directive }) => directive).values()) {
    const { unit, issued_on } = group[0]!;
    const named = group.flatMap(({ task }) => leads.get(task) ?? []);
    const bodies = await bodiesNow(
      acting,
      named,
      { from: issued_on ?? now, under: isId(unit) ? unit : undefined },
      now,
    );
    const tasks = new Set(named.filter(({ name }) => bodies.get(name)?.some((id) => units.has(id))).map((n) => n.task));
    for (const { id, task } of group) if (tasks.has(task)) led.add(id);
  }
  return led;
}

async function leadsOf({ db }: Acting, rows: readonly Row[]): Promise<Map<string, Named[]>> {
  const tasks = rows.map(({ task }) => task);
  const bodies = await db
    .selectFrom('fact')
    .select('data')
    .where('kind', '=', 'body')
    .where('status', '<>', 'rejected')
    .where(sql<boolean>`directive_id = ANY(${[...new Set(rows.map(({ directive }) => directive))]}::uuid[])`)
    .where(sql<boolean>`data->>'of' = ANY(${tasks}::text[])`)
    .execute();
  const named = bodies.flatMap(({ data }): Named[] => leadOf(data));
  return Map.groupBy(named, ({ task }) => task);
}

const leadOf = (data: FactData): Named[] =>
  data.kind === 'body' && data.role === 'lead' && data.of !== null ? [{ task: data.of, name: data.name }] : [];

interface Spoken {
  /** Date at which the document speaks. */
  readonly from: string;
  /** Organisation that speaks. */
  readonly under: string | undefined;
}

/** What names of one document mean, as ids of the bodies that carry on today. */
async function bodiesNow({ db }: Acting, named: readonly Named[], { from, under }: Spoken, now: string) {
  const names = [...new Set(named.map(({ name }) => name))];
  const asked = { asOf: from, ...(under ? { under } : {}) };
  const meant = (await resolveBodies(db, names, asked)).map((one) =>
    one.status === 'confirmed' ? one.organisation.id : null,
  );
  const figures = meant.flatMap((id) => (id ? [{ organisation: id, on: from, value: 1 }] : []));
  const passed = await figuresAsNow(db, figures, now);
  const heirsOf = (id: string) =>
    passed.filter(({ reportedBy }) => reportedBy === id).map(({ organisation }) => organisation);
  return new Map(names.map((name, i) => [name, meant[i] ? heirsOf(meant[i]) : []]));
}

type DeadlineData = Extract<FactData, { kind: 'deadline' }>['deadline'];

/** The days that a deadline names; a compound one may name several. */
const daysOf = ({ kind, date, parts = [] }: DeadlineData): string[] =>
  kind === 'fixed' && date ? [date] : parts.flatMap(daysOf);

function deadlinesOf(row: Row, since: string): Deadline[] {
  if (row.data.kind !== 'deadline' || row.what.kind !== 'task') return [];
  const name = row.what.text.slice(0, LONGEST_NAME);
  const clause = row.clause === null ? '' : `/${row.clause.split('/').map(encodeURIComponent).join('/')}`;
  return daysOf(row.data.deadline)
    .filter((day) => day >= since)
    .map((day, nth) => ({
      id: nth === 0 ? `task-${row.id}` : `task-${row.id}-${nth}`,
      day,
      name,
      about: { vi: 'Nhiệm vụ được giao', en: 'Task' },
      href: `/van-ban/${row.slug}${clause}`,
      changedAt: row.published_at ?? row.added_at,
    }));
}
