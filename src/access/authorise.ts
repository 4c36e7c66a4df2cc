import { Problem } from '../kernel/errors.ts';
import { type Actor, anonymousActor } from './actor.ts';
import type { Verb } from './permission.ts';
import { canActOn, type Owned, reach } from './reach.ts';

/**
 * Lets an operation begin only for an actor who may do its verb to something.
 *
 * @throws {Problem} forbidden; unauthenticated for whoever could do it after signing in
 */
export function authorise(actor: Actor, verb: Verb): void {
  if (reach(actor, verb).length > 0) return;
  if (actor.id === anonymousActor.id) throw new Problem('unauthenticated', 'sign-in-needed');
  if (actor.lacks) throw new Problem('forbidden', `${actor.lacks}-needed`);
  throw new Problem('forbidden', 'forbidden', { verb });
}

/** Lets a change of one row happen. @throws {Problem} forbidden; not-found for a row that may not even be seen. */
export function authoriseOn(actor: Actor, verb: Verb, row: Owned): void {
  if (canActOn(actor, verb, row)) return;
  if (!canActOn(actor, 'read', row)) throw new Problem('not-found', 'not-found');
  throw new Problem('forbidden', 'forbidden', { verb });
}
