import type { Acting } from '../access/public.ts';
import { ownPerson } from './own-person.ts';
import { viewPerson } from './person-view.ts';
import type { Person } from './schemas.ts';
import { isDutiful } from './second-factor-duty.ts';

type Way = 'password' | 'oidc';

/** Who one is, and how one can sign in. @throws {Problem} not-found for the local user of a program */
export async function getMe(
  acting: Acting,
): Promise<Person & { readonly ways: Way[]; readonly secondFactorDuty: boolean }> {
  const row = await ownPerson(acting);
  const found = await acting.db
    .selectFrom('sign_in_way')
    .select('provider_id')
    .where('person_id', '=', row.id)
    .execute();
  const ways = found.map(({ provider_id }): Way => (provider_id === 'credential' ? 'password' : 'oidc'));
  const person = await viewPerson(acting, row);
  const held = person.roles.map((role) => ({ role }));
  return { ...person, ways: [...new Set(ways)], secondFactorDuty: isDutiful(acting.config, held) };
}
