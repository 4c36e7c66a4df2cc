import { type Selectable, sql } from 'kysely';
import type { Acting, Subject, SubjectKind } from '../access/public.ts';
import { documentSubjects } from '../directives/public.ts';
import { comparisonSubjects } from './comparison/comparison-subjects.ts';
import { isId } from '../kernel/ids.ts';
import type { AlignmentTable } from './tables.ts';

type Pair = Pick<Selectable<AlignmentTable>, 'id' | 'upstream_id' | 'downstream_id'>;

const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Pairs, by id or as "upstream/downstream" of their addresses; judged with the document below, whose links they hold. */
const pairs: SubjectKind = {
  kind: 'alignment',
  find: async (acting, keys) => {
    const byAddress = keys.map((key) => key.split('/')).filter((parts) => parts.length === 2);
    const ids = await documentSubjects(acting, byAddress.flat());
    const asked = byAddress.map(([above, below]) => [ids.get(above!)?.id ?? NO_ID, ids.get(below!)?.id ?? NO_ID]);
    const rows = await acting.db
      .selectFrom('alignment')
      .select(['id', 'upstream_id', 'downstream_id'])
      .where(
        sql<boolean>`id = ANY(${keys.filter(isId)}::uuid[])
          OR (upstream_id = ANY(${asked.map(([above]) => above!)}::uuid[])
            AND downstream_id = ANY(${asked.map(([, below]) => below!)}::uuid[]))`,
      )
      .execute();
    const subjects = await describe(acting, rows);
    return new Map(
      rows.flatMap((row) => {
        const subject = subjects.get(row.id);
        const at = asked.findIndex(([above, below]) => above === row.upstream_id && below === row.downstream_id);
        const addressed = at < 0 ? [] : [byAddress[at]!.join('/')];
        return subject ? [row.id, ...addressed].map((key): [string, Subject] => [key, subject]) : [];
      }),
    );
  },
};

async function describe(acting: Acting, rows: readonly Pair[]): Promise<Map<string, Subject>> {
  const names = await documentSubjects(
    acting,
    rows.flatMap((row) => [row.upstream_id, row.downstream_id]),
  );
  return new Map(
    rows.flatMap((row) => {
      const [above, below] = [names.get(row.upstream_id), names.get(row.downstream_id)];
      if (!above || !below) return [];
      const href = `/doi-chieu/${slugOf(above)}/${slugOf(below)}`;
      return [[row.id, { id: row.id, name: `${above.name} → ${below.name}`, href, owned: below.owned }] as const];
    }),
  );
}

const slugOf = ({ href }: Subject): string => (href ?? '').slice('/van-ban/'.length);

/** Links between clauses, named by the labels of their clauses. */
const links: SubjectKind = {
  kind: 'link',
  find: async (acting, keys) => {
    const rows = await acting.db
      .selectFrom('alignment_link')
      .select(['id', 'alignment_id', 'from_path', 'to_path'])
      .where(sql<boolean>`id = ANY(${keys.filter(isId)}::uuid[])`)
      .execute();
    const found = await pairs.find(acting, [...new Set(rows.map((row) => row.alignment_id))]);
    return new Map(
      rows.flatMap((row) => {
        const pair = found.get(row.alignment_id);
        const name = `${row.from_path} → ${row.to_path}`;
        return pair ? [[row.id, { id: row.id, name, href: pair.href, owned: pair.owned }] as const] : [];
      }),
    );
  },
};

/** What entries of the history about comparisons name. */
export const cascadeSubjects: readonly SubjectKind[] = [pairs, links, comparisonSubjects];
