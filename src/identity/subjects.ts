import type { Subject, SubjectKind } from '../access/public.ts';
import { isId } from '../kernel/ids.ts';
import { ownedPerson } from './person-view.ts';
import './tables.ts';

/** People, by id: those who did something, and those to whom it was done. */
const people: SubjectKind = {
  kind: 'person',
  find: async ({ db }, keys) => {
    const ids = keys.filter(isId);
    if (ids.length === 0) return new Map();
    const rows = await db.selectFrom('person').select(['id', 'name', 'unit']).where('id', 'in', ids).execute();
    return new Map(
      rows.map((row): [string, Subject] => [
        row.id,
        { id: row.id, name: row.name, href: `/quan-tri/nguoi-dung/${row.id}`, owned: ownedPerson(row) },
      ]),
    );
  },
};

/** Keys, by "key:" and id as actors have them; named by their person and by what the person calls them. */
const keys: SubjectKind = {
  kind: 'key',
  find: async ({ db }, asked) => {
    const ids = asked.map((key) => key.replace(/^key:/, '')).filter(isId);
    if (ids.length === 0) return new Map();
    const rows = await db
      .selectFrom('person_key')
      .innerJoin('person', 'person.id', 'person_key.person_id')
      .select(['person_key.id', 'person_key.name as called', 'person.id as person', 'person.name', 'person.unit'])
      .where('person_key.id', 'in', ids)
      .execute();
    return new Map(
      rows.flatMap(({ id, called, person, name, unit }) => {
        const owned = ownedPerson({ id: person, unit });
        const subject: Subject = { id, name: `${called ?? id} (${name})`, href: null, owned };
        return [id, `key:${id}`].map((key) => [key, subject] as const);
      }),
    );
  },
};

/** Everything of people that entries of the history may be about. */
export const identitySubjects: readonly SubjectKind[] = [people, keys];
