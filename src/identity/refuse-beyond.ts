import { type Actor, canActOn } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import type { RoleGiven } from './schemas.ts';

/**
 * Nobody gives more than they have: a role is given only where one administers, so never higher up, never for other modules,
 * and everywhere only by those who administer everywhere.
 *
 * @throws {Problem} forbidden
 */
export function refuseBeyond(actor: Actor, given: Pick<RoleGiven, 'unit' | 'module'>): void {
  // What belongs to no organisation is reached only by a grant for everything.
  const place = { owner: '', unit: given.unit ?? '', public: false };
  const whole = given.module === null ? place : { ...place, module: given.module };
  if (!canActOn(actor, 'administer', whole)) throw new Problem('forbidden', 'role-beyond-own');
}

/** Where a person works is given only by those who administer there. @throws {Problem} forbidden */
export const refuseUnitBeyond = (actor: Actor, unit: string): void => refuseBeyond(actor, { unit, module: null });
