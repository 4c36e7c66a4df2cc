import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { RoleEdgeTable } from './tables.ts';
import type { Selectable } from 'kysely';

export type RoleEdgeRow = Selectable<RoleEdgeTable>;

/** An edge that holds on a day. */
export const heldOn = (day: string): RawBuilder<SqlBool> => sql<SqlBool>`(
  role_edge.revoked_at IS NULL AND role_edge.valid_from <= ${day}::date
  AND (role_edge.valid_to IS NULL OR role_edge.valid_to > ${day}::date))`;
