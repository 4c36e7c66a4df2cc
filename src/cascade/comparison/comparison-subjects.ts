import { sql } from 'kysely';
import type { SubjectKind } from '../../access/public.ts';
import { documentSubjects } from '../../directives/public.ts';
import { isId } from '../../kernel/ids.ts';
import './tables.ts';

/** Comparisons by id, named by their documents; judged with the last of them, on which they may be arranged. */
export const comparisonSubjects: SubjectKind = {
  kind: 'comparison',
  find: async (acting, keys) => {
    const rows = await acting.db
      .selectFrom('comparison')
      .innerJoin('directive', (join) => join.on(sql<boolean>`directive.id = ANY(comparison.documents)`))
      .select(['comparison.id', 'directive.id as document'])
      .where(sql<boolean>`comparison.id = ANY(${keys.filter(isId)}::uuid[])`)
      .orderBy('directive.issued_on', (order) => order.asc().nullsLast())
      .orderBy('directive.slug')
      .execute();
    const names = await documentSubjects(
      acting,
      rows.map(({ document }) => document),
    );
    return new Map(
      [...Map.groupBy(rows, ({ id }) => id)].flatMap(([id, own]) => {
        const documents = own.flatMap(({ document }) => names.get(document) ?? []);
        const newest = documents.at(-1);
        if (!newest || documents.length < own.length) return [];
        const slugs = documents.map(({ href }) => (href ?? '').slice('/van-ban/'.length));
        const href = `/doi-chieu/so-sanh?v=${slugs.join(',')}`;
        return [[id, { id, name: documents.map(({ name }) => name).join(', '), href, owned: newest.owned }] as const];
      }),
    );
  },
};
