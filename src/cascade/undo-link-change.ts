import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import { lockDirective } from '../directives/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { recordHistory } from '../kernel/history.ts';
import { addLink, told, writeCover } from './decide-link.ts';
import { findPair, type PairAsked } from './find-pair.ts';
import type { Finding } from './finding.ts';
import { type LinkRow, linksOf } from './link-rows.ts';
import { findAlignment } from './queue-alignment.ts';
import './tables.ts';

/** A link before or after a decision, as {@link told}; null for none. */
export type LinkTold = ReturnType<typeof told> | null;

/**
 * Takes a decision about a link back, as changes of facts are taken back: nothing is deleted from history, the undoing is a
 * change of its own that names the one it undoes.
 *
 * @throws {Problem} not-found; forbidden; conflict when something newer touched the link
 */
export async function undoLinkChange(
  acting: Acting,
  { id, ...asked }: PairAsked & { readonly id: string },
): Promise<{ readonly change: string }> {
  const { above } = await findPair(acting, asked);
  return acting.inTransaction(async (tx) => {
    const below = await lockDirective(tx, acting, 'review', asked.downstream);
    const row = await findAlignment(tx, { upstream: above.id, downstream: below.id });
    const entry = await tx.selectFrom('history').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row?.found || !entry?.subjects.includes(`alignment:${row.id}`))
      throw new Problem('not-found', 'change-not-found');
    const [before, after] = [stateIn(entry.before), stateIn(entry.after)];
    const links = await linksOf(tx, row.id);
    const now = linkAt(links, before ?? after);
    if (!isAsLeft(now, after)) throw new Problem('conflict', 'change-overtaken');
    const restored = await restore(tx, acting, { alignment: row.id, finding: row.found, now, before });
    const others = links.filter((link) => link !== now);
    await writeCover(tx, row.id, row.found, restored ? [...others, restored] : others);
    const subject = restored?.id ?? now?.id;
    const change = await recordHistory(tx, {
      actor: acting.actor,
      at: acting.clock.now(),
      operation: 'cascade.links.undo',
      subjects: [`alignment:${row.id}`, ...(subject ? [`link:${subject}`] : [])],
      before: now ? told(now) : null,
      after: { ...(restored ? told(restored) : {}), undoes: id },
    });
    return { change };
  });
}

/** The link that an entry tells of; the entry of an undoing that removed one tells only what it undoes. */
export function stateIn(told: unknown): LinkTold {
  const state = told as LinkTold;
  return state && 'version' in state ? state : null;
}

export const linkAt = <Row extends Pick<LinkRow, 'from_path' | 'to_path'>>(
  links: readonly Row[],
  state: LinkTold,
): Row | undefined => links.find(({ from_path, to_path }) => from_path === state?.from && to_path === state.to);

/** Whether a link still is as a change left it. */
export const isAsLeft = (now: Pick<LinkRow, 'version'> | undefined, after: LinkTold): boolean =>
  after === null ? now === undefined : now?.version === after.version;

interface Restoring {
  readonly alignment: string;
  readonly finding: Finding;
  readonly now: LinkRow | undefined;
  readonly before: LinkTold;
}

/** Versions only grow, so that a reviewer who still sees the old state is told. */
async function restore(
  tx: Transaction<Tables>,
  acting: Acting,
  { alignment, finding, now, before }: Restoring,
): Promise<LinkRow | null> {
  if (!before) {
    if (now) await tx.deleteFrom('alignment_link').where('id', '=', now.id).execute();
    return null;
  }
  const link =
    now ?? (await addLink(tx, acting, alignment, finding, { from: before.from, to: before.to, decision: 'accept' }));
  return tx
    .updateTable('alignment_link')
    .set({ status: before.status, version: link.version + 1 })
    .where('id', '=', link.id)
    .returningAll()
    .executeTakeFirstOrThrow();
}
