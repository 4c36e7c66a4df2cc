import { sql, type Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { stateOf, wholeOf } from './fact-change.ts';
import type { FactRow } from './fact-view.ts';
import { lockDirective } from './find-directive.ts';
import { CERTAIN } from './flatten-facts.ts';
import { describe } from './insert-directive.ts';
import type { PreparedDocument } from './prepare-document.ts';
import { refuseOtherVersion } from './publish-directive.ts';
import { relocate } from './relocate.ts';
import { compareFacts, type RereadFacts } from './reread-facts.ts';
import { resolveCitationsOf, resolveCitationsTo } from './resolve-citations.ts';
import { lockAllFacts, unpack } from './store-reread.ts';
import { citedKey, insertFacts, insertText } from './write-content.ts';

interface Applied {
  readonly added: number;
  readonly dropped: number;
  readonly changed: number;
  readonly change: string | null;
}

/**
 * Takes the proposal of a re-read over: text and undecided facts become those of the new reading; what a person decided or
 * added stays, moved to where its words now stand.
 *
 * @throws {Problem} not-found without a proposal; conflict when the document was changed since it was seen.
 */
export async function applyReread(
  acting: Acting,
  asked: { readonly slug: string; readonly version: number },
): Promise<Applied> {
  const { directive, ...applied } = await acting.inTransaction((tx) => apply(tx, acting, asked.slug, asked.version));
  acting.events.publish({ kind: 'directive', id: directive });
  return applied;
}

async function apply(tx: Transaction<Tables>, acting: Acting, slug: string, version: number) {
  const row = await lockDirective(tx, acting, 'review', slug);
  const reread = await tx
    .selectFrom('reread')
    .selectAll()
    .where('directive_id', '=', row.id)
    .forUpdate()
    .executeTakeFirst();
  if (!reread) throw new Problem('not-found', 'no-proposal');
  refuseOtherVersion(row, version);
  const document = unpack(reread.prepared);
  const facts = compareFacts(row.id, await lockAllFacts(tx, row.id), document.facts);
  await replaceText(tx, row.id, document, reread.engine);
  await replaceFacts(tx, row.id, document, facts);
  await resolveCitationsOf(tx, row.id);
  await resolveCitationsTo(tx, row.id);
  const now = acting.clock.now();
  const { source_id, engine, result } = reread;
  await tx
    .insertInto('reading')
    .values({ id: newId(now), source_id, engine, result, at: now })
    .execute();
  await tx.deleteFrom('reread').where('directive_id', '=', row.id).execute();
  const change = await recordHistory(tx, {
    ...entryOf(row.id, row.engine, engine, facts),
    actor: acting.actor,
    unit: row.unit,
    at: now,
  });
  const changed = facts.changed.filter(({ decided }) => !decided).length;
  return { directive: row.id, added: facts.added.length, dropped: facts.dropped.length, changed, change };
}

/** Told in another form than a change of facts: the text below it changed too, so it cannot be taken back alone. */
function entryOf(directive: string, from: string, to: string, { added, dropped, changed }: RereadFacts) {
  const open = changed.filter(({ decided }) => !decided);
  const touched = [...added.map(({ id }) => id), ...dropped.map(({ id }) => id), ...open.map(({ now }) => now.id)];
  return {
    operation: 'directives.rereads.apply',
    subjects: [`directive:${directive}`, ...touched.map((id) => `fact:${id}`)],
    before: {
      engine: from,
      dropped: dropped.map(wholeOf),
      changed: open.map(({ now }) => ({ id: now.id, ...stateOf(now) })),
    },
    after: { engine: to, added, changed: open.map(({ proposed }) => ({ id: proposed.id, data: proposed.data })) },
  };
}

/** Clauses, passages, relations and metadata become those of another reading. */
export async function replaceText(
  tx: Transaction<Tables>,
  id: string,
  document: PreparedDocument,
  engine: string,
): Promise<void> {
  for (const table of ['clause', 'passage', 'relation'] as const)
    await tx.deleteFrom(table).where('directive_id', '=', id).execute();
  await insertText(tx, id, document);
  await tx
    .updateTable('directive')
    .set({ ...describe(document, engine), version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Facts become those of another reading; those decided by a person keep their meaning. */
export async function replaceFacts(
  tx: Transaction<Tables>,
  id: string,
  document: PreparedDocument,
  facts: RereadFacts,
): Promise<void> {
  const gone = facts.dropped.map((row) => row.id);
  await tx.deleteFrom('fact').where('id', '=', sql<string>`ANY(${gone})`).execute();
  await insertFacts(tx, id, facts.added);
  const open = new Set(facts.changed.filter(({ decided }) => !decided).map(({ now }) => now.id));
  for (const { now, proposed } of facts.found) {
    const { clause, span, quote, method, confidence, data } = proposed;
    const place = {
      clause,
      start_at: span.start,
      end_at: span.end,
      quote,
      method,
      confidence,
      certain: confidence >= CERTAIN,
    };
    const meaning = open.has(now.id)
      ? { data: storedJson(data), cited_key: citedKey(data), version: now.version + 1 }
      : {};
    await tx
      .updateTable('fact')
      .set({ ...place, ...meaning })
      .where('id', '=', now.id)
      .execute();
  }
  for (const orphan of facts.orphans) await moveOrphan(tx, document, orphan);
}

async function moveOrphan(
  tx: Transaction<Tables>,
  { passages }: PreparedDocument,
  { id, start_at, quote }: FactRow,
): Promise<void> {
  const place = relocate(passages, { start: start_at, quote });
  if (!place) return;
  const { span, clause } = place;
  await tx.updateTable('fact').set({ start_at: span.start, end_at: span.end, clause }).where('id', '=', id).execute();
}
