import type { Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordFactChange, stateOf, writeState, type FactState } from './fact-change.ts';
import { type FactRow, viewFacts } from './fact-view.ts';
import type { Decision } from './operations.ts';
import { resolveCitationsOf } from './resolve-citations.ts';
import type { RegisteredFact } from './schemas.ts';
import { ownedDirective } from './visibility.ts';

/**
 * An officer accepts, edits, rejects a fact, or returns it to what the engine suggested.
 *
 * @throws {Problem} not-found; conflict with the current fact when somebody else decided meanwhile; invalid when an edit has
 *   no data or changes the kind.
 */
export async function decideFact(
  acting: Acting,
  decision: Decision,
): Promise<{ fact: RegisteredFact; change: string }> {
  const { row, change } = await acting.inTransaction((tx) => decide(tx, acting, decision));
  acting.events.publish({ kind: 'directive', id: row.directive_id });
  const [fact] = await viewFacts(acting.db, [row]);
  return { fact: fact!, change };
}

async function decide(
  tx: Transaction<Tables>,
  acting: Acting,
  decision: Decision,
): Promise<{ row: FactRow; change: string }> {
  const before = await lockFact(tx, acting, decision.id);
  if (before.version !== decision.version) {
    const [current] = await viewFacts(tx, [before]);
    throw new Problem('conflict', 'fact-changed', { version: before.version }, current);
  }
  const after = await writeState(tx, before.id, { ...nextState(before, decision), version: before.version + 1 });
  if (before.kind === 'citation') await resolveCitationsOf(tx, before.directive_id);
  const change = await recordFactChange(tx, acting, {
    directive: before.directive_id,
    operation: `directives.facts.${decision.decision}`,
    before: { facts: { [before.id]: stateOf(before) } },
    after: { facts: { [after.id]: stateOf(after) } },
    reason: decision.reason,
  });
  return { row: await tx.selectFrom('fact').selectAll().where('id', '=', after.id).executeTakeFirstOrThrow(), change };
}

async function lockFact(tx: Transaction<Tables>, { actor }: Acting, id: string): Promise<FactRow> {
  const fact = await tx.selectFrom('fact').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
  if (!fact) throw new Problem('not-found', 'fact-not-found');
  const directive = await tx
    .selectFrom('directive')
    .selectAll()
    .where('id', '=', fact.directive_id)
    .executeTakeFirstOrThrow();
  authoriseOn(actor, 'review', ownedDirective(directive));
  return fact;
}

/** What the engine read stays beside an edit, so that it can be returned to. @throws {Problem} invalid */
function nextState(fact: FactRow, { decision, data }: Decision): Omit<FactState, 'version'> {
  const { suggested } = fact;
  switch (decision) {
    case 'accept':
      return { status: suggested ? 'edited' : 'accepted', data: fact.data, suggested };
    case 'reject':
      return { status: 'rejected', data: fact.data, suggested };
    case 'reset':
      return { status: fact.by_person ? 'accepted' : 'suggested', data: suggested ?? fact.data, suggested: null };
    case 'edit':
      if (!data) throw new Problem('invalid', 'edit-without-data');
      if (data.kind !== fact.kind) throw new Problem('invalid', 'edit-of-another-kind', { kind: fact.kind });
      return { status: 'edited', data, suggested: fact.by_person ? null : (suggested ?? fact.data) };
  }
}
