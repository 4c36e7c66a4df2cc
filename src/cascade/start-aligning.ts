import { implementingPairs } from '../directives/public.ts';
import type { Services } from '../kernel/services.ts';
import { alignPair } from './align-pair.ts';
import { createAlignPool } from './align-pool.ts';
import { compareTargets, LINEAGE, type LineageJob, queueLineage } from './lineage/compare-targets.ts';
import { ALIGNING, type AlignJob, queueAlignment } from './queue-alignment.ts';
import './tables.ts';

/** What compares pairs in the background, until it is closed. */
export interface Aligning {
  close(): Promise<void>;
}

/**
 * Begins to compare queued pairs, and to queue those that documents name: at the start all that are due, later those of a
 * document that changed. The start makes up for what a crash between a change and its news left out.
 *
 * @param alone no other server works on this database
 */
export async function startAligning(services: Services, alone: boolean): Promise<Aligning> {
  const { config, jobs, log, events } = services;
  const pool = createAlignPool({ seconds: config.NHIP_READ_SECONDS, memory: config.NHIP_READ_MEMORY }, log);
  if (alone) await resumeAlignments(services);
  await jobs.work<AlignJob>(ALIGNING, 1, (job) => alignPair(services, pool, job));
  await jobs.work<LineageJob>(LINEAGE, 1, (job) => compareTargets(services, job));
  const stopping = new AbortController();
  // Every server hears of every change; the one that made it queues what follows.
  const watching = watch(services, events.watchOwn(stopping.signal));
  await alignNamedPairs(services);
  await queueLineage(services, null);
  return {
    close: async () => {
      stopping.abort();
      await watching;
      await pool.close();
    },
  };
}

async function watch(services: Services, changed: ReturnType<Services['events']['watch']>): Promise<void> {
  for await (const { kind, id } of changed) {
    if (kind !== 'directive') continue;
    const queued = Promise.all([alignNamedPairs(services, id), queueLineage(services, id)]);
    await queued.catch((error: unknown) => services.log.error({ error }, 'queueing alignments'));
  }
}

/** Queues the pairs that a document, or any document, says it is in, unless their result still stands. */
export async function alignNamedPairs(services: Services, directive?: string): Promise<void> {
  for (const pair of await implementingPairs(services.db, directive))
    await services.inTransaction((tx) => queueAlignment(tx, services, pair, false));
}

/** Queues again what was waiting or being compared when the server last stopped, even by force. */
export async function resumeAlignments(services: Services): Promise<void> {
  const open = await services.db
    .updateTable('alignment')
    .set({ status: 'failed', basis: null, stage: null })
    .where('status', 'in', ['queued', 'computing'])
    .returning(['upstream_id as upstream', 'downstream_id as downstream'])
    .execute();
  for (const pair of open) await services.inTransaction((tx) => queueAlignment(tx, services, pair, true));
}
