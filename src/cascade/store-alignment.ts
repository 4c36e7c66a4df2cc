import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import type { Services } from '../kernel/services.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { coverOf, statusesOf, tallyOf } from './cover.ts';
import type { AlignAnswer } from './finding.ts';
import { loweredOf } from './lowered-numbers.ts';
import { knownOf, linksOf } from './link-rows.ts';
import { type MergedLink, mergeLinks } from './merge-links.ts';
import type { AlignJob } from './queue-alignment.ts';
import './tables.ts';

/** Writes what was found, beside what officers decided before. Nothing happens when the attempt is not the newest any more. */
export async function storeAlignment(
  services: Services,
  job: AlignJob,
  basis: string,
  { finding, links }: NonNullable<AlignAnswer['made']>,
): Promise<void> {
  const now = services.clock.now();
  await services.inTransaction(async (tx) => {
    if (!(await takeAlignment(tx, job))) return;
    const known = await linksOf(tx, job.alignment);
    const merged = mergeLinks(known.map(knownOf), links, finding);
    await tx.deleteFrom('alignment_link').where('alignment_id', '=', job.alignment).execute();
    await insertLinks(tx, job.alignment, merged, now);
    const told = merged.map(({ finding: found, ...link }) => ({ ...link, ...found }));
    const cover = coverOf(finding, told);
    await tx
      .updateTable('alignment')
      .set({
        status: 'done',
        stage: null,
        problem: null,
        basis,
        found: storedJson(finding),
        cover: storedJson(statusesOf(cover)),
        tally: storedJson(tallyOf(finding, cover, told)),
        lowered: storedJson(loweredOf(finding.numbers)),
        computed_at: now,
      })
      .where('id', '=', job.alignment)
      .execute();
  });
}

const takeAlignment = (tx: Transaction<Tables>, { alignment, attempt }: AlignJob) =>
  tx
    .selectFrom('alignment')
    .select('id')
    .where('id', '=', alignment)
    .where('attempt', '=', attempt)
    .where('status', '=', 'computing')
    .forUpdate()
    .executeTakeFirst();

async function insertLinks(
  tx: Transaction<Tables>,
  alignment: string,
  links: readonly MergedLink[],
  now: Date,
): Promise<void> {
  if (links.length === 0) return;
  const rows = links.map(({ id, from, to, fromHash, toHash, status, byPerson, version, finding }) => ({
    id: id ?? newId(now),
    from_path: from,
    to_path: to,
    from_hash: fromHash,
    to_hash: toHash,
    status,
    by_person: byPerson,
    version,
    finding,
  }));
  await sql`
    INSERT INTO alignment_link (id, alignment_id, from_path, to_path, from_hash, to_hash, status, by_person, finding, version)
    SELECT id, ${alignment}::uuid, from_path, to_path, from_hash, to_hash, status, by_person, finding, version
    FROM jsonb_to_recordset(${storedJson(rows)}::jsonb) AS row (
      id uuid, from_path text, to_path text, from_hash text, to_hash text, status text, by_person boolean, finding jsonb,
      version integer
    )`.execute(tx);
}
