import { announce } from '../kernel/news.ts';
import type { Services } from '../kernel/services.ts';
import type { ReadProgress } from '../reading/read.ts';
import { newsOfSource } from './news-of-source.ts';
import { createPagePace } from './page-pace.ts';
import type { ReadingJob } from './queues.ts';
import { queueScan } from './queue-reading.ts';
import { keptPages } from './recognised-pages.ts';
import type { PreparedReading, ReadingNote, ReadingProblem } from './reading-message.ts';
import type { ReadingOutcome, ReadingPool } from './reading-pool.ts';
import type { SourceRow } from './source-view.ts';
import { storeReading } from './store-reading.ts';
import { storeReread } from './store-reread.ts';
import { keptCounts } from './syllables/count-register.ts';
import { wordingDecisions } from './wordings/wording-decisions.ts';

/** Progress is written at most this often, milliseconds. */
const PROGRESS_EVERY = 300;

/** Of all scans that this process reads: the first page of one is expected to take as long as the last of another. */
const pace = createPagePace();

/** The server stops while a file is being read: the job stays and is done after the next start. */
export class ReadingInterrupted extends Error {
  override readonly name = 'ReadingInterrupted';
}

/**
 * Reads one queued source in a thread and stores what was read. Only the newest attempt writes: one that was cancelled, or
 * overtaken after a crash, ends without a trace. @throws {ReadingInterrupted}
 */
export async function readSource(services: Services, pool: ReadingPool, job: ReadingJob): Promise<void> {
  const source = await begin(services, job);
  if (!source) return;
  const stop = new AbortController();
  const progress = throttled((step) => tellProgress(services, job, step, stop));
  const pages = keptPages(services, job.source);
  const timer = pace.timer();
  const bytes = await bytesOf(services, source);
  const decisions = await wordingDecisions(services.db, job.source);
  const syllables = await keptCounts(services.db);
  const task = { legalValue: source.legal_value, recognised: await pages.known(), decisions, syllables };
  const onNote = (note: ReadingNote) => {
    const now = performance.now();
    if ('progress' in note) {
      timer.begin(now);
      progress.tell(note.progress);
    } else {
      timer.end(now);
      pages.keep(note.recognised);
    }
  };
  const outcome: ReadingOutcome = bytes
    ? await pool.read({ ...task, bytes, scansLater: !job.recognise }, stop.signal, onNote)
    : { end: 'failed', problem: { code: 'bytes-gone', values: {} } };
  await progress.settled();
  await pages.settled();
  if (outcome.end === 'cancelled' && !stop.signal.aborted) throw new ReadingInterrupted('reading was interrupted');
  if (outcome.end === 'scan') await queueScan(services, job);
  else await finish(services, job, source, outcome);
  if (outcome.end === 'refused') await pages.forget();
  services.events.publish({ kind: 'source', id: job.source });
}

async function begin({ db, clock, events }: Services, { source, attempt }: ReadingJob): Promise<SourceRow | undefined> {
  const row = await db
    .updateTable('source')
    .set({ status: 'reading', stage: 'format', expected_at: null, changed_at: clock.now() })
    .where('id', '=', source)
    .where('attempt', '=', attempt)
    .where('status', 'in', ['queued', 'reading'])
    .returningAll()
    .executeTakeFirst();
  if (row) events.publish({ kind: 'source', id: source });
  return row;
}

/** Kept bytes for a file that was accepted before, held ones otherwise; null when neither is there any more. */
async function bytesOf({ files }: Services, { sha256 }: SourceRow): Promise<Uint8Array | null> {
  return files.held(sha256).catch(() => files.read(sha256).catch(() => null));
}

async function finish(
  services: Services,
  job: ReadingJob,
  source: SourceRow,
  outcome: Exclude<ReadingOutcome, { end: 'scan' }>,
): Promise<void> {
  if (outcome.end === 'cancelled') return;
  if (outcome.end === 'read') return accept(services, job, source, outcome.reading);
  const ended = job.purpose === 'reread' ? 'read' : outcome.end;
  if (outcome.end === 'refused' && job.purpose === 'first') await services.files.drop(source.sha256);
  await fail(services, job, ended, outcome.problem);
}

/** Bytes are kept first: a crash in between leaves a source that is read again from the kept bytes. */
async function accept(services: Services, job: ReadingJob, source: SourceRow, reading: PreparedReading): Promise<void> {
  await services.db
    .updateTable('source')
    .set({ stage: 'store' })
    .where('id', '=', job.source)
    .where('attempt', '=', job.attempt)
    .execute();
  await services.files.keep(source.sha256);
  if (job.purpose === 'reread') await storeReread(services, job, reading);
  else await storeReading(services, job, reading);
}

async function fail(
  services: Services,
  job: ReadingJob,
  status: SourceRow['status'],
  problem: ReadingProblem,
): Promise<void> {
  const { clock, jobs } = services;
  await services.inTransaction(async (tx) => {
    const now = clock.now();
    const row = await tx
      .updateTable('source')
      .set({ status, problem: JSON.stringify(problem), stage: null, changed_at: now })
      .where('id', '=', job.source)
      .where('attempt', '=', job.attempt)
      .returning(['id', 'attempt', 'owner'])
      .executeTakeFirst();
    if (row && (status === 'failed' || status === 'refused'))
      await announce(tx, jobs, newsOfSource(row, `source-${status}`, now));
  });
}

/** No row takes the progress when the attempt was cancelled, here or on another server: then the reading stops. */
async function tellProgress(
  { db, clock, events }: Services,
  job: ReadingJob,
  step: ReadProgress,
  stop: AbortController,
): Promise<void> {
  const left = step.stage === 'recognition' ? pace.expect(step.total - step.done) : null;
  const { numUpdatedRows } = await db
    .updateTable('source')
    .set({
      stage: step.stage,
      done: step.done,
      total: step.total,
      expected_at: left === null ? null : new Date(clock.now().getTime() + left),
    })
    .where('id', '=', job.source)
    .where('attempt', '=', job.attempt)
    .where('status', '=', 'reading')
    .executeTakeFirst();
  if (numUpdatedRows === 0n) stop.abort();
  else events.publish({ kind: 'source', id: job.source });
}

/**
 * Tells the newest step, one at a time and not too often; a step that cannot be told is only a step. The newest of those
 * that came too soon after another is told later: the next one may be a page away.
 */
function throttled(tell: (step: ReadProgress) => Promise<void>) {
  let last = Number.NEGATIVE_INFINITY;
  let newest: ReadProgress | undefined;
  let later: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const tellNewest = (): void => {
    const step = newest;
    later = newest = undefined;
    if (!step) return;
    last = performance.now();
    running = running.then(() => tell(step)).catch(() => {});
  };
  return {
    tell: (step: ReadProgress) => {
      newest = step;
      later ??= setTimeout(tellNewest, Math.max(0, last + PROGRESS_EVERY - performance.now()));
    },
    settled: () => {
      clearTimeout(later);
      return running;
    },
  };
}
