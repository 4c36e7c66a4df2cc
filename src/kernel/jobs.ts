import { sql, type Transaction } from 'kysely';
import { fromKysely, fromPglite, PgBoss } from 'pg-boss';
import type { Database, Db, Tables } from './database.ts';
import type { Logger } from './logger.ts';
import { sendRestoredJobs } from './restored-jobs.ts';
import { inTransaction } from './transaction.ts';

/** Work for later. A job is sent in the transaction of the change that asks for it: both happen or neither. */
export interface Jobs {
  /**
   * @param key at most one job of a queue with the same key waits or runs.
   * @param startAfter not before this instant; undefined: at once.
   */
  send(tx: Transaction<Tables>, queue: string, data: object, key: string, startAfter?: Date): Promise<void>;
  /** Handles the jobs of a queue, `width` at a time. A handler that throws is tried again, at most five times. */
  work<Data extends object>(queue: string, width: number, handle: (data: Data) => Promise<void>): Promise<void>;
  /** Whether a job with this key waits or runs, on any server. */
  isOpen(queue: string, key: string): Promise<boolean>;
  /** How many jobs of every queue are in which state. */
  counts(): Promise<readonly JobCount[]>;
  /** Whether jobs are being taken. */
  working(): boolean;
  /** Stops taking jobs and waits for those that run. One that is interrupted now goes back to its queue. */
  stop(): Promise<void>;
}

export interface JobCount {
  readonly queue: string;
  readonly state: 'created' | 'retry' | 'active' | 'completed' | 'cancelled' | 'failed';
  readonly count: number;
  /** How long the one waits that could have begun first, seconds; 0 when none could. */
  readonly oldestSeconds: number;
}

const NO_JOB = '00000000-0000-0000-0000-000000000000';
/**
 * A worker that dies without a word is noticed after this many seconds, and its job is tried again. A server that is alone
 * has nobody who would notice, so there it only must not be too short for a busy moment.
 */
const HEARTBEAT = { pglite: 30, postgres: 10 };
/** Longest work, seconds: the heartbeat tells of a worker that died, this only of one that hangs. */
const LONGEST = 6 * 60 * 60;
/** Also counts servers that died under the job. */
const TRIES_AGAIN = 5;

/** Starts the job queue on the same database. @param queues every queue that will be used. */
export async function startJobs(database: Database, queues: readonly string[], log: Logger): Promise<Jobs> {
  const boss = createBoss(database);
  boss.on('error', (error) => log.error({ error }, 'job queue'));
  await boss.start();
  for (const queue of queues) await openQueue(boss, queue, database.kind);
  let working = true;
  const send: Jobs['send'] = async (tx, queue, data, key, startAfter) => {
    await boss.send(queue, data, { db: fromKysely(tx), singletonKey: key, ...(startAfter ? { startAfter } : {}) });
  };
  const { db } = database;
  await sendRestoredJobs(db, queues, send);
  return {
    send,
    work: async (queue, width, handle) => {
      const giveBack = (job: TakenJob) => giveJobBack(boss, db, queue, job);
      for (let worker = 0; worker < width; worker += 1)
        await startWorker(boss, queue, handle, () => !working, giveBack);
    },
    isOpen: async (queue, key) => {
      const { rows } = await sql<{ found: number }>`
        SELECT 1 AS found FROM jobs.job
        WHERE name = ${queue} AND singleton_key = ${key} AND state IN ('created', 'retry', 'active') LIMIT 1`.execute(
        db,
      );
      return rows.length > 0;
    },
    counts: async () => {
      const { rows } = await sql<JobCount>`
        SELECT name AS queue, state, count(*) AS count,
          greatest(0, extract(epoch FROM now() - min(start_after)))::double precision AS "oldestSeconds"
        FROM jobs.job WHERE name NOT LIKE '\\_\\_%' GROUP BY name, state ORDER BY name, state`.execute(db);
      return rows;
    },
    working: () => working,
    stop: async () => {
      working = false;
      await boss.stop({ graceful: true, timeout: 10_000 });
    },
  };
}

async function openQueue(boss: PgBoss, queue: string, kind: Database['kind']): Promise<void> {
  const options = {
    notify: true,
    retryLimit: TRIES_AGAIN,
    heartbeatSeconds: HEARTBEAT[kind],
    expireInSeconds: LONGEST,
  };
  await boss.createQueue(queue, { policy: 'exclusive', ...options });
  // A queue that an older version made keeps its options otherwise.
  await boss.updateQueue(queue, options);
  // Fills the cache of queues: without it the first send inside a transaction would wait for itself on the embedded one.
  await boss.findJobs(queue, { id: NO_JOB });
}

interface TakenJob {
  readonly id: string;
  readonly data: object;
}

/** After a job the worker looks for the next one at once; otherwise it is woken, or looks every few seconds. */
async function startWorker<Data extends object>(
  boss: PgBoss,
  queue: string,
  handle: (data: Data) => Promise<void>,
  stopping: () => boolean,
  giveBack: (job: TakenJob) => Promise<void>,
): Promise<void> {
  const options = { pollingIntervalSeconds: 1, notifyPollingIntervalSeconds: 5 };
  const worker = await boss.work<Data>(queue, options, async (jobs) => {
    try {
      for (const job of jobs) {
        const done = stopping() ? Promise.reject(new Error('stopping')) : handle(job.data);
        await done.catch((error: unknown) => (stopping() ? giveBack(job) : Promise.reject(error)));
      }
    } finally {
      boss.notifyWorker(worker);
    }
  });
}

/** A job that a stop interrupted is no failure: it waits again as if it had never begun, for this server or another. */
async function giveJobBack(boss: PgBoss, db: Db, queue: string, { id, data }: TakenJob): Promise<void> {
  await inTransaction(db, async (tx) => {
    const { rows } = await sql<{ key: string | null }>`
      SELECT singleton_key AS key FROM jobs.job WHERE name = ${queue} AND id = ${id}`.execute(tx);
    await boss.deleteJob(queue, id, { db: fromKysely(tx) });
    const key = rows[0]?.key;
    await boss.send(queue, data, { db: fromKysely(tx), ...(key ? { singletonKey: key } : {}) });
  });
}

function createBoss(database: Database): PgBoss {
  const shared = { schema: 'jobs', useListenNotify: true, schedule: false };
  if (database.pglite) {
    const alone = { ...shared, superviseIntervalSeconds: 30, monitorVacuum: false, reindex: false };
    return new PgBoss({ ...alone, db: fromPglite(database.pglite), backend: 'pglite' });
  }
  const often = { superviseIntervalSeconds: 5, monitorIntervalSeconds: 5 };
  return new PgBoss({ ...shared, ...often, connectionString: database.url!, max: 4 });
}
