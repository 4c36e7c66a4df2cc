import type { Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { queueReading } from './queue-reading.ts';
import type { SourceStatus } from './schemas.ts';
import { type SourceRow, viewSources } from './source-view.ts';
import { ownedSource } from './visibility.ts';

/** Reads a failed or cancelled file again. @throws {Problem} not-found, forbidden; conflict for any other state. */
export const retrySource = (acting: Acting, id: string): Promise<SourceStatus> =>
  change(acting, id, 'retry', async (tx, before) => {
    if (before.status !== 'failed' && before.status !== 'cancelled') throw notNow(before);
    return queueReading(tx, acting, id, 'first');
  });

/**
 * Stops waiting for a file, or reading it; whoever reads it notices and stops. A re-read that is cancelled leaves the file
 * read as it was. @throws {Problem} not-found, forbidden; conflict when the reading has ended.
 */
export const cancelSource = (acting: Acting, id: string): Promise<SourceStatus> =>
  change(acting, id, 'cancel', async (tx, before) => {
    if (before.status !== 'queued' && before.status !== 'reading') throw notNow(before);
    const known = await tx.selectFrom('copy').select('id').where('source_id', '=', id).executeTakeFirst();
    return tx
      .updateTable('source')
      .set({ status: known ? 'read' : 'cancelled', attempt: null, stage: null, changed_at: acting.clock.now() })
      .where('id', '=', id)
      .returningAll()
      .executeTakeFirstOrThrow();
  });

const notNow = ({ status }: SourceRow): Problem =>
  new Problem('conflict', 'source-in-other-state', { status }, { status });

type Change = (tx: Transaction<Tables>, before: SourceRow) => Promise<SourceRow>;

async function change(acting: Acting, id: string, verb: 'retry' | 'cancel', make: Change): Promise<SourceStatus> {
  const after = await acting.inTransaction(async (tx) => {
    const before = await tx.selectFrom('source').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
    if (!before) throw new Problem('not-found', 'source-not-found');
    authoriseOn(acting.actor, 'upload', ownedSource(before));
    const row = await make(tx, before);
    await recordHistory(tx, {
      actor: acting.actor,
      unit: before.unit,
      at: acting.clock.now(),
      operation: `directives.sources.${verb}`,
      subjects: [`source:${id}`],
      before: { status: before.status },
      after: { status: row.status },
    });
    return row;
  });
  acting.events.publish({ kind: 'source', id });
  return (await viewSources(acting, [after]))[0]!;
}
