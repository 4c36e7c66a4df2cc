import type { Generated } from 'kysely';
import type { Json } from '../kernel/tables.ts';
import type { Alias, ClassRule, CodeScheme, Hierarchy, Kind, Level, SuccessionKind } from './schemas.ts';

/** Half-open: from the first date up to, not including, `valid_to`; null is until further notice. */
interface Dated {
  valid_from: string;
  valid_to: string | null;
}

export interface OrganisationTable extends Dated {
  id: string;
  key: string;
  basis: string | null;
  sample: boolean;
  version: Generated<number>;
  changed_at: Date;
}

export interface OrganisationDesignationTable extends Dated {
  organisation_id: string;
  name: string;
  short_name: string | null;
  name_en: string | null;
  kind: Kind;
  level: Level;
  folded: string;
  plain: string;
  /** Place of the name in Vietnamese order; compared as "C". */
  sort_key: string;
}

export interface OrganisationCodeTable extends Dated {
  organisation_id: string;
  scheme: CodeScheme;
  code: string;
  basis: string | null;
}

export interface OrganisationEdgeTable extends Dated {
  child_id: string;
  hierarchy: Hierarchy;
  parent_id: string;
}

export interface OrganisationSuccessionTable {
  id: string;
  kind: SuccessionKind;
  effective_on: string;
  basis: string | null;
  recorded_at: Date;
}

export interface OrganisationShareTable {
  succession_id: string;
  from_id: string;
  to_id: string;
  share: number;
}

export interface OrganisationClassTable {
  id: string;
  key: string;
  name: string;
  name_en: string;
  phrases: string[];
  folded: string[];
  rule: Json<ClassRule>;
  version: Generated<number>;
  changed_at: Date;
}

export interface OrganisationAliasTable {
  id: string;
  text: string;
  folded: string;
  under_id: string | null;
  organisation_id: string;
  status: Alias['status'];
  source: string;
  version: Generated<number>;
  changed_at: Date;
}

declare module '../kernel/database.ts' {
  interface Tables {
    organisation: OrganisationTable;
    organisation_designation: OrganisationDesignationTable;
    organisation_code: OrganisationCodeTable;
    organisation_edge: OrganisationEdgeTable;
    organisation_succession: OrganisationSuccessionTable;
    organisation_share: OrganisationShareTable;
    organisation_class: OrganisationClassTable;
    organisation_alias: OrganisationAliasTable;
  }
}
