import { sql } from 'kysely';
import type { Kind } from './schemas.ts';

/** Order in which people look for bodies: those who lead, those who work for them, then the administrative units below. */
const RANKS: readonly (readonly Kind[])[] = [
  ['nation', 'party-committee'],
  ['peoples-council'],
  ['peoples-committee', 'government'],
  ['party-body'],
  ['front'],
  ['office'],
  ['ministry', 'department', 'division'],
  ['vertical-body'],
  ['service-unit'],
  ['association'],
  ['other'],
  ['province', 'city'],
  ['commune', 'ward', 'special-zone'],
];

const rank = sql.join(
  RANKS.flatMap((kinds, i) => kinds.map((kind) => sql`WHEN ${sql.lit(kind)} THEN ${sql.lit(i)}`)),
  sql` `,
);

/**
 * ORDER BY of designations named `d`: rank, the committee of a unit before those of its bodies (Đảng ủy), Vietnamese order of
 * the names, address.
 */
export const byRankAndName = sql`CASE d.kind ${rank} ELSE 99 END, d.folded LIKE 'đảng ủy%',
  d.sort_key COLLATE "C", o.key COLLATE "C"`;
