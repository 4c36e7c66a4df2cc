import { readFile } from 'node:fs/promises';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { newId } from '../kernel/ids.ts';
import { findOrganisation, lockOrganisations } from './find-organisation.ts';
import { slugOf } from './folded-name.ts';
import { insertOrganisations, type Prepared } from './insert-organisations.ts';
import { nameAnew } from './name-anew.ts';
import { recordChange } from './record-change.ts';
import { recordSuccession } from './record-succession.ts';
import type { Designation } from './schemas.ts';
import { ownedByAll } from './visibility.ts';

const FILE = new URL('data/provinces.json', import.meta.url);

const unit = z.object({ code: z.string(), name: z.string(), kind: z.enum(['province', 'city']) });
const factsSchema = z.object({
  from: z.iso.date(),
  sources: z.object({ before: z.string(), merged: z.string() }),
  nation: z.object({ key: z.string(), name: z.string(), shortName: z.string(), nameEn: z.string() }),
  before: z.array(unit),
  merged: z.object({ on: z.iso.date(), into: z.array(unit.extend({ from: z.array(z.string()) })) }),
  renamed: z.array(unit.extend({ on: z.iso.date(), basis: z.string() })),
});

type Unit = z.infer<typeof unit>;
type Facts = z.infer<typeof factsSchema>;

export interface LoadedProvinces {
  /** Administrative units written now. */
  readonly added: number;
  /** Provinces that there are today. */
  readonly provinces: number;
}

/** Loads the provinces of Viet Nam with what they were before, from the facts of the project. Again it changes nothing. */
export async function loadProvinces(acting: Acting): Promise<LoadedProvinces> {
  authoriseOn(acting.actor, 'administer', ownedByAll);
  const facts = factsSchema.parse(JSON.parse(await readFile(FILE, 'utf8')));
  const merged = facts.merged.into.flatMap(({ from }) => from);
  const provinces = facts.before.length - merged.length + facts.merged.into.length;
  return acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const { key } = facts.nation;
    const known = await tx.selectFrom('organisation').select('id').where('key', '=', key).executeTakeFirst();
    if (known) return { added: 0, provinces };
    const added = await write(tx, acting, facts);
    await recordChange(tx, acting, {
      operation: 'imports.provinces',
      touched: added.map(({ id }) => id),
      before: null,
      after: { added: added.length, sources: facts.sources },
    });
    return { added: added.length, provinces };
  });
}

async function write(tx: Transaction<Tables>, { clock }: Acting, facts: Facts): Promise<Prepared[]> {
  const now = clock.now();
  const { nation, before, after } = bodiesOf(facts, now);
  const all = [nation, ...before.values(), ...after.values()];
  await insertOrganisations(tx, all, now);
  for (const { code, from } of facts.merged.into) {
    const shares = from.map((old) => ({ from: before.get(old)!.id, to: after.get(code)!.id, share: 1 }));
    await recordSuccession(tx, { kind: 'merge', on: facts.merged.on, basis: facts.sources.merged, shares }, now);
  }
  for (const { on, basis, ...renamed } of facts.renamed) {
    const { id } = after.get(renamed.code) ?? before.get(renamed.code)!;
    await nameAnew(tx, await findOrganisation(tx, id), namesOf(renamed), { on, basis }, now);
  }
  return all;
}

/** The nation, the units of the beginning and the merged ones, by code. */
function bodiesOf({ from, sources, nation, before, merged }: Facts, now: Date) {
  const ended = new Set(merged.into.flatMap((into) => into.from));
  const id = newId(now);
  const bodyOf = (told: Unit, more: Pick<Prepared, 'from' | 'to' | 'basis'>): Prepared => ({
    ...namesOf(told),
    ...more,
    id: newId(now),
    key: slugOf([told.name, told.code, more.to === null ? '' : from.slice(0, 4)].join(' ')),
    codes: [{ scheme: 'gso', code: told.code }],
    places: [{ hierarchy: 'territory', parent: id }],
    sample: false,
  });
  const old = { from, basis: sources.before };
  const merging = { from: merged.on, to: null, basis: sources.merged };
  const root: Prepared = {
    ...nation,
    id,
    kind: 'nation',
    level: 'centre',
    from,
    to: null,
    basis: null,
    sample: false,
    codes: [],
    places: [],
  };
  return {
    nation: root,
    before: new Map(before.map((u) => [u.code, bodyOf(u, { ...old, to: ended.has(u.code) ? merged.on : null })])),
    after: new Map(merged.into.map((u) => [u.code, bodyOf(u, merging)])),
  };
}

const KINDS = { province: ['Tỉnh', 'Province'], city: ['Thành phố', 'City'] } as const;

const namesOf = ({ name, kind }: Unit): Designation => ({
  name: `${KINDS[kind][0]} ${name}`,
  shortName: name,
  nameEn: `${name} ${KINDS[kind][1]}`,
  kind,
  level: 'province',
});
