import type { Transaction } from 'kysely';
import { type Acting, authoriseOn, canActOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { sha256Of } from '../kernel/files.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import type { LegalValue } from './prepare-document.ts';
import { queueReading } from './queue-reading.ts';
import type { SourceStatus } from './schemas.ts';
import { type SourceRow, viewSources } from './source-view.ts';
import { ownedSource } from './visibility.ts';

export interface NewSource {
  readonly file: File;
  readonly legalValue: LegalValue;
}

const MIB = 1024 * 1024;
const LONGEST_NAME = 255;

/**
 * Takes a file (bản gốc) in and queues its reading. Its bytes are only held until the reading has accepted them. The same
 * bytes twice are one source; those that were refused, failed or cancelled before are read again.
 *
 * @throws {Problem} forbidden; too-large; invalid for an empty file; conflict when an organisation outside one's reach has it.
 */
export async function addSource(
  acting: Acting,
  { file, legalValue }: NewSource,
): Promise<{ source: SourceStatus; known: boolean }> {
  authoriseOn(acting.actor, 'upload', { owner: acting.actor.id, unit: acting.actor.unit, public: true });
  const limit = acting.config.NHIP_UPLOAD_LIMIT;
  if (file.size > limit * MIB) throw new Problem('too-large', 'file-too-large', { limit });
  if (file.size === 0) throw new Problem('invalid', 'file-empty');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const sha256 = sha256Of(bytes);
  const known = await findByHash(acting, sha256);
  if (known) refuseUnseen(acting, known);
  if (known && !mayTryAgain(acting, known)) return { source: (await viewSources(acting, [known]))[0]!, known: true };
  await acting.files.hold(sha256, bytes);
  const added = await acting.inTransaction((tx) => insertSource(tx, acting, rowOf(acting, file, sha256, legalValue)));
  const row = added ?? (await findByHash(acting, sha256))!;
  acting.events.publish({ kind: 'source', id: row.id });
  return { source: (await viewSources(acting, [row]))[0]!, known: added === null };
}

const AGAIN = ['refused', 'failed', 'cancelled'] as const;
const mayTryAgain = ({ actor }: Acting, source: SourceRow): boolean =>
  AGAIN.some((ended) => ended === source.status) && canActOn(actor, 'upload', ownedSource(source));

/** The same bytes are one source: where somebody else has them, there is no second one, and nothing is told of the first. */
function refuseUnseen({ actor }: Acting, source: SourceRow): void {
  if (!canActOn(actor, 'read', ownedSource(source))) throw new Problem('conflict', 'file-known-elsewhere');
}

const findByHash = ({ db }: Acting, sha256: string) =>
  db.selectFrom('source').selectAll().where('sha256', '=', sha256).executeTakeFirst();

function rowOf({ actor, clock }: Acting, file: File, sha256: string, legalValue: LegalValue) {
  const now = clock.now();
  return {
    id: newId(now),
    sha256,
    name: file.name.normalize('NFC').slice(0, LONGEST_NAME),
    media_type: null,
    bytes: file.size,
    legal_value: legalValue,
    status: 'queued' as const,
    owner: actor.id,
    unit: actor.unit,
    added_at: now,
    changed_at: now,
  };
}

/**
 * The row of the same bytes takes the new name and legal value, and begins again. Null when somebody else added them just
 * now and they are being read.
 */
async function insertSource(
  tx: Transaction<Tables>,
  acting: Acting,
  row: ReturnType<typeof rowOf>,
): Promise<SourceRow | null> {
  const { name, legal_value } = row;
  const inserted = await tx
    .insertInto('source')
    .values(row)
    .onConflict((same) => same.column('sha256').doUpdateSet({ name, legal_value }).where('source.status', 'in', AGAIN))
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return null;
  const { id } = inserted;
  const queued = await queueReading(tx, acting, id, 'first');
  await recordHistory(tx, {
    actor: acting.actor,
    at: row.added_at,
    operation: 'directives.sources.add',
    subjects: [`source:${id}`],
    before: null,
    after: { sha256: row.sha256, bytes: row.bytes, legalValue: legal_value },
  });
  return queued;
}
