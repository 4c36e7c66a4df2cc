import { gunzipSync, gzipSync } from 'node:zlib';
import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import type { Services } from '../kernel/services.ts';
import type { PreparedDocument } from './prepare-document.ts';
import type { ReadingJob } from './queues.ts';
import type { PreparedReading } from './reading-message.ts';

/** Keeps what a new reading gave as a proposal for each document whose current copy the file is; nothing else changes. */
export async function storeReread(services: Services, job: ReadingJob, reading: PreparedReading): Promise<void> {
  const touched = await services.inTransaction(async (tx) => {
    const ended = await endReading(tx, services, job);
    return ended ? propose(tx, services, job, reading) : [];
  });
  for (const id of touched) services.events.publish({ kind: 'directive', id });
}

const endReading = (tx: Transaction<Tables>, { clock }: Services, { source, attempt }: ReadingJob) =>
  tx
    .updateTable('source')
    .set({ status: 'read', stage: null, problem: null, changed_at: clock.now() })
    .where('id', '=', source)
    .where('attempt', '=', attempt)
    .where('status', '=', 'reading')
    .returning('id')
    .executeTakeFirst();

async function propose(
  tx: Transaction<Tables>,
  { clock }: Services,
  { source }: ReadingJob,
  reading: PreparedReading,
): Promise<string[]> {
  const copies = await tx
    .selectFrom('copy')
    .innerJoin('directive', 'directive.id', 'copy.directive_id')
    .select(['directive.id', 'directive.identity', 'copy.part'])
    .where('copy.source_id', '=', source)
    .where('copy.current', '=', true)
    .execute();
  const matched = copies.flatMap((copy) => {
    const document =
      reading.documents.find(({ identity }) => identity === copy.identity) ?? reading.documents[copy.part];
    return document ? [{ id: copy.id, document }] : [];
  });
  for (const { id, document } of matched) {
    const content = { engine: reading.engine, prepared: pack(document), result: reading.packed, at: clock.now() };
    await tx
      .insertInto('reread')
      .values({ directive_id: id, source_id: source, ...content })
      .onConflict((same) => same.column('directive_id').doUpdateSet(content))
      .execute();
  }
  return matched.map(({ id }) => id);
}

const pack = (document: PreparedDocument): Uint8Array => gzipSync(JSON.stringify(document));

/** The document that a proposal was made from. */
export const unpack = (packed: Uint8Array): PreparedDocument =>
  JSON.parse(gunzipSync(packed).toString('utf8')) as PreparedDocument;

/** Every fact of a document, locked for a change. */
export const lockAllFacts = (tx: Transaction<Tables>, directive: string) =>
  tx
    .selectFrom('fact')
    .selectAll()
    .where('directive_id', '=', directive)
    .orderBy(sql`start_at, end_at DESC, id`)
    .forUpdate()
    .execute();
