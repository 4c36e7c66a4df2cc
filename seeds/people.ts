import type { RouterClient } from '@orpc/server';
import type { identityRouter } from '../src/identity/public.ts';
import type { RoleGiven, SamplePerson } from '../src/identity/schemas.ts';

/** The operations through which sample people come. */
export interface PeopleClient {
  readonly identity: { readonly people: Pick<RouterClient<typeof identityRouter>['people'], 'add' | 'list'> };
}

interface Sample {
  readonly sample: Exclude<SamplePerson, 'citizen'>;
  readonly name: string;
  readonly email: string;
  /** Key of the organisation of work. */
  readonly unit: string;
  readonly roles: readonly RoleGiven['role'][];
  /** The roles are held everywhere, not only in the organisation of work. */
  readonly everywhere?: true;
}

/**
 * People of the fictional province Sơn Khê. The officer publishes too, as somebody who was charged with it, so that whoever
 * tries Nhịp alone can go the whole way.
 */
const PEOPLE: readonly Sample[] = [
  { sample: 'leader', name: 'Lò Văn Sơn', email: 'lanh-dao@sonkhe.example', unit: 'son-khe', roles: ['leader'] },
  {
    ...{ sample: 'officer', name: 'Nguyễn Thị Hạnh', email: 'tham-muu@sonkhe.example', unit: 'tinh-uy' },
    roles: ['officer', 'leader'],
  },
  {
    ...{ sample: 'reporter', name: 'Vàng A Páo', email: 'bao-cao@sonkhe.example', unit: 'nam-thung-ubnd' },
    roles: ['reporter'],
  },
  {
    ...{ sample: 'inspector', name: 'Hoàng Minh Đức', email: 'kiem-tra@sonkhe.example', unit: 'son-khe' },
    roles: ['inspector'],
  },
  {
    ...{ sample: 'administrator', name: 'Trần Thu Hà', email: 'quan-tri@sonkhe.example', unit: 'son-khe' },
    roles: ['administrator'],
    everywhere: true,
  },
];

/** Adds the sample people that are not there yet. @param units ids of the sample's organisations by their keys */
export async function loadSamplePeople(
  { identity }: PeopleClient,
  units: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await identity.people.list({ pageSize: 200 });
  for (const { roles, everywhere, unit, ...person } of PEOPLE) {
    if (rows.some(({ sample }) => sample === person.sample)) continue;
    const id = units[unit];
    if (!id) throw new Error(`the sample has no organisation "${unit}"`);
    const given = roles.map((role) => ({ role, unit: everywhere ? null : id, module: null }));
    await identity.people.add({ ...person, unit: id, roles: given });
  }
}
