import type { RouterClient } from '@orpc/server';
import type { identityRouter } from '../src/identity/public.ts';
import type { RoleGiven, SamplePerson } from '../src/identity/schemas.ts';

/** The operations through which sample people come. */
export interface PeopleClient {
  readonly identity: { readonly people: Pick<RouterClient<typeof identityRouter>['people'], 'add' | 'list'> };
}

interface Sample {
  readonly sample: Exclude<SamplePerson, 'visitor'>;
  readonly name: string;
  readonly email: string;
  /** Key of the organisation of work; empty for none. */
  readonly unit: string;
  readonly roles: readonly RoleGiven['role'][];
}

const person = (sample: Sample['sample'], name: string, address: string, unit: string, ...roles: Sample['roles']) => ({
  sample,
  name,
  email: `${address}@sonkhe.example`,
  unit,
  roles,
});

/**
 * People of the fictional province Sơn Khê. The officer publishes too, as somebody who was charged with it, so that whoever
 * tries Nhịp alone can go the whole way.
 */
const PEOPLE: readonly Sample[] = [
  person('leader', 'Lò Văn Sơn', 'lanh-dao', 'son-khe', 'leader'),
  person('officer', 'Nguyễn Thị Hạnh', 'tham-muu', 'tinh-uy', 'officer', 'leader'),
  person('reporter', 'Vàng A Páo', 'bao-cao', 'nam-thung-ubnd', 'reporter'),
  person('inspector', 'Hoàng Minh Đức', 'kiem-tra', 'son-khe', 'inspector'),
  person('administrator', 'Trần Thu Hà', 'quan-tri', 'son-khe', 'administrator'),
  person('citizen', 'Lý Thị Mẩy', 'nguoi-dan', '', 'citizen'),
];

/** Adds the sample people that are not there yet. @param units ids of the sample's organisations by their keys */
export async function loadSamplePeople(
  { identity }: PeopleClient,
  units: Readonly<Record<string, string>>,
): Promise<void> {
  const { rows } = await identity.people.list({ pageSize: 200 });
  for (const { roles, unit, ...person } of PEOPLE) {
    if (rows.some(({ sample }) => sample === person.sample)) continue;
    const id = unit === '' ? '' : units[unit];
    if (id === undefined) throw new Error(`the sample has no organisation "${unit}"`);
    const given = roles.map((role) => ({ role, unit: role === 'administrator' ? null : id || null, module: null }));
    await identity.people.add({ ...person, unit: id, roles: given });
  }
}
