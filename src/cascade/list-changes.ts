import { sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import { entriesAbout } from '../kernel/history.ts';
import { refuseOutside } from '../directives/public.ts';
import { undoneAmong } from '../kernel/undone.ts';
import { findPair, type PairAsked } from './find-pair.ts';
import { findAlignment } from './queue-alignment.ts';
import { linksOf } from './link-rows.ts';
import type { LinkChange } from './schemas.ts';
import { isAsLeft, linkAt, type LinkTold, stateIn } from './undo-link-change.ts';

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** Every decision about links of one pair, newest first. @throws {Problem} not-found; forbidden from the outside */
export async function listLinkChanges(acting: Acting, { page, pageSize, ...asked }: Page & PairAsked) {
  const { above, below } = await findPair(acting, asked);
  refuseOutside(acting, below);
  const row = await findAlignment(acting.db, { upstream: above.id, downstream: below.id });
  if (!row) return { rows: [], total: 0, page, pageSize };
  const entries = entriesAbout(acting.db, `alignment:${row.id}`);
  const { total } = await entries.select(sql<number>`count(*)`.as('total')).executeTakeFirstOrThrow();
  const found = await entries
    .select(['id', 'at', 'actor', 'operation', 'before', 'after', 'reason'])
    .orderBy('position', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const undone = await undoneAmong(
    acting.db,
    found.map(({ id }) => id),
  );
  const links = await linksOf(acting.db, row.id);
  const rows = found.map((entry): LinkChange => {
    const [before, after] = [stateIn(entry.before), stateIn(entry.after)];
    return {
      ...entry,
      at: entry.at.toISOString(),
      link: pathsOf(before ?? after),
      undone: undone.has(entry.id),
      canUndo: isAsLeft(linkAt(links, before ?? after), after),
    };
  });
  return { rows, total, page, pageSize };
}

const pathsOf = (state: LinkTold): LinkChange['link'] => state && { from: state.from, to: state.to };
