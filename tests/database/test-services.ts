import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Transaction } from 'kysely';
import { afterAll } from 'vitest';
import { type Acting, localActor } from '../../src/access/public.ts';
import { fixedClock } from '../../src/kernel/clock.ts';
import { readConfig } from '../../src/kernel/config.ts';
import type { Database, Tables } from '../../src/kernel/database.ts';
import { createEvents } from '../../src/kernel/events.ts';
import { diskFiles } from '../../src/kernel/files.ts';
import type { Jobs } from '../../src/kernel/jobs.ts';
import { createLogger } from '../../src/kernel/logger.ts';
import { inTransaction } from '../../src/kernel/transaction.ts';

/** A job that was sent, and not yet done. */
export interface SentJob {
  readonly queue: string;
  readonly data: object;
}

/** Acting as the local user over a test database: a clock that stands still, files in a folder of its own, jobs kept in `sent`. */
export function testActing({
  db,
}: Database): Acting & { readonly sent: SentJob[]; readonly clock: ReturnType<typeof fixedClock> } {
  const folder = mkdtempSync(path.join(tmpdir(), 'nhip-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const sent: SentJob[] = [];
  return {
    actor: localActor,
    config: readConfig({ NHIP_LOG: 'silent' }),
    db,
    inTransaction: (work) => inTransaction(db, work),
    clock: fixedClock(new Date('2026-03-02T02:00:00Z')),
    files: diskFiles(folder),
    jobs: keptJobs(sent),
    events: createEvents(),
    mailer: null,
    log: createLogger('silent'),
    sent,
  };
}

const keptJobs = (sent: SentJob[]): Jobs => ({
  send: async (_tx: Transaction<Tables>, queue, data) => {
    sent.push({ queue, data });
  },
  work: async () => {},
  isOpen: async (queue, key) =>
    sent.some((job) => job.queue === queue && 'attempt' in job.data && job.data.attempt === key),
  counts: async () => [],
  working: () => true,
  stop: async () => {},
});
