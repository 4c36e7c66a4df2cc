import { type Actor, ROLES, type Role, type RoleEdge } from '../access/public.ts';
import { type Config, ConfigError } from '../kernel/config.ts';
import type { Services } from '../kernel/services.ts';
import type { PersonRow } from './person-view.ts';

/** Roles whose holders must have a second factor. @throws {ConfigError} for one that there is not */
export function dutifulRoles({ NHIP_SECOND_FACTOR: told = '' }: Pick<Config, 'NHIP_SECOND_FACTOR'>): readonly Role[] {
  const names = told === '' ? [] : told.split(',');
  const unknown = names.find((name) => !ROLES.some((role) => role === name));
  if (unknown !== undefined)
    throw new ConfigError(`NHIP_SECOND_FACTOR: there is no role "${unknown}". The roles are ${ROLES.join(', ')}.`);
  return ROLES.filter((role) => names.includes(role));
}

type Held = readonly Pick<RoleEdge, 'role'>[];

/** Whether one of the roles asks for a second factor. */
export const isDutiful = (config: Pick<Config, 'NHIP_SECOND_FACTOR'>, roles: Held): boolean =>
  roles.some(({ role }) => dutifulRoles(config).includes(role));

/**
 * Whether a person has to turn a second factor on before anything else. Who signs in at a provider and has no password here
 * is asked for it there.
 */
export async function lacksSecondFactor(
  { db, config }: Pick<Services, 'db' | 'config'>,
  { id, second_factor }: Pick<PersonRow, 'id' | 'second_factor'>,
  roles: Held,
): Promise<boolean> {
  if (second_factor || !isDutiful(config, roles)) return false;
  const password = await db
    .selectFrom('sign_in_way')
    .select('id')
    .where('person_id', '=', id)
    .where('provider_id', '=', 'credential')
    .executeTakeFirst();
  return password !== undefined;
}

/** Somebody who has to: only the own account, until it is done. */
export const heldBack = (actor: Actor): Actor => ({
  ...actor,
  grants: actor.grants.filter(({ verb }) => verb === 'account'),
  roles: [],
  lacks: 'second-factor',
});
