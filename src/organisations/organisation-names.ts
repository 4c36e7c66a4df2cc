import type { Db } from '../kernel/database.ts';
import type { OrganisationSummary } from './schemas.ts';
import { summarise } from './summarise.ts';

/** How bodies were called at a date, by id; one that was not there then has its last name before, or else its first. */
export const organisationNames = (
  db: Db,
  ids: readonly string[],
  asOf: string,
): Promise<ReadonlyMap<string, OrganisationSummary>> => summarise(db, ids, asOf);
