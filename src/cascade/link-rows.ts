import type { Selectable, Transaction } from 'kysely';
import type { Db, Tables } from '../kernel/database.ts';
import type { KnownLink } from './merge-links.ts';
import type { AlignedLink } from './schemas.ts';
import type { AlignmentLinkTable } from './tables.ts';

export type LinkRow = Selectable<AlignmentLinkTable>;

/** Links of one pair, those of one clause side by side. */
export const linksOf = (db: Db | Transaction<Tables>, alignment: string): Promise<LinkRow[]> =>
  db
    .selectFrom('alignment_link')
    .selectAll()
    .where('alignment_id', '=', alignment)
    .orderBy('from_path')
    .orderBy('to_path')
    .execute();

export const linkOf = ({ from_path, to_path, status, by_person, version, finding }: LinkRow): AlignedLink => ({
  from: from_path,
  to: to_path,
  status,
  byPerson: by_person,
  version,
  ...finding,
});

export const knownOf = (row: LinkRow): KnownLink => ({
  id: row.id,
  from: row.from_path,
  to: row.to_path,
  fromHash: row.from_hash,
  toHash: row.to_hash,
  status: row.status,
  byPerson: row.by_person,
  version: row.version,
});
