import { sql } from 'kysely';
import { type Acting, type SubjectKind, visibleTo } from '../access/public.ts';
import { entriesAbout } from '../kernel/history.ts';
import { namesOf } from './names.ts';
import type { Entries, Filter, Stretch } from './schemas.ts';
import { viewEntries } from './view-entries.ts';
import { entryColumns } from './visibility.ts';

const DAY = 86_400_000;

/**
 * Entries that the actor may inspect, newest first: those about things of the organisations inspected. A stretch goes on
 * where the last one ended, whatever was added meanwhile.
 */
export async function listEntries(
  acting: Acting,
  kinds: readonly SubjectKind[],
  { before, limit, ...filter }: Filter & Stretch,
): Promise<Entries> {
  return stretchOf(acting, kinds, filtered(acting, filter), { before, limit });
}

type Rows = ReturnType<typeof filtered>;

/** The stretch of some entries that was asked for, one more than asked telling whether there are older ones. */
export async function stretchOf(
  acting: Acting,
  kinds: readonly SubjectKind[],
  entries: Rows,
  { before, limit }: Stretch,
): Promise<Entries> {
  const found = await entries
    .selectAll()
    .$if(before !== undefined, (rows) => rows.where('position', '<', before!))
    .orderBy('position', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = found.slice(0, limit);
  const rows = await viewEntries(acting.db, shown);
  const older = found.length > limit ? shown.at(-1)!.position : null;
  return { rows, older, names: await namesOf(acting, kinds, rows) };
}

function filtered({ db, actor }: Acting, { actor: by, operation, subject, from, to, q }: Filter) {
  return (subject === undefined ? db.selectFrom('history') : entriesAbout(db, subject))
    .where(visibleTo(actor, entryColumns, 'inspect'))
    .$if(by !== undefined, (rows) => rows.where('actor', '=', by!))
    .$if(operation !== undefined, (rows) =>
      rows.where((is) =>
        is.or([is('operation', '=', operation!), sql<boolean>`starts_with(operation, ${`${operation}.`})`]),
      ),
    )
    .$if(from !== undefined, (rows) => rows.where('at', '>=', beginningOf(from!)))
    .$if(to !== undefined, (rows) => rows.where('at', '<', new Date(beginningOf(to!).getTime() + DAY)))
    .$if(Boolean(q?.trim()), (rows) =>
      rows.where(sql<boolean>`strpos(vi_plain(coalesce(reason, '')), vi_plain(${q!.trim()})) > 0`),
    );
}

/** First instant of a day in Viet Nam, which keeps no summer time. */
const beginningOf = (day: string): Date => new Date(`${day}T00:00:00+07:00`);
