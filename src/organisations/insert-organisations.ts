import { sql, type Transaction } from 'kysely';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import { storedJson } from '../kernel/stored-json.ts';
import { foldName, plainName, slugOf } from './folded-name.ts';
import type { Designation, Hierarchy, NewOrganisation } from './schemas.ts';
import './tables.ts';

/** A body that is ready to be written: its parents are known. */
export interface Prepared extends Omit<NewOrganisation, 'places' | 'key'> {
  readonly id: string;
  readonly key: string;
  readonly places: readonly { readonly hierarchy: Hierarchy; readonly parent: string }[];
}

/** Names folded for comparison and search, all spellings in one text. */
export function foldedNames({ name, shortName, nameEn }: Designation): { folded: string; plain: string } {
  const names = [name, shortName, nameEn].filter((one) => one !== null);
  return { folded: foldName(name), plain: [...new Set(names.map(plainName))].join(' | ') };
}

/** Writes new bodies, any number at once. Their codes and places must have been checked. */
export async function insertOrganisations(
  tx: Transaction<Tables>,
  bodies: readonly Prepared[],
  now: Date,
): Promise<void> {
  if (bodies.length === 0) return;
  const dates = ({ from, to }: Prepared) => ({ valid_from: from, valid_to: to });
  await insertRows(
    tx,
    bodies.map((body) => ({ ...dates(body), id: body.id, key: body.key, basis: body.basis, sample: body.sample })),
    now,
  );
  await insertDesignations(
    tx,
    bodies.map((body) => ({ ...body, organisation: body.id })),
  );
  await insertCodes(
    tx,
    bodies.flatMap((body) => body.codes.map((code) => ({ ...dates(body), ...code, organisation_id: body.id }))),
  );
  await insertEdges(
    tx,
    bodies.flatMap((body) =>
      body.places.map(({ hierarchy, parent }) => ({
        ...dates(body),
        child_id: body.id,
        hierarchy,
        parent_id: parent,
      })),
    ),
  );
  if (bodies.length >= MANY) await sql`ANALYZE ${sql.join(TABLES.map((table) => sql.table(table)))}`.execute(tx);
}

/** From so many new bodies on the planner needs new statistics; the embedded database gathers none by itself. */
const MANY = 200;
const TABLES = ['organisation', 'organisation_designation', 'organisation_code', 'organisation_edge'];

const insertRows = (tx: Transaction<Tables>, rows: readonly object[], now: Date) =>
  sql`INSERT INTO organisation (id, key, valid_from, valid_to, basis, sample, changed_at)
    SELECT id, key, valid_from, valid_to, basis, sample, ${now}
    FROM jsonb_to_recordset(${storedJson(rows)}::jsonb)
      AS r (id uuid, key text, valid_from date, valid_to date, basis text, sample boolean)`.execute(tx);

export interface DatedDesignation extends Designation {
  readonly organisation: string;
  readonly from: string;
  readonly to: string | null;
}

export const insertDesignations = (tx: Transaction<Tables>, rows: readonly DatedDesignation[]) =>
  sql`INSERT INTO organisation_designation
      (organisation_id, name, short_name, name_en, kind, level, folded, plain, sort_key, valid_from, valid_to)
    SELECT organisation_id, name, short_name, name_en, kind, level, folded, plain,
      vi_sort_key(coalesce(short_name, name)), valid_from, valid_to
    FROM jsonb_to_recordset(${storedJson(rows.map(designationRow))}::jsonb)
      AS r (organisation_id uuid, name text, short_name text, name_en text, kind text, level text, folded text,
        plain text, valid_from date, valid_to date)`.execute(tx);

const designationRow = (row: DatedDesignation) => ({
  organisation_id: row.organisation,
  name: row.name,
  short_name: row.shortName,
  name_en: row.nameEn,
  kind: row.kind,
  level: row.level,
  ...foldedNames(row),
  valid_from: row.from,
  valid_to: row.to,
});

export const insertCodes = (tx: Transaction<Tables>, rows: readonly object[]) =>
  sql`INSERT INTO organisation_code (organisation_id, scheme, code, valid_from, valid_to, basis)
    SELECT organisation_id, scheme, code, valid_from, valid_to, basis FROM jsonb_to_recordset(${storedJson(rows)}::jsonb)
      AS r (organisation_id uuid, scheme text, code text, valid_from date, valid_to date, basis text)`.execute(tx);

export const insertEdges = (tx: Transaction<Tables>, rows: readonly object[]) =>
  sql`INSERT INTO organisation_edge (child_id, hierarchy, parent_id, valid_from, valid_to)
    SELECT child_id, hierarchy, parent_id, valid_from, valid_to FROM jsonb_to_recordset(${storedJson(rows)}::jsonb)
      AS r (child_id uuid, hierarchy text, parent_id uuid, valid_from date, valid_to date)`.execute(tx);

/** Bodies with ids and addresses of their own: an address that is taken gets a number. */
export async function withIdentity<Body extends Omit<NewOrganisation, 'places'>>(
  tx: Transaction<Tables>,
  bodies: readonly Body[],
  now: Date,
): Promise<(Body & { readonly id: string; readonly key: string })[]> {
  const wanted = bodies.map((body) => body.key ?? slugOf([body.name, body.codes[0]?.code ?? ''].join(' ')));
  const taken = await takenKeys(tx, wanted);
  return bodies.map((body, i) => {
    const key = freeKey(wanted[i]!, taken);
    taken.add(key);
    return { ...body, id: newId(now), key };
  });
}

/** Addresses of pages beside those of the bodies. */
const RESERVED = ['nhom', 'ten-goi', 'nhap'];

async function takenKeys(tx: Transaction<Tables>, wanted: readonly string[]): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    SELECT key FROM organisation WHERE regexp_replace(key, '-[0-9]+$', '') = ANY(${wanted.map((key) => key.replace(/-\d+$/, ''))})
      OR key = ANY(${[...wanted]})`.execute(tx);
  return new Set([...RESERVED, ...rows.map(({ key }) => key)]);
}

function freeKey(wanted: string, taken: ReadonlySet<string>): string {
  let key = wanted;
  for (let number = 2; taken.has(key); number += 1) key = `${wanted}-${number}`;
  return key;
}
