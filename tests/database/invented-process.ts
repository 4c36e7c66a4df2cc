import { randomUUID } from 'node:crypto';
import type { Acting, Actor, Role } from '../../src/access/public.ts';
import { grantsOf } from '../../src/access/public.ts';

/** Somebody with a role in one organisation. */
export function holder(role: Role, unit: string, id = `${role}@${unit}`): Actor {
  const roles = [{ role, unit, within: [] }];
  return { id, unit, roles, grants: grantsOf(roles) };
}

/** The same services for somebody else. */
export const as = <Known extends Acting>(acting: Known, actor: Actor): Known => ({ ...acting, actor });

/** A key that no request has used. */
export const key = (): string => randomUUID();
