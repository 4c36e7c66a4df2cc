export type { Acting } from './acting.ts';
export { type Actor, type Grant, localActor } from './actor.ts';
export { guard } from './guard.ts';
export { authorise, authoriseOn } from './authorise.ts';
export { canActOn, canSeeAll, type Owned } from './reach.ts';
export { type OwnedColumns, visibleTo } from './visible-to.ts';
