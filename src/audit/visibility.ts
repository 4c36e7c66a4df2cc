import { sql } from 'kysely';
import type { Owned, OwnedColumns } from '../access/public.ts';

/**
 * An entry belongs to the organisation whose things were changed, and to whoever changed them; its module is the first word
 * of its operation. Entries from before there were units belong to none: those who inspect everything see them.
 */
export const entryColumns: OwnedColumns = {
  owner: sql`history.actor`,
  unit: sql`history.unit`,
  public: sql`false`,
  module: sql`split_part(history.operation, '.', 1)`,
};

interface EntryOwner {
  readonly actor: string;
  readonly unit: string | null;
  readonly operation: string;
}

export const ownedEntry = ({ actor, unit, operation }: EntryOwner): Owned => ({
  owner: actor,
  unit: unit ?? '',
  public: false,
  module: operation.split('.', 1)[0]!,
});

/** The chain as a whole belongs to nobody: only who inspects everything reaches it. */
export const wholeChain: Owned = { owner: '', unit: '', public: false };
