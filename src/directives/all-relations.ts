import type { Db } from '../kernel/database.ts';
import type { RelationPlace } from './tables.ts';

/** What a document of the register says of another one of it. */
export interface RegisteredRelation {
  readonly from: string;
  readonly to: string;
  readonly kind: 'implements' | 'cites' | 'amends' | 'replaces';
  readonly places: readonly RelationPlace[];
}

/** Every relation between two directives of the register, whoever may see them. */
export const allRelations = (db: Db): Promise<RegisteredRelation[]> =>
  db
    .selectFrom('relation')
    .innerJoin('directive as below', 'below.id', 'relation.directive_id')
    .innerJoin('directive as above', 'above.id', 'relation.target_id')
    .select(['relation.directive_id as from', 'above.id as to', 'relation.kind', 'relation.places'])
    .where('below.kind', '=', 'directive')
    .where('above.kind', '=', 'directive')
    .orderBy('relation.directive_id')
    .orderBy('relation.ordinal')
    .execute();

/** How many documents, in the register or not, each directive says that it carries out. */
export async function basesOf(db: Db, directives: readonly string[]): Promise<Map<string, number>> {
  if (directives.length === 0) return new Map();
  const rows = await db
    .selectFrom('relation')
    .select((select) => ['directive_id', select.fn.countAll<number>().as('count')])
    .where('kind', '=', 'implements')
    .where('directive_id', 'in', [...directives])
    .groupBy('directive_id')
    .execute();
  return new Map(rows.map((row) => [row.directive_id, Number(row.count)]));
}

/** Tasks of a directive that were not rejected, clause by clause. */
export async function tasksByClause(db: Db, directives: readonly string[]): Promise<Map<string, string[]>> {
  if (directives.length === 0) return new Map();
  const rows = await db
    .selectFrom('fact')
    .select(['directive_id', 'clause'])
    .where('kind', '=', 'task')
    .where('status', '<>', 'rejected')
    .where('directive_id', 'in', [...directives])
    .execute();
  const groups = Map.groupBy(rows, (row) => row.directive_id);
  return new Map([...groups].map(([id, tasks]) => [id, tasks.flatMap(({ clause }) => clause ?? [])]));
}
