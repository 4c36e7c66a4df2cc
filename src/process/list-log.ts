import { sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import { isId } from '../kernel/ids.ts';
import { findCase, type LogRow } from './case-rows.ts';
import { looksInto } from './case-view.ts';
import type { Definition, Words } from './definition.ts';
import { nameIds } from './name-ids.ts';
import { type Processes, versionOf } from './processes.ts';
import type { LogEntryView } from './schemas.ts';

interface LogAsked {
  readonly id: string;
  readonly page: number;
  readonly pageSize: number;
}

/**
 * What happened in a case, the last first. Whoever only reads it because it is public learns what happened and when, not who did
 * it nor what was written. @throws {Problem} not-found
 */
export async function listLog(acting: Acting, processes: Processes, { id, page, pageSize }: LogAsked) {
  const row = await findCase(acting, id);
  const process = processes.find(row.process);
  const inside = looksInto(acting.actor, row);
  const about = acting.db.selectFrom('process_log').where('case_id', '=', id);
  const { total } = await about.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const entries = await about
    .selectAll()
    .orderBy('number', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const views = entries.map((entry) =>
    entryView(versionOf(process, entry.definition_version), process.versions, entry),
  );
  const rows = inside
    ? await named(acting, views)
    : views.map((view): LogEntryView => ({ ...view, actor: null, reason: null, changes: [] }));
  return { rows, total, page, pageSize };
}

/** Names instead of the ids of people and organisations. */
async function named(acting: Acting, views: readonly LogEntryView[]): Promise<LogEntryView[]> {
  const ids = views.flatMap(({ actor, changes }) => [
    actor,
    ...changes.flatMap(({ before, after }) => [before, after].filter((value) => value !== null && isId(value))),
  ]);
  const names = await nameIds(acting, ids);
  const nameOf = (id: string | null): string | null => (id === null ? null : (names.get(id) ?? id));
  return views.map((view) => ({
    ...view,
    actor: nameOf(view.actor),
    changes: view.changes.map((change) => ({ ...change, before: nameOf(change.before), after: nameOf(change.after) })),
  }));
}

const MOVED: Words = { vi: 'Chuyển sang phiên bản mới của quy trình', en: 'Moved to another version of the process' };

function entryView(definition: Definition, versions: readonly Definition[], entry: LogRow): LogEntryView {
  const { transition, from_state, to_state } = entry;
  const label =
    entry.kind === 'moved' ? MOVED : (definition.transitions[transition ?? '']?.label ?? definition.opening.label);
  return {
    number: entry.number,
    at: entry.at.toISOString(),
    kind: entry.kind,
    definitionVersion: entry.definition_version,
    label,
    from: from_state === null ? null : labelOf(definition, versions, from_state),
    to: definition.states[to_state]!.label,
    actor: entry.kind === 'timer' ? null : entry.actor,
    reason: entry.reason,
    changes: changesOf(definition, entry),
  };
}

/** A state that a case left by moving to another version may be one that only the former version has. */
const labelOf = (definition: Definition, versions: readonly Definition[], state: string): Words =>
  (definition.states[state] ?? versions.find(({ states }) => states[state])!.states[state]!).label;

function changesOf({ fields }: Definition, { before, after }: LogRow): LogEntryView['changes'] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after)])];
  return names.flatMap((name) => {
    const [was, is] = [before?.[name] ?? null, after[name] ?? null];
    const label = fields[name]?.label ?? { vi: name, en: name };
    return was === is ? [] : [{ field: label, before: was, after: is }];
  });
}
