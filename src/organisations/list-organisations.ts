import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import { findOrganisation } from './find-organisation.ts';
import { plainName } from './folded-name.ts';
import { today } from './local-date.ts';
import type { ListQuery, TreeQuery } from './operations.ts';
import { byRankAndName } from './ordering.ts';
import { summariesOf } from './summarise.ts';
import { unitsBelow } from './units-below.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

/** Bodies that are there at a date, filtered, a page at a time. @throws {Problem} not-found for an unknown `under` */
export async function listOrganisations(acting: Acting, query: ListQuery) {
  const { db, clock } = acting;
  const { page, pageSize } = query;
  const asOf = query.asOf ?? today(clock);
  const where = sql.join(await conditions(acting, query, asOf), sql` AND `);
  const from = sql`organisation_designation d JOIN organisation o ON o.id = d.organisation_id WHERE ${where}`;
  const { rows } = await sql<{ id: string }>`
    SELECT o.id FROM ${from} ORDER BY ${byRankAndName} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`.execute(db);
  const counted = await sql<{ count: number }>`SELECT count(*) FROM ${from}`.execute(db);
  const ids = rows.map(({ id }) => id);
  return { rows: await summariesOf(db, ids, asOf), total: counted.rows[0]!.count, page, pageSize };
}

async function conditions({ db }: Acting, query: ListQuery, asOf: string): Promise<RawBuilder<SqlBool>[]> {
  const { q, kind, level, under, hierarchy } = query;
  const below = under ? await unitsBelow(db, (await findOrganisation(db, under)).id, asOf, hierarchy) : null;
  return [
    validAt('d', asOf),
    ...plainName(q ?? '')
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => sql<SqlBool>`d.plain LIKE ${`%${word}%`}`),
    ...(kind ? [sql<SqlBool>`d.kind = ${kind}`] : []),
    ...(level ? [sql<SqlBool>`d.level = ${level}`] : []),
    ...(below ? [sql<SqlBool>`o.id = ANY(${below})`] : []),
  ];
}

/** One level of a hierarchy at a date, with how many stand below each. @throws {Problem} not-found for an unknown parent */
export async function listChildren({ db, clock }: Acting, query: TreeQuery) {
  const { hierarchy, page, pageSize } = query;
  const asOf = query.asOf ?? today(clock);
  const parent = query.parent ? (await findOrganisation(db, query.parent)).id : null;
  const edges = sql`FROM organisation_edge e WHERE e.hierarchy = ${hierarchy} AND ${validAt('e', asOf)}`;
  const inside =
    parent === null
      ? sql`o.id IN (SELECT e.parent_id ${edges}) AND o.id NOT IN (SELECT e.child_id ${edges})`
      : sql`o.id IN (SELECT e.child_id ${edges} AND e.parent_id = ${parent})`;
  const from = sql`organisation o JOIN organisation_designation d ON d.organisation_id = o.id
    WHERE ${validAt('d', asOf)} AND ${inside}`;
  const { rows } = await sql<{ id: string; children: number }>`
    SELECT o.id, (SELECT count(*) ${edges} AND e.parent_id = o.id) AS children
    FROM ${from} ORDER BY ${byRankAndName} LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`.execute(db);
  const counted = await sql<{ count: number }>`SELECT count(*) FROM ${from}`.execute(db);
  const counts = new Map(rows.map((row) => [row.id, row.children]));
  const summaries = await summariesOf(db, [...counts.keys()], asOf);
  const nodes = summaries.map((summary) => ({ ...summary, children: counts.get(summary.id)! }));
  return { asOf, rows: nodes, total: counted.rows[0]!.count, page, pageSize };
}
