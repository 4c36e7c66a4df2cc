import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { recordHistory } from '../kernel/history.ts';
import { announce } from '../kernel/news.ts';
import { newId } from '../kernel/ids.ts';
import type { Services } from '../kernel/services.ts';
import { insertDirective } from './insert-directive.ts';
import { newsOfSource } from './news-of-source.ts';
import type { PreparedDocument } from './prepare-document.ts';
import type { ReadingJob } from './queues.ts';
import type { PreparedReading } from './reading-message.ts';
import { resolveCitationsOf, resolveCitationsTo } from './resolve-citations.ts';
import type { SourceRow } from './source-view.ts';
import { countSoon } from './syllables/count-register.ts';
import { insertContent } from './write-content.ts';

/** Stores of readings wait for one another: slugs and copies are decided one file at a time. */
const STORE_LOCK = 7_310_001;

/**
 * Writes what was read: new documents with clauses and facts, further copies of known ones without, all in one
 * transaction. Nothing happens when the attempt is no longer the newest, so a file read twice after a crash is stored once.
 */
export async function storeReading(services: Services, job: ReadingJob, reading: PreparedReading): Promise<void> {
  const touched = await services.inTransaction(async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${STORE_LOCK})`.execute(tx);
    const source = await takeSource(tx, job);
    return source ? store(tx, services, source, reading) : [];
  });
  for (const id of touched) services.events.publish({ kind: 'directive', id });
}

const takeSource = (tx: Transaction<Tables>, { source, attempt }: ReadingJob): Promise<SourceRow | undefined> =>
  tx
    .selectFrom('source')
    .selectAll()
    .where('id', '=', source)
    .where('attempt', '=', attempt)
    .where('status', '=', 'reading')
    .forUpdate()
    .executeTakeFirst();

async function store(
  tx: Transaction<Tables>,
  services: Services,
  source: SourceRow,
  reading: PreparedReading,
): Promise<string[]> {
  const now = services.clock.now();
  await keepResult(tx, source, reading, now);
  const ids: string[] = [];
  for (const [part, document] of reading.documents.entries())
    ids.push(await register(tx, source, part, document, reading.engine, now));
  await tx
    .updateTable('source')
    .set({
      status: 'read',
      stage: null,
      media_type: reading.mediaType,
      page_count: reading.pageCount,
      problem: null,
      changed_at: now,
    })
    .where('id', '=', source.id)
    .execute();
  if (ids.length > 0) await countSoon(tx, services);
  await announce(tx, services.jobs, newsOfSource(source, 'source-read', now));
  await recordHistory(tx, {
    actor: { id: 'engine', unit: source.unit, onBehalfOf: source.owner },
    at: now,
    operation: 'directives.sources.read',
    subjects: [`source:${source.id}`, ...ids.map((id) => `directive:${id}`)],
    before: null,
    after: { engine: reading.engine, directives: ids },
  });
  return ids;
}

async function keepResult(
  tx: Transaction<Tables>,
  source: SourceRow,
  reading: PreparedReading,
  now: Date,
): Promise<void> {
  const { engine, packed } = reading;
  await tx
    .insertInto('reading')
    .values({ id: newId(now), source_id: source.id, engine, result: packed, at: now })
    .execute();
}

/** A known document gets a further copy; a new one its content as well. @returns the id of the directive. */
async function register(
  tx: Transaction<Tables>,
  source: SourceRow,
  part: number,
  document: PreparedDocument,
  engine: string,
  now: Date,
): Promise<string> {
  const known = await tx
    .selectFrom('directive')
    .select('id')
    .where('identity', '=', document.identity)
    .executeTakeFirst();
  const id = known?.id ?? (await insertDirective(tx, source, document, engine, now));
  await tx
    .insertInto('copy')
    .values({ id: newId(now), directive_id: id, source_id: source.id, part, current: !known })
    .execute();
  if (known) return id;
  await insertContent(tx, id, document, now);
  await resolveCitationsOf(tx, id);
  await resolveCitationsTo(tx, id);
  return id;
}
