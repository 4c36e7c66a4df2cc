import { type Selectable, sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Page } from './operations.ts';
import type { BodyClass } from './schemas.ts';
import type { OrganisationClassTable } from './tables.ts';

export type ClassRow = Selectable<OrganisationClassTable>;

export const classOf = ({ key, name, name_en, phrases, rule, version }: ClassRow): BodyClass => ({
  key,
  name,
  nameEn: name_en,
  phrases,
  rule,
  version,
});

/** Classes of bodies (nhóm cơ quan) by name. */
export async function listClasses({ db }: Acting, { page, pageSize }: Page) {
  const rows = await db
    .selectFrom('organisation_class')
    .selectAll()
    .orderBy(sql`vi_sort_key(name) COLLATE "C"`)
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await db
    .selectFrom('organisation_class')
    .select(sql<number>`count(*)`.as('total'))
    .executeTakeFirstOrThrow();
  return { rows: rows.map(classOf), total, page, pageSize };
}
