import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { viewFacts } from './fact-view.ts';
import { findDirectiveInside, lockDirective } from './find-directive.ts';
import { CERTAIN } from './flatten-facts.ts';
import type { Proposal } from './operations.ts';
import { queueReading } from './queue-reading.ts';
import { compareFacts, isDecided } from './reread-facts.ts';
import type { RegisteredFact } from './schemas.ts';
import { unpack } from './store-reread.ts';
import type { FactWithId } from './write-content.ts';

/**
 * Queues the current copy of a document to be read again with the engine of today.
 *
 * @throws {Problem} not-found, forbidden; conflict while the file is being read.
 */
export async function startReread(acting: Acting, slug: string): Promise<{ source: string }> {
  const source = await acting.inTransaction((tx) => queueReread(tx, acting, slug));
  acting.events.publish({ kind: 'source', id: source });
  return { source };
}

async function queueReread(tx: Transaction<Tables>, acting: Acting, slug: string): Promise<string> {
  const { id, unit } = await lockDirective(tx, acting, 'review', slug);
  const source = await tx
    .selectFrom('copy')
    .innerJoin('source', 'source.id', 'copy.source_id')
    .select(['source.id', 'source.status'])
    .where('copy.directive_id', '=', id)
    .where('copy.current', '=', true)
    .forUpdate('source')
    .executeTakeFirstOrThrow();
  if (source.status !== 'read') throw new Problem('conflict', 'source-in-other-state', { status: source.status });
  await queueReading(tx, acting, source.id, 'reread');
  await recordHistory(tx, {
    actor: acting.actor,
    unit,
    at: acting.clock.now(),
    operation: 'directives.rereads.start',
    subjects: [`directive:${id}`, `source:${source.id}`],
    before: null,
    after: null,
  });
  return source.id;
}

/** What the re-read would change; null when none was made, or it was applied. @throws {Problem} not-found */
export async function getProposal(acting: Acting, slug: string): Promise<{ proposal: Proposal | null }> {
  const { db } = acting;
  const { id } = await findDirectiveInside(acting, slug);
  const reread = await db.selectFrom('reread').selectAll().where('directive_id', '=', id).executeTakeFirst();
  if (!reread) return { proposal: null };
  const known = await db.selectFrom('fact').selectAll().where('directive_id', '=', id).orderBy('start_at').execute();
  const { added, dropped, changed } = compareFacts(id, known, unpack(reread.prepared).facts);
  const now = await viewFacts(
    db,
    changed.map((pair) => pair.now),
  );
  return {
    proposal: {
      engine: reread.engine,
      kept: known.filter(isDecided).length,
      added: added.map(viewProposed),
      dropped: await viewFacts(db, dropped),
      changed: changed.map(({ proposed, decided }, i) => ({ now: now[i]!, proposed: proposed.data, decided })),
    },
  };
}

const viewProposed = ({ id, clause, span, quote, method, confidence, data }: FactWithId): RegisteredFact => ({
  id,
  kind: data.kind,
  clause,
  span,
  quote,
  method,
  confidence,
  certain: confidence >= CERTAIN,
  status: 'suggested',
  byPerson: false,
  data,
  suggested: null,
  version: 1,
});
