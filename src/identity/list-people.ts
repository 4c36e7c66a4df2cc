import { type SqlBool, sql } from 'kysely';
import { type Acting, canActOn, visibleTo } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import { ownedPerson, personColumns, viewEdges, viewPeople, viewPerson } from './person-view.ts';
import type { Person, RoleEdgeView } from './schemas.ts';
import './tables.ts';

interface Asked {
  readonly page: number;
  readonly pageSize: number;
  readonly q?: string | undefined;
  readonly unit?: string | undefined;
  readonly status?: 'active' | 'disabled' | undefined;
}

/** A word as a pattern of LIKE that stands for itself. */
const patternOf = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;

/** People (người dùng) whom the actor may inspect, by name, a page at a time. */
export async function listPeople(acting: Acting, { page, pageSize, q, unit, status }: Asked) {
  const { actor, db } = acting;
  let asked = db.selectFrom('person').where(visibleTo(actor, personColumns, 'inspect'));
  if (q) asked = asked.where(sql<SqlBool>`(name ILIKE ${patternOf(q)} OR email ILIKE ${patternOf(q)})`);
  if (unit) asked = asked.where('unit', '=', unit);
  if (status) asked = asked.where('disabled_at', status === 'active' ? 'is' : 'is not', null);
  const rows = await asked
    .selectAll()
    .orderBy(sql`vi_sort_key(name) COLLATE "C"`)
    .orderBy('id')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  const { total } = await asked.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { rows: await viewPeople(acting, rows), total, page, pageSize };
}

/** One person with every role held, now or ever. @throws {Problem} not-found, also for one who may not be inspected */
export async function getPerson(acting: Acting, id: string): Promise<Person & { readonly edges: RoleEdgeView[] }> {
  const { actor, db } = acting;
  const row = await db.selectFrom('person').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row || !canActOn(actor, 'inspect', ownedPerson(row))) throw new Problem('not-found', 'person-not-found');
  const edges = await db
    .selectFrom('role_edge')
    .selectAll()
    .where('person_id', '=', id)
    .orderBy('granted_at', 'desc')
    .orderBy('id')
    .execute();
  return { ...(await viewPerson(acting, row)), edges: await viewEdges(acting, edges) };
}
