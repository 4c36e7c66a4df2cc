import { sql } from 'kysely';
import type { SubjectKind } from '../access/public.ts';
import { isId } from '../kernel/ids.ts';
import { today } from './local-date.ts';
import { summarise } from './summarise.ts';
import { ownedByAll, ownedOrganisation } from './visibility.ts';
import './tables.ts';

/** Bodies, by id or address. */
const bodies: SubjectKind = {
  kind: 'organisation',
  find: async ({ db, clock }, keys) => {
    const rows = await db
      .selectFrom('organisation')
      .select(['id', 'key'])
      .where(sql<boolean>`id = ANY(${keys.filter(isId)}::uuid[]) OR key = ANY(${[...keys]})`)
      .execute();
    const ids = rows.map(({ id }) => id);
    const known = await summarise(db, ids, today(clock));
    return new Map(
      rows.flatMap(({ id, key }) => {
        const subject = { id, owned: ownedOrganisation({ id }), name: known.get(id)!.name, href: `/co-quan/${key}` };
        return [id, key].map((asked) => [asked, subject] as const);
      }),
    );
  },
};

/** Classes of bodies, by id or key. */
const classes: SubjectKind = {
  kind: 'organisation-class',
  find: async ({ db }, keys) => {
    const rows = await db
      .selectFrom('organisation_class')
      .select(['id', 'key', 'name'])
      .where(sql<boolean>`id = ANY(${keys.filter(isId)}::uuid[]) OR key = ANY(${[...keys]})`)
      .execute();
    return new Map(
      rows.flatMap(({ id, key, name }) =>
        [id, key].map((asked) => [asked, { id, owned: ownedByAll, name, href: '/co-quan/nhom' }] as const),
      ),
    );
  },
};

/** Everything of the organisations that entries of the history may be about. */
export const organisationSubjects: readonly SubjectKind[] = [bodies, classes];
