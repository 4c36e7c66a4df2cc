import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import { lockDirective } from '../directives/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { newId } from '../kernel/ids.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { coverOf, statusesOf, tallyOf } from './cover.ts';
import { findPair, type PairAsked } from './find-pair.ts';
import type { Finding } from './finding.ts';
import { linkOf, linksOf, type LinkRow } from './link-rows.ts';
import { findingOfPerson } from './merge-links.ts';
import { findAlignment } from './queue-alignment.ts';
import type { AlignedLink } from './schemas.ts';
import './tables.ts';

export interface LinkDecision extends PairAsked {
  readonly from: string;
  readonly to: string;
  readonly decision: 'accept' | 'reject' | 'reset';
  /** Version that the reviewer saw; 0 for a link that was not there. */
  readonly version: number;
  readonly reason?: string | undefined;
}

interface Decided {
  readonly link: AlignedLink;
  readonly change: string;
}

/**
 * An officer accepts or rejects a link, returns it to what the engine suggested, or adds one. Taking a decision back is a
 * decision of its own; history keeps them all.
 *
 * @throws {Problem} not-found; forbidden; conflict with the link as it is when somebody decided meanwhile
 */
export async function decideLink(acting: Acting, asked: LinkDecision): Promise<Decided> {
  const { above } = await findPair(acting, asked);
  return acting.inTransaction(async (tx) => {
    const below = await lockDirective(tx, acting, 'review', asked.downstream);
    const row = await findAlignment(tx, { upstream: above.id, downstream: below.id });
    if (!row?.found) throw new Problem('not-found', 'alignment-not-found');
    const links = await linksOf(tx, row.id);
    const before = links.find(({ from_path, to_path }) => from_path === asked.from && to_path === asked.to);
    refuseOtherVersion(before, asked.version);
    const after = before ? await writeStatus(tx, before, asked) : await addLink(tx, acting, row.id, row.found, asked);
    await writeCover(tx, row.id, row.found, [...links.filter((link) => link !== before), after]);
    const change = await record(tx, acting, { alignment: row.id, unit: below.unit, before, after }, asked);
    return { link: linkOf(after), change };
  });
}

function refuseOtherVersion(link: LinkRow | undefined, version: number): void {
  const now = link?.version ?? 0;
  if (now !== version) throw new Problem('conflict', 'link-changed', { version: now }, link && linkOf(link));
}

const STATUS = { accept: 'accepted', reject: 'rejected' } as const;

/** A link that a person added has no suggestion to return to: it is accepted again. */
function writeStatus(tx: Transaction<Tables>, link: LinkRow, { decision }: LinkDecision): Promise<LinkRow> {
  const reset = link.by_person ? 'accepted' : 'suggested';
  return tx
    .updateTable('alignment_link')
    .set({ status: decision === 'reset' ? reset : STATUS[decision], version: link.version + 1 })
    .where('id', '=', link.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}

/** @throws {Problem} not-found for a clause that is not there, or a link that is not accepted */
export async function addLink(
  tx: Transaction<Tables>,
  { clock }: Acting,
  alignment: string,
  finding: Finding,
  { from, to, decision }: Pick<LinkDecision, 'from' | 'to' | 'decision'>,
): Promise<LinkRow> {
  const above = finding.above.find(({ path }) => path === from);
  const below = finding.below[to];
  if (!above || !below) throw new Problem('not-found', 'clause-not-found');
  if (decision !== 'accept') throw new Problem('not-found', 'link-not-found');
  return tx
    .insertInto('alignment_link')
    .values({
      id: newId(clock.now()),
      alignment_id: alignment,
      from_path: from,
      to_path: to,
      from_hash: above.hash,
      to_hash: below.hash,
      status: 'accepted',
      by_person: true,
      finding: storedJson(findingOfPerson(above.text, below.text)),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export async function writeCover(
  tx: Transaction<Tables>,
  id: string,
  finding: Finding,
  rows: readonly LinkRow[],
): Promise<void> {
  const links = rows.map(linkOf);
  const cover = coverOf(finding, links);
  await tx
    .updateTable('alignment')
    .set({ cover: storedJson(statusesOf(cover)), tally: storedJson(tallyOf(finding, cover, links)) })
    .where('id', '=', id)
    .execute();
}

/** A link as history keeps it: what an undoing writes again. */
export const told = ({ from_path, to_path, status, by_person, version }: LinkRow) => ({
  from: from_path,
  to: to_path,
  status,
  byPerson: by_person,
  version,
});

interface ChangedLink {
  readonly alignment: string;
  /** Organisation of the document below: whose links they are. */
  readonly unit: string;
  readonly before: LinkRow | undefined;
  readonly after: LinkRow;
}

const record = (
  tx: Transaction<Tables>,
  { actor, clock }: Acting,
  { alignment, unit, before, after }: ChangedLink,
  { decision, reason }: LinkDecision,
): Promise<string> =>
  recordHistory(tx, {
    actor,
    unit,
    at: clock.now(),
    operation: `cascade.links.${before ? decision : 'add'}`,
    subjects: [`alignment:${alignment}`, `link:${after.id}`],
    before: before ? told(before) : null,
    after: told(after),
    reason: reason ?? null,
  });
