export type { Acting } from './acting.ts';
export { type Actor, anonymousActor, type Grant, localActor, type Reach, systemActor } from './actor.ts';
export { guard } from './guard.ts';
export { authorise, authoriseOn } from './authorise.ts';
export { type Verb, VERBS } from './permission.ts';
export { canActOn, canLookInto, canSeeAll, type Owned, reach, verbsOn } from './reach.ts';
export { grantsOf, limitTo, type Role, type RoleEdge, ROLES } from './roles.ts';
export type { Subject, SubjectKind } from './subject.ts';
export { type OwnedColumns, visibleTo } from './visible-to.ts';
