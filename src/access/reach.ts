import type { Actor } from './actor.ts';
import type { Scope, Verb } from './permission.ts';

/** What a row must tell to be judged. */
export interface Owned {
  readonly owner: string;
  /** Path of the unit it belongs to. */
  readonly unit: string;
  /** Anyone may read it. */
  readonly public: boolean;
}

/** One way into a row; a row is reached when any way leads to it. */
export type Way =
  | { readonly to: 'all' }
  | { readonly to: 'public' }
  | { readonly to: 'owner'; readonly owner: string }
  | { readonly to: 'unit'; readonly unit: string }
  | { readonly to: 'subtree'; readonly unit: string };

/**
 * The rows an actor reaches with a verb: the one definition behind {@link canActOn} and `visibleTo`. What is public is read
 * by everyone.
 */
export function reach(actor: Actor, verb: Verb): Way[] {
  const scopes = new Set(actor.grants.filter((grant) => grant.verb === verb).map((grant) => grant.scope));
  if (verb === 'read') scopes.add('public');
  return [...scopes].map((scope) => wayOf(scope, actor));
}

function wayOf(scope: Scope, actor: Actor): Way {
  switch (scope) {
    case 'all':
      return { to: 'all' };
    case 'public':
      return { to: 'public' };
    case 'own':
      return { to: 'owner', owner: actor.id };
    case 'unit':
      return { to: 'unit', unit: actor.unit };
    case 'subtree':
      return { to: 'subtree', unit: actor.unit };
  }
}

/** Whether an actor reads every row: then no filter is needed. */
export const canSeeAll = (actor: Actor): boolean => reach(actor, 'read').some((way) => way.to === 'all');

/** Whether an actor may do something to one row. */
export function canActOn(actor: Actor, verb: Verb, row: Owned): boolean {
  return reach(actor, verb).some((way) => leadsTo(way, row));
}

function leadsTo(way: Way, row: Owned): boolean {
  switch (way.to) {
    case 'all':
      return true;
    case 'public':
      return row.public;
    case 'owner':
      return row.owner === way.owner;
    case 'unit':
      return row.unit === way.unit;
    case 'subtree':
      return row.unit === way.unit || row.unit.startsWith(`${way.unit}/`);
  }
}
