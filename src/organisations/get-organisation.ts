import { type Selectable, sql } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Db, Tables } from '../kernel/database.ts';
import { pathsOf } from './ancestors.ts';
import { findOrganisation } from './find-organisation.ts';
import { successionsOf } from './list-successions.ts';
import { today } from './local-date.ts';
import type { Hierarchy, Organisation } from './schemas.ts';
import { summarise } from './summarise.ts';
import type { OrganisationDesignationTable } from './tables.ts';
import { validAt } from './valid-at.ts';

interface Asked {
  readonly key: string;
  readonly asOf?: string | undefined;
}

const periodOf = (row: { readonly valid_from: string; readonly valid_to: string | null }) => ({
  from: row.valid_from,
  to: row.valid_to,
});

/** A body with all its names, codes, places and successions; `asOf` says which names stand first. @throws {Problem} not-found */
export async function getOrganisation({ db, clock }: Acting, asked: Asked): Promise<Organisation> {
  const asOf = asked.asOf ?? today(clock);
  const row = await findOrganisation(db, asked.key);
  const edges = await datedRows(db, 'organisation_edge', 'child_id', row.id);
  const paths = await pathsOf(db, row.id, asOf);
  const near = [row.id, ...edges.map(({ parent_id }) => parent_id), ...[...paths.values()].flat()];
  const known = await summarise(db, near, asOf);
  return {
    ...known.get(row.id)!,
    version: row.version,
    basis: row.basis,
    asOf,
    designations: (await datedRows(db, 'organisation_designation', 'organisation_id', row.id)).map(designationOf),
    codes: (await datedRows(db, 'organisation_code', 'organisation_id', row.id)).map((code) => ({
      scheme: code.scheme,
      code: code.code,
      basis: code.basis,
      ...periodOf(code),
    })),
    places: edges.map((edge) => ({
      hierarchy: edge.hierarchy,
      parent: known.get(edge.parent_id)!,
      ...periodOf(edge),
    })),
    paths: [...paths].map(([hierarchy, ids]) => ({ hierarchy, path: ids.flatMap((id) => known.get(id) ?? []) })),
    children: await childCounts(db, row.id, asOf),
    successions: await successionsOf(db, row.id),
  };
}

const designationOf = (row: Selectable<OrganisationDesignationTable>) => ({
  name: row.name,
  shortName: row.short_name,
  nameEn: row.name_en,
  kind: row.kind,
  level: row.level,
  ...periodOf(row),
});

type DatedTable = 'organisation_designation' | 'organisation_code' | 'organisation_edge';

const datedRows = <Table extends DatedTable>(db: Db, table: Table, column: string, id: string) =>
  sql<Selectable<DatedRow[Table]>>`
    SELECT * FROM ${sql.table(table)} WHERE ${sql.ref(column)} = ${id} ORDER BY valid_from`
    .execute(db)
    .then(({ rows }) => rows);

type DatedRow = Pick<Tables, DatedTable>;

async function childCounts(db: Db, id: string, asOf: string): Promise<{ hierarchy: Hierarchy; count: number }[]> {
  const { rows } = await sql<{ hierarchy: Hierarchy; count: number }>`
    SELECT e.hierarchy, count(*) FROM organisation_edge e WHERE e.parent_id = ${id} AND ${validAt('e', asOf)}
    GROUP BY 1 ORDER BY 1`.execute(db);
  return rows;
}
