import { type SqlBool, type RawBuilder, sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import type { SuccessionQuery } from './operations.ts';
import type { Succession, SuccessionKind } from './schemas.ts';
import { summarise } from './summarise.ts';
import './tables.ts';

interface Row {
  readonly id: string;
  readonly kind: SuccessionKind;
  readonly effective_on: string;
  readonly basis: string | null;
}

/** What was merged, split, renamed and moved in a range of dates, newest first. */
export async function listSuccessions({ db }: Acting, { from, to, page, pageSize }: SuccessionQuery) {
  const during = sql<SqlBool>`s.effective_on <@ daterange(${from ?? null}::date, ${to ?? null}::date)`;
  const { rows } = await sql<Row>`
    SELECT * FROM organisation_succession s WHERE ${during} ORDER BY s.effective_on DESC, s.id DESC
    LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`.execute(db);
  const counted = await sql<{ count: number }>`SELECT count(*) FROM organisation_succession s WHERE ${during}`.execute(
    db,
  );
  return { rows: await viewSuccessions(db, rows), total: counted.rows[0]!.count, page, pageSize };
}

/** Dates on which bodies were merged, split, renamed or moved, with how many, oldest first; the latest 200 at most. */
export async function listSuccessionDates({ db }: Acting) {
  const { rows } = await sql<{ on: string; kind: SuccessionKind; count: number }>`
    SELECT s.effective_on AS on, s.kind, count(*) FROM organisation_succession s
    WHERE s.effective_on IN (SELECT DISTINCT effective_on FROM organisation_succession ORDER BY 1 DESC LIMIT ${MOST_DATES})
    GROUP BY 1, 2 ORDER BY 1, 3 DESC`.execute(db);
  return [...Map.groupBy(rows, ({ on }) => on)].map(([on, changes]) => ({
    on,
    changes: changes.map(({ kind, count }) => ({ kind, count })),
  }));
}

const MOST_DATES = 200;

/** Successions that a body passed through or came from, oldest first. */
export async function successionsOf(db: Db, id: string): Promise<Succession[]> {
  const about: RawBuilder<SqlBool> = sql`s.id IN
    (SELECT succession_id FROM organisation_share WHERE from_id = ${id} OR to_id = ${id})`;
  const { rows } = await sql<Row>`
    SELECT * FROM organisation_succession s WHERE ${about} ORDER BY s.effective_on, s.id`.execute(db);
  return viewSuccessions(db, rows);
}

/** Bodies that pass are called as on the day before, those that they became as on the day. */
async function viewSuccessions(db: Db, rows: readonly Row[]): Promise<Succession[]> {
  const ids = rows.map(({ id }) => id);
  const shares =
    ids.length === 0
      ? []
      : await db.selectFrom('organisation_share').selectAll().where('succession_id', 'in', ids).execute();
  const bySuccession = Map.groupBy(shares, ({ succession_id }) => succession_id);
  const dates = [...new Set(rows.map(({ effective_on }) => effective_on))];
  const named = new Map<string, Awaited<ReturnType<typeof namesAround>>>();
  for (const date of dates) {
    const of = rows.filter(({ effective_on }) => effective_on === date).flatMap(({ id }) => bySuccession.get(id) ?? []);
    named.set(date, await namesAround(db, of, date));
  }
  return rows.map(({ id, kind, effective_on, basis }) => {
    const { before, after } = named.get(effective_on)!;
    const passed = (bySuccession.get(id) ?? []).map(({ from_id, to_id, share }) => ({
      from: before.get(from_id)!,
      to: after.get(to_id)!,
      share,
    }));
    return { id, kind, on: effective_on, basis, shares: passed.toSorted((a, b) => b.share - a.share) };
  });
}

async function namesAround(db: Db, shares: readonly { from_id: string; to_id: string }[], on: string) {
  const eve = dayBefore(on);
  return {
    before: await summarise(
      db,
      shares.map(({ from_id }) => from_id),
      eve,
    ),
    after: await summarise(
      db,
      shares.map(({ to_id }) => to_id),
      on,
    ),
  };
}

/** The date before a date. */
export function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
