import type { RoleGiven } from '../../src/identity/schemas.ts';

/** Roles in the order in which they are offered. */
export const ROLES: readonly RoleGiven['role'][] = [
  'officer',
  'reporter',
  'leader',
  'inspector',
  'administrator',
  'citizen',
  'integration',
];
