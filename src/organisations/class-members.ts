import { sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { findOrganisation } from './find-organisation.ts';
import { today } from './local-date.ts';
import type { MembersQuery } from './operations.ts';
import { byRankAndName } from './ordering.ts';
import type { ClassRule } from './schemas.ts';
import { summariesOf } from './summarise.ts';
import { unitsBelow } from './units-below.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

interface Asked {
  readonly asOf: string;
  /** Id of the body that the document speaks for: "các sở" of which province. */
  readonly under?: string | undefined;
}

/**
 * Ids of the members of a class at a date, in the order of people.
 *
 * @throws {Problem} not-found for an unknown class; invalid when the rule needs a body to stand below and none was given
 */
export async function classMembers(db: Db, key: string, { asOf, under }: Asked): Promise<string[]> {
  const row = await db.selectFrom('organisation_class').select('rule').where('key', '=', key).executeTakeFirst();
  if (!row) throw new Problem('not-found', 'class-not-found', { key });
  const top = row.rule.below === null ? under : (await findOrganisation(db, row.rule.below)).id;
  if (top === undefined) throw new Problem('invalid', 'class-needs-body', { key });
  return membersOf(db, row.rule, top, asOf);
}

async function membersOf(db: Db, rule: ClassRule, top: string, asOf: string): Promise<string[]> {
  const below = rule.direct
    ? sql`SELECT e.child_id FROM organisation_edge e
        WHERE e.parent_id = ${top} AND e.hierarchy = ${rule.hierarchy} AND ${validAt('e', asOf)}`
    : sql`SELECT unnest(${await unitsBelow(db, top, asOf, rule.hierarchy)}::uuid[])`;
  const level = rule.level === null ? sql`true` : sql`d.level = ${rule.level}`;
  const { rows } = await sql<{ id: string }>`
    SELECT o.id FROM organisation o JOIN organisation_designation d ON d.organisation_id = o.id
    WHERE o.id IN (${below}) AND d.kind = ANY(${rule.kinds}) AND ${level} AND ${validAt('d', asOf)}
    ORDER BY ${byRankAndName}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Members of a class as a page shows them. @throws {Problem} see {@link classMembers} */
export async function listMembers({ db, clock }: Acting, { key, under, page, pageSize, ...query }: MembersQuery) {
  const asOf = query.asOf ?? today(clock);
  const top = under === undefined ? undefined : (await findOrganisation(db, under)).id;
  const ids = await classMembers(db, key, { asOf, under: top });
  const rows = await summariesOf(db, ids.slice((page - 1) * pageSize, page * pageSize), asOf);
  return { asOf, rows, total: ids.length, page, pageSize };
}
