import { sql } from 'kysely';
import type { Db } from '../kernel/database.ts';
import { withoutDiacritics } from '../reading/normalise/fold.ts';
import { foldName } from './folded-name.ts';
import type { NamedBody } from './name-forms.ts';
import type { Kind } from './schemas.ts';
import { unitsBelow } from './units-below.ts';
import { validAt } from './valid-at.ts';
import './tables.ts';

/** Everything that decides what names mean for one issuer at one date. */
export interface Names {
  /** Confirmed aliases that hold for the issuer, the nearest first taken. */
  readonly confirmed: ReadonlyMap<string, string>;
  readonly rejected: ReadonlyMap<string, ReadonlySet<string>>;
  readonly classes: ReadonlyMap<string, { readonly key: string; readonly name: string }>;
  /** Administrative units around the issuer, nearest first, each with the bodies whose names count there. */
  readonly scopes: readonly { readonly unit: string; readonly bodies: readonly NamedBody[] }[];
  /** Bodies that may be suggested, names without diacritics. */
  readonly all: readonly NamedBody[];
}

interface Asked {
  readonly asOf: string;
  readonly under?: string | undefined;
}

/** @param texts folded names that will be asked for. */
export async function loadNames(db: Db, texts: readonly string[], { asOf, under }: Asked): Promise<Names> {
  const chain = under === undefined ? [] : await chainOf(db, under, asOf);
  const aliases = await aliasesOf(db, texts, chain);
  const scopes = await scopesOf(db, chain, asOf);
  // Nearest first: of names that are equally alike those around the issuer are suggested.
  const bodies = new Map(scopes.flatMap((scope) => scope.bodies.map((body) => [body.id, body])));
  return {
    ...aliases,
    classes: await classesOf(db, texts),
    scopes,
    all: [...bodies.values()].map(({ id, names }) => ({ id, names: names.map(withoutDiacritics) })),
  };
}

/** A body and those above it in the territory, itself first. */
async function chainOf(db: Db, id: string, asOf: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    WITH RECURSIVE up (id, height) AS (
      SELECT ${id}::uuid, 0
      UNION ALL
      SELECT e.parent_id, up.height + 1 FROM up JOIN organisation_edge e ON e.child_id = up.id
      WHERE e.hierarchy = 'territory' AND ${validAt('e', asOf)} AND up.height < 16
    ) SELECT id FROM up ORDER BY height`.execute(db);
  return rows.map((row) => row.id);
}

async function aliasesOf(db: Db, texts: readonly string[], chain: readonly string[]) {
  const rows = await db
    .selectFrom('organisation_alias')
    .select(['folded', 'under_id', 'organisation_id', 'status'])
    .where('folded', '=', sql<string>`ANY(${[...texts]})`)
    .where((where) =>
      where.or([where('under_id', 'is', null), where('under_id', '=', sql<string>`ANY(${[...chain]})`)]),
    )
    .execute();
  const distance = (under: string | null) => (under === null ? chain.length : chain.indexOf(under));
  const farFirst = rows.toSorted((a, b) => distance(b.under_id) - distance(a.under_id));
  const confirmed = new Map(
    farFirst.filter(({ status }) => status === 'confirmed').map((row) => [row.folded, row.organisation_id]),
  );
  const rejected = new Map<string, Set<string>>();
  for (const row of rows.filter(({ status }) => status === 'rejected'))
    rejected.set(row.folded, (rejected.get(row.folded) ?? new Set()).add(row.organisation_id));
  return { confirmed, rejected };
}

async function classesOf(db: Db, texts: readonly string[]) {
  const rows = await db
    .selectFrom('organisation_class')
    .select(['key', 'name', 'folded'])
    .where('folded', '&&', sql<string[]>`${[...texts]}::text[]`)
    .execute();
  return new Map(rows.flatMap(({ key, name, folded }) => folded.map((phrase) => [phrase, { key, name }] as const)));
}

interface PlacedName {
  readonly id: string;
  readonly kind: Kind;
  readonly folded: string;
  readonly short_name: string | null;
}

/** Names at a date below a body of the territory, or of all. */
async function namesBelow(db: Db, top: string | null, asOf: string): Promise<PlacedName[]> {
  const inside =
    top === null
      ? sql`true`
      : sql`d.organisation_id = ANY(${[top, ...(await unitsBelow(db, top, asOf, 'territory'))]}::uuid[])`;
  const { rows } = await sql<PlacedName>`
    SELECT d.organisation_id AS id, d.kind, d.folded, d.short_name FROM organisation_designation d
    WHERE ${validAt('d', asOf)} AND ${inside}`.execute(db);
  return rows;
}

const UNITS: readonly Kind[] = ['nation', 'province', 'city', 'commune', 'ward', 'special-zone'];

/**
 * The units around an issuer, nearest first, and at last everything. In a unit count its own bodies; those of the units
 * inside it count there by their full names, because theirs end in another unit's name.
 */
async function scopesOf(db: Db, chain: readonly string[], asOf: string): Promise<Names['scopes']> {
  const everything = await namesBelow(db, null, asOf);
  const byId = new Map(everything.map((name) => [name.id, name]));
  const scopes = [];
  for (const id of chain) {
    const unit = byId.get(id);
    if (!unit || !UNITS.includes(unit.kind) || unit.kind === 'nation') continue;
    scopes.push({ unit: unit.folded, bodies: (await namesBelow(db, id, asOf)).map(namedBody) });
  }
  return [...scopes, { unit: '', bodies: everything.map(namedBody) }];
}

const namedBody = ({ id, folded, short_name }: PlacedName): NamedBody => ({
  id,
  names: short_name === null ? [folded] : [...new Set([folded, foldName(short_name)])],
});
