import { sql, type Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Db, Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { sha256Of } from '../kernel/files.ts';
import { checkRows, type CheckedRows, type GoodRow, type KnownBody } from './check-rows.ts';
import { findOrganisation, lockOrganisations } from './find-organisation.ts';
import { correctDesignation } from './correct-organisation.ts';
import { insertOrganisations, withIdentity } from './insert-organisations.ts';
import { nameAnew } from './name-anew.ts';
import type { ImportRun } from './operations.ts';
import type { TableRow } from './read-table.ts';
import { recordChange } from './record-change.ts';
import type { ImportReport } from './schemas.ts';
import { rowsOf } from './table-threads.ts';
import { ownedByAll } from './visibility.ts';
import './tables.ts';

/** Errors and rows that a report tells at most. */
const MOST_ERRORS = 500;
const FIRST_ROWS = 8;

type Preview = Pick<ImportRun, 'file' | 'from'>;

/** What an import would do; nothing is written. @throws {Problem} forbidden; see rowsOf */
export async function previewImport(acting: Acting, { file, from }: Preview): Promise<ImportReport> {
  authoriseOn(acting.actor, 'administer', ownedByAll);
  const rows = await rowsOf(new Uint8Array(await file.arrayBuffer()));
  return reportOf(await check(acting.db, rows, from), false);
}

/**
 * Takes a table of administrative units in, by code and date, in one transaction: units that are not known under their code
 * are added, those whose name or kind differs are renamed from the row's date (corrected, when that is their first date),
 * equal ones stay. With errors nothing is written, unless only the good rows are asked for.
 *
 * @throws {Problem} forbidden; invalid when there are errors and the good rows alone were not asked for; see rowsOf
 */
export async function importOrganisations(acting: Acting, asked: ImportRun): Promise<ImportReport> {
  authoriseOn(acting.actor, 'administer', ownedByAll);
  const bytes = new Uint8Array(await asked.file.arrayBuffer());
  const rows = await rowsOf(bytes);
  return acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const checked = await check(tx, rows, asked.from);
    const good = checked.added.length + checked.changed.length;
    if (checked.errors.length > 0 && !asked.onlyGood)
      throw new Problem('invalid', 'rows-wrong', { wrong: wrongRows(checked), good });
    if (good === 0) return reportOf(checked, false);
    const touched = await write(tx, acting, checked, asked.basis ?? null);
    const after = { file: asked.file.name, sha256: sha256Of(bytes), added: checked.added.length };
    const told = { ...after, changed: checked.changed.length, from: asked.from };
    await recordChange(tx, acting, { operation: 'imports.run', touched, before: null, after: told });
    return reportOf(checked, true);
  });
}

const wrongRows = ({ errors }: CheckedRows): number => new Set(errors.map(({ row }) => row)).size;

const reportOf = (checked: CheckedRows, written: boolean): ImportReport => ({
  rows: checked.rows,
  added: checked.added.length,
  changed: checked.changed.length,
  same: checked.same,
  errors: checked.errors.slice(0, MOST_ERRORS),
  wrong: wrongRows(checked),
  written,
  firstRows: checked.added
    .slice(0, FIRST_ROWS)
    .map(({ row, code, name, kind, parent }) => ({ row, code, name, kind, parent })),
});

async function check(db: Db, rows: readonly TableRow[], from: string): Promise<CheckedRows> {
  const known = Map.groupBy(await knownBodies(db), ({ code }) => code);
  const bodyOf = (code: string, at: string): KnownBody | null =>
    known.get(code)?.find((body) => body.since <= at && (body.until === null || body.until > at)) ?? null;
  return checkRows(rows, { from, bodyOf });
}

type Coded = KnownBody & { readonly code: string; readonly since: string; readonly until: string | null };

/** Everything that bears a code of the list of administrative units, once for each stretch of one name and one parent. */
async function knownBodies(db: Db): Promise<Coded[]> {
  const { rows } = await sql<Coded>`
    SELECT c.code, c.organisation_id AS id, d.name, d.short_name AS "shortName", d.name_en AS "nameEn", d.kind, d.level,
      d.valid_from AS from, p.code AS parent, lower(r.during) AS since, upper(r.during) AS until
    FROM organisation_code c
    JOIN organisation_designation d ON d.organisation_id = c.organisation_id
    LEFT JOIN organisation_edge e ON e.child_id = c.organisation_id AND e.hierarchy = 'territory'
      AND daterange(e.valid_from, e.valid_to) && daterange(c.valid_from, c.valid_to)
    LEFT JOIN organisation_code p ON p.organisation_id = e.parent_id AND p.scheme = 'gso'
      AND daterange(p.valid_from, p.valid_to) && daterange(e.valid_from, e.valid_to)
    CROSS JOIN LATERAL (SELECT daterange(c.valid_from, c.valid_to) * daterange(d.valid_from, d.valid_to)
      * coalesce(daterange(e.valid_from, e.valid_to), '(,)') AS during) r
    WHERE c.scheme = 'gso' AND daterange(c.valid_from, c.valid_to) && daterange(d.valid_from, d.valid_to)
      AND NOT isempty(r.during)`.execute(db);
  return rows;
}

async function write(tx: Transaction<Tables>, acting: Acting, checked: CheckedRows, basis: string | null) {
  const ids = await insertRows(tx, acting, checked.added, basis);
  const now = acting.clock.now();
  for (const { known, row: _, code: __, parent: ___, from, ...designation } of checked.changed) {
    const row = await findOrganisation(tx, known.id);
    if (known.from === from) await correctDesignation(tx, row, designation, from, now);
    else await nameAnew(tx, row, designation, { on: from, basis }, now);
  }
  return [...ids, ...checked.changed.map(({ known }) => known.id)];
}

async function insertRows(tx: Transaction<Tables>, { clock }: Acting, rows: readonly GoodRow[], basis: string | null) {
  const now = clock.now();
  const bodies = rows.map((row) => ({
    ...row,
    to: null,
    basis,
    sample: false,
    codes: [{ scheme: 'gso' as const, code: row.code }],
  }));
  const named = await withIdentity(tx, bodies, now);
  const inFile = new Map(named.map(({ code, from, id }) => [`${code}|${from}`, id]));
  const inRegister = Map.groupBy(await knownBodies(tx), ({ code }) => code);
  const parentOf = ({ parent, from }: GoodRow): string =>
    inFile.get(`${parent}|${from}`) ??
    inRegister.get(parent)!.find(({ since, until }) => since <= from && (until === null || until > from))!.id;
  await insertOrganisations(
    tx,
    named.map((body) => ({ ...body, places: [{ hierarchy: 'territory' as const, parent: parentOf(body) }] })),
    now,
  );
  return named.map(({ id }) => id);
}
