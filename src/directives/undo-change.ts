import { sql, type Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Db, Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import {
  type FactStates,
  type FactsTold,
  isWhole,
  lockFacts,
  recordFactChange,
  stateOf,
  wholeOf,
  writeState,
  writeWhole,
} from './fact-change.ts';
import type { FactRow } from './fact-view.ts';
import { resolveCitationsOf } from './resolve-citations.ts';
import { CHOOSING, type CopyTold, undoChoice } from './undo-copy.ts';
import { ownedDirective } from './visibility.ts';

/**
 * Takes a change of facts, or the choice of a copy, back as a whole: nothing is deleted from history, the undoing is a change of its own.
 *
 * @throws {Problem} not-found; conflict when something newer touched what it changed; invalid for any other change.
 */
export async function undoChange(acting: Acting, id: string): Promise<{ restored: number; change: string }> {
  const choice = await choiceOf(acting, id);
  if (choice) return undoChoice(acting, choice);
  const { directive, ...answer } = await acting.inTransaction((tx) => undo(tx, acting, id));
  acting.events.publish({ kind: 'directive', id: directive });
  return answer;
}

/** The change, when it is the choice of a copy: its text changed too, so another way leads back. */
async function choiceOf({ db }: Acting, id: string) {
  const entry = await db.selectFrom('history').selectAll().where('id', '=', id).executeTakeFirst();
  if (entry?.operation !== CHOOSING) return undefined;
  const directive = entry.subjects.find((subject) => subject.startsWith('directive:'))?.slice('directive:'.length);
  if (directive === undefined) throw new Problem('not-found', 'change-not-found');
  return { id, directive, before: entry.before as CopyTold | null, after: entry.after as CopyTold | null };
}

async function undo(tx: Transaction<Tables>, acting: Acting, id: string) {
  const entry = await tx.selectFrom('history').selectAll().where('id', '=', id).executeTakeFirst();
  const directive = entry?.subjects.find((subject) => subject.startsWith('directive:'))?.slice('directive:'.length);
  if (!entry || !directive) throw new Problem('not-found', 'change-not-found');
  const row = await tx
    .selectFrom('directive')
    .selectAll()
    .where('id', '=', directive)
    .forUpdate()
    .executeTakeFirstOrThrow();
  authoriseOn(acting.actor, 'review', ownedDirective(row));
  const before = entry.before as FactsTold | null;
  const after = entry.after as FactsTold | null;
  if (!before?.facts || !after?.facts) throw new Problem('invalid', 'change-cannot-be-undone');
  const now = new Map((await lockFacts(tx, Object.keys(after.facts))).map((fact) => [fact.id, fact]));
  if (!(await isUntouched(tx, after))) throw new Problem('conflict', 'change-overtaken');
  const restored = await restore(tx, now, before.facts);
  await resolveCitationsOf(tx, directive);
  const change = await recordFactChange(tx, acting, {
    directive,
    operation: 'directives.changes.undo',
    before: { facts: tellAll(now, before.facts) },
    after: { facts: restored, undoes: id },
  });
  return { directive, restored: Object.keys(before.facts).length, change };
}

/** Whether every fact still is as a change left it. */
export async function isUntouched(db: Db, after: FactsTold | null): Promise<boolean> {
  if (!after?.facts) return false;
  const states = Object.entries(after.facts);
  const rows = await db
    .selectFrom('fact')
    .select(['id', 'version'])
    .where('id', '=', sql<string>`ANY(${states.map(([id]) => id)})`)
    .execute();
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  return states.every(([id, state]) => versions.get(id) === state?.version);
}

async function restore(
  tx: Transaction<Tables>,
  now: ReadonlyMap<string, FactRow>,
  states: FactStates,
): Promise<FactStates> {
  const restored: Record<string, FactStates[string]> = {};
  for (const [id, state] of Object.entries(states)) restored[id] = await restoreOne(tx, id, now.get(id), state);
  return restored;
}

/** Versions only grow, so that a reviewer who still sees the old state is told. */
async function restoreOne(tx: Transaction<Tables>, id: string, now: FactRow | undefined, state: FactStates[string]) {
  if (!state) {
    await tx.deleteFrom('fact').where('id', '=', id).execute();
    return null;
  }
  if (now) return stateOf(await writeState(tx, id, { ...pickState(state), version: now.version + 1 }));
  const whole = { ...(state as WholeState), version: (state.version ?? 1) + 1 };
  await writeWhole(tx, whole);
  return whole;
}

type WholeState = Extract<NonNullable<FactStates[string]>, { directive_id: string }>;

const pickState = (state: NonNullable<FactStates[string]>) =>
  isWhole(state) ? { status: state.status, data: state.data, suggested: state.suggested } : state;

/** The present facts as history tells them: whole where the undoing removes them. */
const tellAll = (now: ReadonlyMap<string, FactRow>, states: FactStates): FactStates =>
  Object.fromEntries(
    Object.entries(states).map(([id, state]) => {
      const row = now.get(id);
      return [id, row ? (state ? stateOf(row) : wholeOf(row)) : null];
    }),
  );
