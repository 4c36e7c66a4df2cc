import { type Insertable, type RawBuilder, type Selectable, type SqlBool, sql, type Transaction } from 'kysely';
import {
  type Acting,
  type Actor,
  canActOn,
  type Owned,
  type RoleEdge,
  type Verb,
  visibleTo,
} from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import type { Taker } from './definition.ts';
import type { ProcessCaseTable, ProcessLogTable } from './tables.ts';
import './tables.ts';

export type CaseRow = Selectable<ProcessCaseTable>;
export type LogRow = Selectable<ProcessLogTable>;
export type NewLogRow = Insertable<ProcessLogTable>;

type Scoped = Pick<CaseRow, 'owner' | 'unit' | 'addressee' | 'module' | 'is_public'>;
type ScopedOnce = Omit<Scoped, 'addressee'>;

/** A case belongs to two organisations: the one that opened it and the one it is put to. */
export const ownedBy = ({ owner, unit, module, is_public }: ScopedOnce, by: string = unit): Owned => ({
  owner,
  unit: by,
  public: is_public,
  module,
});

/** Whether the actor may do something to a case, as one of either organisation. */
export const canOnCase = (actor: Actor, verb: Verb, row: Scoped): boolean =>
  canActOn(actor, verb, ownedBy(row)) || (row.addressee !== '' && canActOn(actor, verb, ownedBy(row, row.addressee)));

/** {@link canOnCase} as a filter of process_case. */
export function casesVisibleTo(actor: Actor, verb: Verb = 'read'): RawBuilder<SqlBool> {
  const columns = {
    owner: sql<string>`process_case.owner`,
    public: sql<boolean>`process_case.is_public`,
    module: sql<string>`process_case.module`,
  };
  const opened = visibleTo(actor, { ...columns, unit: sql<string>`process_case.unit` }, verb);
  const put = visibleTo(actor, { ...columns, unit: sql<string>`process_case.addressee` }, verb);
  return sql<SqlBool>`(${opened} OR (process_case.addressee <> '' AND ${put}))`;
}

/**
 * Whether the actor holds the role that a taker names, where it names it. Nobody answers for an addressee from above: who asks
 * is often the one above.
 */
export function isTakerOf({ id, roles = [] }: Actor, row: Scoped, { role, at }: Taker): boolean {
  if (at === 'own' && id !== row.owner) return false;
  const holds = ({ unit, within }: RoleEdge): boolean => {
    if (unit === null) return true;
    if (at === 'unit') return unit === row.unit || within.includes(row.unit);
    return at === 'addressee' ? unit === row.addressee : true;
  };
  return roles.some((edge) => edge.role === role && (!edge.module || edge.module === row.module) && holds(edge));
}

/** A case that the actor may see. @throws {Problem} not-found */
export async function findCase({ db, actor }: Acting, id: string): Promise<CaseRow> {
  const row = await db
    .selectFrom('process_case')
    .selectAll()
    .where('id', '=', id)
    .where(casesVisibleTo(actor))
    .executeTakeFirst();
  if (!row) throw new Problem('not-found', 'case-not-found');
  return row;
}

/** A case, held until the transaction ends: steps of one case come one after the other. */
export const lockCase = (tx: Transaction<Tables>, id: string): Promise<CaseRow | undefined> =>
  tx.selectFrom('process_case').selectAll().where('id', '=', id).forUpdate().executeTakeFirst();
