import type { Selectable, Transaction } from 'kysely';
import { currentReadings, targetStamps } from '../directives/public.ts';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import type { Services } from '../kernel/services.ts';
import { ALIGNER } from './aligner.ts';
import { embedderOf } from './meaning/embedder.ts';
import type { AlignmentTable } from './tables.ts';

/** Queue of pairs to be compared; a job names the pair and the attempt that may write the result. */
export const ALIGNING = 'cascade.align';

export interface AlignJob {
  readonly alignment: string;
  readonly attempt: string;
}

export type AlignmentRow = Selectable<AlignmentTable>;

/** A pair of documents by their ids. */
export interface Pair {
  readonly upstream: string;
  readonly downstream: string;
}

/** What a result comes from: both readings, their targets and the engine that compares. Null when one has no reading. */
export async function basisOf(
  db: Transaction<Tables> | Services['db'],
  pair: Pair,
  config: Services['config'],
): Promise<string | null> {
  const readings = await currentReadings(db, [pair.upstream, pair.downstream]);
  const [above, below] = [readings.get(pair.upstream), readings.get(pair.downstream)];
  if (!above || !below) return null;
  const stamps = await targetStamps(db, [pair.upstream, pair.downstream]);
  const targets = [pair.upstream, pair.downstream].map((id) => stamps.get(id) ?? '');
  return [above.reading, above.part, below.reading, below.part, ...targets, ALIGNER, ...modelOf(config)].join(':');
}

/** Another model, or none, may give other links. */
const modelOf = (config: Services['config']): string[] => {
  const model = embedderOf(config)?.model;
  return model === undefined ? [] : [model];
};

export const findAlignment = (db: Transaction<Tables> | Services['db'], { upstream, downstream }: Pair) =>
  db
    .selectFrom('alignment')
    .selectAll()
    .where('upstream_id', '=', upstream)
    .where('downstream_id', '=', downstream)
    .executeTakeFirst();

/**
 * Queues a pair unless it is being compared or its result stands on the same readings and engine. A failed one is tried again
 * only when `again` says so. @returns the pair as it is now
 */
export async function queueAlignment(
  tx: Transaction<Tables>,
  { clock, jobs, config }: Pick<Services, 'clock' | 'jobs' | 'config'>,
  pair: Pair,
  again: boolean,
): Promise<AlignmentRow> {
  const known = await findAlignment(tx, pair);
  if (known && !isWanted(known, await basisOf(tx, pair, config), again)) return known;
  const now = clock.now();
  const attempt = newId(now);
  const asked = { status: 'queued', stage: null, problem: null, attempt, asked_at: now } as const;
  const row = await tx
    .insertInto('alignment')
    .values({ id: newId(now), upstream_id: pair.upstream, downstream_id: pair.downstream, ...asked })
    .onConflict((same) => same.columns(['upstream_id', 'downstream_id']).doUpdateSet(asked))
    .returningAll()
    .executeTakeFirstOrThrow();
  const job: AlignJob = { alignment: row.id, attempt };
  await jobs.send(tx, ALIGNING, job, attempt);
  return row;
}

function isWanted(known: AlignmentRow, basis: string | null, again: boolean): boolean {
  if (known.status === 'queued' || known.status === 'computing') return false;
  return known.basis !== basis || (known.status === 'failed' && again);
}
