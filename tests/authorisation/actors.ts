import { type Actor, anonymousActor, grantsOf, type RoleEdge, ROLES } from '../../src/access/public.ts';

/** Organisations of the test: one, one below it, and one that has nothing to do with them. */
export const UNIT = '00000000-0000-7000-8000-000000000001';
export const BELOW = '00000000-0000-7000-8000-000000000002';
export const ELSEWHERE = '00000000-0000-7000-8000-000000000003';

export const VIEWER = '00000000-0000-7000-8000-00000000000a';
export const SOMEBODY = '00000000-0000-7000-8000-00000000000b';

const holding = (edges: readonly RoleEdge[]): Actor => ({
  id: VIEWER,
  unit: edges[0]?.unit ?? '',
  grants: grantsOf(edges),
  roles: edges,
});

const EVERYWHERE = ['administrator', 'officer', 'inspector'] as const;

/** Everybody who may ask: each role in the organisation, some everywhere, nobody in particular, and who is not signed in. */
export const ACTORS: readonly (readonly [string, Actor])[] = [
  ...ROLES.map((role) => [role, holding([{ role, unit: UNIT, within: [BELOW] }])] as const),
  ...EVERYWHERE.map((role) => [`${role} everywhere`, holding([{ role, unit: null, within: [] }])] as const),
  ['no role', holding([])],
  ['not signed in', anonymousActor],
];
