import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Actor } from './actor.ts';
import type { Verb } from './permission.ts';
import { reach, type Way } from './reach.ts';

/** The columns, or expressions, of a table that tell what {@link Owned} tells. */
export interface OwnedColumns {
  readonly owner: RawBuilder<string>;
  readonly unit: RawBuilder<string>;
  readonly public: RawBuilder<boolean>;
  readonly module?: RawBuilder<string>;
}

/** `canActOn` as a filter: exactly the rows on which the actor may act. */
export function visibleTo(actor: Actor, columns: OwnedColumns, verb: Verb = 'read'): RawBuilder<SqlBool> {
  const ways = reach(actor, verb).map((way) => filterOf(way, columns));
  return ways.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(ways, sql` OR `)})`;
}

function filterOf({ to, module }: Way, columns: OwnedColumns): RawBuilder<SqlBool> {
  if (module === null) return placeFilter(to, columns);
  if (!columns.module) return sql<SqlBool>`false`;
  return sql<SqlBool>`(${columns.module} = ${module} AND ${placeFilter(to, columns)})`;
}

function placeFilter(to: Way['to'], columns: OwnedColumns): RawBuilder<SqlBool> {
  switch (to.kind) {
    case 'all':
      return sql`true`;
    case 'public':
      return sql`${columns.public}`;
    case 'owner':
      return sql`${columns.owner} = ${to.owner}`;
    case 'units':
      return sql`${columns.unit} = ANY(${[...new Set(to.units)]}::text[])`;
  }
}
