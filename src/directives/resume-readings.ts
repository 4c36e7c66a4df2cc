import type { Services } from '../kernel/services.ts';
import { queueReading } from './queue-reading.ts';
import { READING, RECOGNISING } from './queues.ts';

/** Bytes of a failed or cancelled file can be read again this long, milliseconds; then they are removed. */
const TRY_AGAIN_FOR = 7 * 24 * 60 * 60 * 1000;

/**
 * Queues whatever was queued or being read when the server last stopped, even by force. Where other servers may be reading,
 * only what no job will read any more: its job was tried too often, or was lost.
 *
 * @param alone no other server works on this database
 */
export async function resumeReadings(services: Services, alone: boolean): Promise<void> {
  const open = await services.db
    .selectFrom('source')
    .select(['id', 'attempt'])
    .select((row) =>
      row.exists(row.selectFrom('copy').select('copy.id').whereRef('copy.source_id', '=', 'source.id')).as('known'),
    )
    .where('status', 'in', ['queued', 'reading'])
    .orderBy('added_at')
    .execute();
  for (const { id, attempt, known } of open) {
    if (!alone && attempt !== null && (await isBeingRead(services, attempt))) continue;
    await services.inTransaction(async (tx) => {
      const still = await tx
        .selectFrom('source')
        .select('id')
        .where('id', '=', id)
        .where('attempt', 'is not distinct from', attempt)
        .where('status', 'in', ['queued', 'reading'])
        .forUpdate()
        .executeTakeFirst();
      if (still) await queueReading(tx, services, id, known ? 'reread' : 'first');
    });
  }
}

const isBeingRead = async ({ jobs }: Services, attempt: string): Promise<boolean> =>
  (await jobs.isOpen(READING, attempt)) || jobs.isOpen(RECOGNISING, attempt);

/**
 * Removes held bytes that nobody will read: of files that were refused, that nobody knows (the server stopped between
 * holding and registering), or that failed too long ago.
 */
export async function dropLeftovers({ db, files, clock }: Services): Promise<void> {
  const held = await files.allHeld();
  if (held.length === 0) return;
  const since = new Date(clock.now().getTime() - TRY_AGAIN_FOR);
  const rows = await db
    .selectFrom('source')
    .select('sha256')
    .where('sha256', 'in', held)
    .where((row) =>
      row.or([
        row('status', 'in', ['queued', 'reading']),
        row.and([row('status', 'in', ['failed', 'cancelled']), row('changed_at', '>', since)]),
      ]),
    )
    .execute();
  const wanted = new Set(rows.map((row) => row.sha256));
  for (const sha256 of held) if (!wanted.has(sha256)) await files.drop(sha256);
}
