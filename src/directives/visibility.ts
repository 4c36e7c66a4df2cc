import { sql } from 'kysely';
import type { Owned, OwnedColumns } from '../access/public.ts';
import type { SourceRow } from './source-view.ts';
import type { DirectiveRow } from './directive-view.ts';

/** What is published is public; the rest belongs to a person and a unit. */
export const directiveColumns: OwnedColumns = {
  owner: sql`directive.owner`,
  unit: sql`directive.unit`,
  public: sql`directive.status = 'published'`,
};

export const ownedDirective = ({ owner, unit, status }: Pick<DirectiveRow, 'owner' | 'unit' | 'status'>): Owned => ({
  owner,
  unit,
  public: status === 'published',
});

/** A file is never public: the text that was read from it may be. */
export const sourceColumns: OwnedColumns = { owner: sql`source.owner`, unit: sql`source.unit`, public: sql`false` };

export const ownedSource = ({ owner, unit }: Pick<SourceRow, 'owner' | 'unit'>): Owned => ({
  owner,
  unit,
  public: false,
});
