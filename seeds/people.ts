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
  readonly roles: readonly RoleGiven['role'][];
}

/**
 * People of the fictional province Sơn Khê. The officer publishes too, as somebody who was charged with it, so that whoever
 * tries Nhịp alone can go the whole way.
 */
const PEOPLE: readonly Sample[] = [
  { sample: 'leader', name: 'Lò Văn Sơn', email: 'lanh-dao@sonkhe.example', roles: ['leader'] },
  { sample: 'officer', name: 'Nguyễn Thị Hạnh', email: 'tham-muu@sonkhe.example', roles: ['officer', 'leader'] },
  { sample: 'reporter', name: 'Vàng A Páo', email: 'bao-cao@sonkhe.example', roles: ['reporter'] },
  { sample: 'inspector', name: 'Hoàng Minh Đức', email: 'kiem-tra@sonkhe.example', roles: ['inspector'] },
  { sample: 'administrator', name: 'Trần Thu Hà', email: 'quan-tri@sonkhe.example', roles: ['administrator'] },
];

/** Adds the sample people that are not there yet. */
export async function loadSamplePeople({ identity }: PeopleClient): Promise<void> {
  const { rows } = await identity.people.list({ pageSize: 200 });
  for (const { roles, ...person } of PEOPLE) {
    if (rows.some(({ sample }) => sample === person.sample)) continue;
    const given = roles.map((role) => ({ role, unit: null, module: null }));
    await identity.people.add({ ...person, unit: '', roles: given });
  }
}
