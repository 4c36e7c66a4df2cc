import { sql } from 'kysely';
import type { Subject, SubjectKind } from '../access/public.ts';
import { isId } from '../kernel/ids.ts';
import { ownedBy } from './case-rows.ts';
import { newestOf, type Processes } from './processes.ts';
import './tables.ts';

/** Cases, named by their title. */
const cases: SubjectKind = {
  kind: 'case',
  find: async ({ db }, keys) => {
    const rows = await db
      .selectFrom('process_case')
      .select(['id', 'title', 'owner', 'unit', 'addressee', 'module', 'is_public'])
      .where(sql<boolean>`id = ANY(${keys.filter(isId)}::uuid[])`)
      .execute();
    return new Map(
      rows.map(({ id, title, addressee, ...row }): [string, Subject] => [
        id,
        {
          id,
          name: title,
          href: `/ho-so/${id}`,
          owned: ownedBy(row),
          alsoOwned: addressee === '' ? [] : [ownedBy(row, addressee)],
        },
      ]),
    );
  },
};

/** What entries of the history about cases and processes are about. */
export const processSubjects = ({ all }: Processes): SubjectKind[] => [
  cases,
  {
    kind: 'process',
    find: async (_acting, keys) =>
      new Map(
        all
          .map(newestOf)
          .filter(({ name }) => keys.includes(name))
          .map(({ name, label }): [string, Subject] => [
            name,
            {
              id: name,
              name: label.vi,
              href: `/quan-tri/quy-trinh/${name}`,
              owned: { owner: '', unit: '', public: true },
            },
          ]),
      ),
  },
];
