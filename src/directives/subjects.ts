import { sql } from 'kysely';
import type { Acting, Subject, SubjectKind } from '../access/public.ts';
import { isId } from '../kernel/ids.ts';
import { ownedDirective, ownedSource } from './visibility.ts';

const LONGEST = 120;
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text);

/** Documents, by id or by slug. */
const documents: SubjectKind = {
  kind: 'directive',
  find: async ({ db }, keys) => {
    const rows = await db
      .selectFrom('directive')
      .select(['id', 'slug', 'symbol', 'title', 'owner', 'unit', 'status'])
      .where(sql<boolean>`id = ANY(${keys.filter(isId)}::uuid[]) OR slug = ANY(${[...keys]}::text[])`)
      .execute();
    const asked = new Set(keys);
    return new Map(
      rows.flatMap((row): [string, Subject][] => {
        const name = row.symbol ?? short(row.title ?? row.slug);
        const subject = { id: row.id, name, href: `/van-ban/${row.slug}`, owned: ownedDirective(row) };
        return [row.id, row.slug].filter((key) => asked.has(key)).map((key) => [key, subject]);
      }),
    );
  },
};

/** Facts, named by their words; they are judged with their document. */
const facts: SubjectKind = {
  kind: 'fact',
  find: async ({ db }, keys) => {
    const rows = await db
      .selectFrom('fact')
      .innerJoin('directive', 'directive.id', 'fact.directive_id')
      .select(['fact.id', 'fact.quote', 'directive.slug', 'directive.owner', 'directive.unit', 'directive.status'])
      .where(sql<boolean>`fact.id = ANY(${keys.filter(isId)}::uuid[])`)
      .execute();
    return new Map(
      rows.map((row) => [
        row.id,
        { id: row.id, name: `“${short(row.quote)}”`, href: `/van-ban/${row.slug}`, owned: ownedDirective(row) },
      ]),
    );
  },
};

const sources: SubjectKind = {
  kind: 'source',
  find: async ({ db }, keys) => {
    const rows = await db
      .selectFrom('source')
      .select(['id', 'name', 'owner', 'unit'])
      .where(sql<boolean>`id = ANY(${keys.filter(isId)}::uuid[])`)
      .execute();
    return new Map(rows.map((row) => [row.id, { id: row.id, name: row.name, href: null, owned: ownedSource(row) }]));
  },
};

/** What entries of the history about the register name. */
export const directiveSubjects: readonly SubjectKind[] = [documents, facts, sources];

/** Names of documents by id, for those who name things made of documents. */
export const documentSubjects = (acting: Acting, keys: readonly string[]) => documents.find(acting, keys);
