import { currentReadings, packedReading, registeredTargets } from '../directives/public.ts';
import type { Services } from '../kernel/services.ts';
import type { AlignPool } from './align-pool.ts';
import type { AlignStage, AlignTask } from './finding.ts';
import { type AlignJob, type AlignmentRow, basisOf } from './queue-alignment.ts';
import { vectorsOfPair } from './meaning/vectors-of-pair.ts';
import { storeAlignment } from './store-alignment.ts';
import './tables.ts';

/** The server stops while a pair is being compared: the job stays and is done after the next start. */
export class AlignmentInterrupted extends Error {
  override readonly name = 'AlignmentInterrupted';
}

/** Compares one queued pair in a thread and stores what was found. Only the newest attempt writes. @throws {AlignmentInterrupted} */
export async function alignPair(services: Services, pool: AlignPool, job: AlignJob): Promise<void> {
  const row = await begin(services, job);
  if (!row) return;
  const pair = { upstream: row.upstream_id, downstream: row.downstream_id };
  const basis = await basisOf(services.db, pair, services.config);
  const task = basis && (await taskOf(services, pair.upstream, pair.downstream));
  if (!task) return fail(services, job, basis, 'reading-not-found');
  const stages: Promise<unknown>[] = [];
  const outcome = await pool.align(task, (stage) => stages.push(tellStage(services, job, stage)));
  await Promise.allSettled(stages);
  if (outcome.end === 'interrupted') throw new AlignmentInterrupted('alignment was interrupted');
  if (outcome.end === 'failed') return fail(services, job, basis, outcome.problem);
  await tellStage(services, job, 'store');
  await storeAlignment(services, job, basis, outcome.made);
}

async function begin({ db }: Services, { alignment, attempt }: AlignJob): Promise<AlignmentRow | undefined> {
  return db
    .updateTable('alignment')
    .set({ status: 'computing', stage: 'unpack' })
    .where('id', '=', alignment)
    .where('attempt', '=', attempt)
    .where('status', 'in', ['queued', 'computing'])
    .returningAll()
    .executeTakeFirst();
}

async function taskOf(services: Services, upstream: string, downstream: string): Promise<AlignTask | null> {
  const { db } = services;
  const readings = await currentReadings(db, [upstream, downstream]);
  const sideOf = async (directive: string) => {
    const current = readings.get(directive);
    if (!current) return null;
    const targets = (await registeredTargets(db, [directive])).map(({ target }) => target);
    return { packed: await packedReading(db, current.reading), part: current.part, targets };
  };
  const [above, below] = [await sideOf(upstream), await sideOf(downstream)];
  if (!above || !below) return null;
  return { upstream: above, downstream: below, vectors: await vectorsOfPair(services, above, below) };
}

const tellStage = ({ db }: Services, { alignment, attempt }: AlignJob, stage: AlignStage | 'store'): Promise<unknown> =>
  db
    .updateTable('alignment')
    .set({ stage })
    .where('id', '=', alignment)
    .where('attempt', '=', attempt)
    .where('status', '=', 'computing')
    .execute();

async function fail(
  { db }: Services,
  { alignment, attempt }: AlignJob,
  basis: string | null,
  problem: string,
): Promise<void> {
  await db
    .updateTable('alignment')
    .set({ status: 'failed', stage: null, problem, basis })
    .where('id', '=', alignment)
    .where('attempt', '=', attempt)
    .execute();
}
