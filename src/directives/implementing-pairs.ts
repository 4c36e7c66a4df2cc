import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';

/** A document that says it carries out another one of the register. */
export interface ImplementingPair {
  readonly upstream: string;
  readonly downstream: string;
}

/** Every such pair, or those that one document is in. */
export async function implementingPairs(db: Db, directive?: string): Promise<ImplementingPair[]> {
  const named =
    directive === undefined ? sql`true` : sql`${directive}::uuid IN (relation.directive_id, relation.target_id)`;
  const { rows } = await sql<ImplementingPair>`
    SELECT DISTINCT relation.target_id AS upstream, relation.directive_id AS downstream
    FROM relation
    JOIN directive AS above ON above.id = relation.target_id AND above.kind = 'directive'
    JOIN directive AS below ON below.id = relation.directive_id AND below.kind = 'directive'
    WHERE relation.kind = 'implements' AND ${named}`.execute(db);
  return rows;
}
