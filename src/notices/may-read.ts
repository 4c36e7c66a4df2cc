import { type Actor, canActOn, type Subject } from '../access/public.ts';

/** Whether somebody may read what a notice is about, as one of any organisation that it belongs to. */
export const mayRead = (actor: Actor, { owned, alsoOwned = [] }: Subject): boolean =>
  [owned, ...alsoOwned].some((one) => canActOn(actor, 'read', one));
