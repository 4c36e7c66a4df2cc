import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { replaceFacts, replaceText } from './apply-reread.ts';
import { moveOrphans, rekeyFacts, withFreeIds } from './carry-rows.ts';
import type { CarriedPlace, ReplacingCopy } from './copy-message.ts';
import { replacementOf } from './copy-threads.ts';
import { packedReading } from './current-reading.ts';
import { stateOf, wholeOf } from './fact-change.ts';
import type { DirectiveRow } from './directive-view.ts';
import { type FactRow, viewFacts } from './fact-view.ts';
import { type CopyWithReading, findCopies } from './find-copy.ts';
import { findDirective, lockDirective } from './find-directive.ts';
import type { ChosenCopy } from './operations.ts';
import { refuseOtherVersion } from './publish-directive.ts';
import { compareFacts, isDecided, type RereadFacts } from './reread-facts.ts';
import { resolveCitationsOf, resolveCitationsTo } from './resolve-citations.ts';
import type { RegisteredFact } from './schemas.ts';
import { lockAllFacts } from './store-reread.ts';

interface Asked {
  readonly slug: string;
  readonly copy: string;
  /** Version that the officer saw. */
  readonly version: number;
  readonly reason?: string | undefined;
  /** The change that this one takes back. */
  readonly undoes?: string;
}

/**
 * Makes another copy the current one: its text is shown and searched, its suggestions replace the undecided ones, and what
 * a person decided or added follows to the words that stand for its own. Nothing decided is lost: what the copy has no
 * words for is kept at the place where they would stand, and told. It can be undone.
 *
 * @throws {Problem} not-found, forbidden; invalid for the current copy; conflict when the document was changed since it
 *   was seen; unavailable when the copies could not be compared.
 */
export async function chooseCopy(acting: Acting, asked: Asked): Promise<ChosenCopy> {
  const seen = await findDirective(acting, asked.slug);
  const { current, other } = await findCopies(acting, seen, asked.copy);
  if (other.current) throw new Problem('invalid', 'copy-is-current');
  const known = await acting.db.selectFrom('fact').selectAll().where('directive_id', '=', seen.id).execute();
  const replacement = await replacementBy(acting, current, other, known);
  const places = new Map(known.map(({ id }, i) => [id, replacement.places[i]!]));
  const chosen = { current, other, document: replacement.document, places };
  const { directive, left, differing, ...answer } = await acting.inTransaction((tx) =>
    choose(tx, acting, asked, chosen),
  );
  acting.events.publish({ kind: 'directive', id: directive });
  return { ...answer, left: await shown(acting, left), differing: await shown(acting, differing) };
}

async function shown({ db }: Acting, ids: readonly string[]): Promise<RegisteredFact[]> {
  if (ids.length === 0) return [];
  return viewFacts(db, await db.selectFrom('fact').selectAll().where('id', 'in', ids).orderBy('start_at').execute());
}

/** Outside the transaction: a thread works on it. */
async function replacementBy(
  { db }: Acting,
  current: CopyWithReading,
  other: CopyWithReading,
  known: readonly FactRow[],
): Promise<ReplacingCopy> {
  const [from, to] = [await packedReading(db, current.reading), await packedReading(db, other.reading)];
  return replacementOf({
    make: 'replacement',
    current: { packed: from, part: current.part },
    other: { packed: to, part: other.part },
    legalValue: other.legalValue,
    spans: known.map(({ start_at: start, end_at: end }) => ({ start, end })),
  });
}

interface Chosen extends Pick<ReplacingCopy, 'document'> {
  readonly current: CopyWithReading;
  readonly other: CopyWithReading;
  /** By id of the fact. */
  readonly places: ReadonlyMap<string, CarriedPlace>;
}

async function choose(tx: Transaction<Tables>, acting: Acting, asked: Asked, chosen: Chosen) {
  const row = await lockDirective(tx, acting, 'review', asked.slug);
  refuseOtherVersion(row, asked.version);
  const { current, other, document, places } = chosen;
  const before = await lockAllFacts(tx, row.id);
  // One that was added while the thread worked has no place yet: whoever added it sees another document.
  if (before.some(({ id }) => !places.has(id)))
    throw new Problem('conflict', 'directive-changed', { version: row.version }, { version: row.version });
  const now = acting.clock.now();
  const known = await rekeyFacts(tx, before, document.facts, places);
  const facts = withFreeIds(compareFacts(row.id, known, document.facts), known, now);
  await makeCurrent(tx, row.id, other);
  await replaceText(tx, row.id, document, other.engine);
  await replaceFacts(tx, row.id, document, { ...facts, orphans: [] });
  const left = await moveOrphans(tx, facts.orphans, places, document);
  await resolveCitationsOf(tx, row.id);
  await resolveCitationsTo(tx, row.id);
  const change = await recordHistory(tx, {
    ...entryOf(row, { current, other }, facts, left, asked.undoes),
    actor: acting.actor,
    unit: row.unit,
    at: now,
    reason: asked.reason ?? null,
  });
  return {
    directive: row.id,
    added: facts.added.length,
    dropped: facts.dropped.length,
    changed: facts.changed.filter(({ decided }) => !decided).length,
    carried: known.filter(isDecided).length - left.length,
    differing: facts.changed.filter(({ decided }) => decided).map((pair) => pair.now.id),
    left: left.map(({ id }) => id),
    change,
  };
}

async function makeCurrent(tx: Transaction<Tables>, directive: string, { id }: CopyWithReading): Promise<void> {
  await tx.updateTable('copy').set({ current: false }).where('directive_id', '=', directive).execute();
  await tx.updateTable('copy').set({ current: true }).where('id', '=', id).execute();
  // A proposal was made from the file of the former copy.
  await tx.deleteFrom('reread').where('directive_id', '=', directive).execute();
}

/** Told in another form than a change of facts: the text below them changed too. */
function entryOf(
  { id, engine }: DirectiveRow,
  { current, other }: Pick<Chosen, 'current' | 'other'>,
  { added, dropped, changed, orphans }: RereadFacts,
  left: readonly FactRow[],
  undoes: string | undefined,
) {
  const open = changed.filter(({ decided }) => !decided);
  const touched = [...added, ...dropped, ...orphans, ...open.map(({ now }) => now)];
  return {
    operation: 'directives.copies.choose',
    subjects: [`directive:${id}`, ...touched.map((fact) => `fact:${fact.id}`)],
    before: {
      copy: current.id,
      engine,
      dropped: dropped.map(wholeOf),
      changed: open.map(({ now }) => ({ id: now.id, ...stateOf(now) })),
      moved: orphans.map(wholeOf),
    },
    after: {
      copy: other.id,
      engine: other.engine,
      added,
      changed: open.map(({ proposed }) => ({ id: proposed.id, data: proposed.data })),
      left: left.map((fact) => fact.id),
      ...(undoes === undefined ? {} : { undoes }),
    },
  };
}
