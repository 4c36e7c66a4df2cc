import { isDefinedError, safe } from '@orpc/client';
import type { RouterClient } from '@orpc/server';
import type { organisationsRouter } from '../src/organisations/public.ts';
import type { Organisation } from '../src/organisations/schemas.ts';
import { CLASSES } from './organisations-classes.ts';
import {
  BEGINNING,
  bodyOf,
  COMMUNE_OFFICES,
  communeBodies,
  COMMUNES,
  COMMUNES_MERGED,
  DEPARTMENTS_MERGED,
  keyOf,
  PARTY_BODIES_MERGED,
  PROVINCE,
  PROVINCE_BODIES,
} from './organisations-story.ts';

/** The operations through which the organisations of the sample come. */
export interface OrganisationsClient {
  readonly organisations: Pick<
    RouterClient<typeof organisationsRouter>,
    'units' | 'successions' | 'classes' | 'aliases' | 'imports'
  >;
}
type Operations = OrganisationsClient['organisations'];

/**
 * Loads the provinces of Viet Nam, and the fictional province Sơn Khê with its bodies, mergers and classes. Doing it again
 * changes nothing.
 *
 * @returns ids of the sample's bodies by their keys without the province: "so-khcn", "tinh-uy", "nam-thung-ubnd"; the
 *   province itself is "son-khe".
 */
export async function loadSampleOrganisations({ organisations }: OrganisationsClient): Promise<Record<string, string>> {
  await organisations.imports.provinces();
  if (!(await isThere(organisations))) await tell(organisations);
  return idsOf(organisations);
}

async function isThere({ units }: Operations): Promise<boolean> {
  const { error } = await safe(units.get({ key: PROVINCE }));
  if (error && !(isDefinedError(error) && error.code === 'NOT_FOUND')) throw error;
  return !error;
}

async function idsOf({ units }: Operations): Promise<Record<string, string>> {
  const rows = [];
  for (const asOf of [BEGINNING, PARTY_BODIES_MERGED, DEPARTMENTS_MERGED, COMMUNES_MERGED])
    rows.push(...(await units.list({ under: PROVINCE, asOf, pageSize: 500 })).rows);
  const province = await units.get({ key: PROVINCE });
  const named = rows.map(({ key, id }) => [key.replace(`${PROVINCE}-`, ''), id] as const);
  return { [PROVINCE]: province.id, ...Object.fromEntries(named) };
}

async function tell(operations: Operations): Promise<void> {
  const { units, classes } = operations;
  const province = bodyOf({ key: '', name: 'Tỉnh Sơn Khê', short: 'Sơn Khê', kind: 'province', above: ['-'] });
  const bodies = [...PROVINCE_BODIES, ...COMMUNES.flatMap(communeBodies), ...COMMUNE_OFFICES].map(bodyOf);
  await units.createMany({ bodies: [province, ...bodies] });
  await mergeBodies(operations);
  await changeCommunes(operations);
  for (const one of CLASSES) await classes.save({ ...one, version: 0 });
}

const seenOf = async ({ units }: Operations, key: string) => {
  const { version } = await units.get({ key: keyOf(key) });
  return { key: keyOf(key), version };
};

async function mergeBodies(operations: Operations): Promise<void> {
  const merge = async (
    on: string,
    from: readonly string[],
    into: Parameters<typeof bodyOf>[0] | string,
    basis: string,
  ) =>
    operations.successions.merge({
      on,
      basis,
      from: await Promise.all(from.map((key) => seenOf(operations, key))),
      into: typeof into === 'string' ? { key: keyOf(into) } : bodyOf(into),
    });
  const propaganda = { key: 'ban-tgdv', name: 'Ban Tuyên giáo và Dân vận Tỉnh ủy', kind: 'party-body' } as const;
  const party = 'Quyết định 1201-QĐ/TU (mẫu)';
  await merge(
    PARTY_BODIES_MERGED,
    ['ban-tuyen-giao', 'ban-dan-van'],
    { ...propaganda, above: ['', '-', 'tinh-uy'] },
    party,
  );
  const council = 'Nghị quyết 41/NQ-HĐND (mẫu)';
  await merge(DEPARTMENTS_MERGED, ['so-tttt'], 'so-khcn', council);
  await merge(DEPARTMENTS_MERGED, ['so-khdt'], 'so-tai-chinh', council);
  const farming = { key: 'so-nnmt', name: 'Sở Nông nghiệp và Môi trường', kind: 'department' } as const;
  await merge(DEPARTMENTS_MERGED, ['so-nnptnt', 'so-tnmt'], { ...farming, above: ['', 'ubnd'] }, council);
}

/** Nine communes become six: two mergers, one commune divided between its neighbours, one with a new name. */
async function changeCommunes(operations: Operations): Promise<void> {
  const { successions } = operations;
  const [on, basis] = [COMMUNES_MERGED, 'Nghị quyết 58/NQ-HĐND (mẫu)'];
  for (const [from, into] of [
    ['nam-pan', 'nam-thung'],
    ['suoi-ngoc', 'doi-thong'],
  ] as const) {
    for (const body of ['-du', '-hdnd', '-ubnd', ''])
      await successions.merge({
        on,
        basis,
        into: { key: keyOf(`${into}${body}`) },
        from: [await seenOf(operations, `${from}${body}`)],
      });
  }
  for (const body of ['-du', '-hdnd', '-ubnd', ''])
    await successions.split({
      on,
      basis,
      from: await seenOf(operations, `muong-giang${body}`),
      into: [
        { share: 0.6, body: { key: keyOf(`khe-lung${body}`) } },
        { share: 0.4, body: { key: keyOf(`hua-tat${body}`) } },
      ],
    });
  await renameCommune(operations, { on, basis });
}

async function renameCommune(
  operations: Operations,
  act: { readonly on: string; readonly basis: string },
): Promise<void> {
  const unit = 'xã Pá Chè Thượng';
  const names: readonly (readonly [string, string])[] = [
    ['pa-che', 'Xã Pá Chè Thượng'],
    ['pa-che-du', `Đảng ủy ${unit}`],
    ['pa-che-hdnd', `Hội đồng nhân dân ${unit}`],
    ['pa-che-ubnd', `Ủy ban nhân dân ${unit}`],
  ];
  for (const [key, name] of names) {
    const shortName = key === 'pa-che' ? 'Pá Chè Thượng' : null;
    const seen: Organisation = await operations.units.get({ key: keyOf(key) });
    await operations.successions.rename({ ...act, key: seen.key, version: seen.version, name, shortName });
  }
}
