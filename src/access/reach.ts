import type { Actor, Grant } from './actor.ts';
import { type Verb, VERBS } from './permission.ts';

/** What a row must tell to be judged. */
export interface Owned {
  /** Id of the actor who added it. */
  readonly owner: string;
  /** Organisation it belongs to; empty when it belongs to none. */
  readonly unit: string;
  /** Anyone may read it. */
  readonly public: boolean;
  /** Module it belongs to; a row without one is reached only by grants for every module. */
  readonly module?: string;
}

/** One way into rows; a row is reached when any way leads to it. */
export interface Way {
  readonly to: WayTo;
  /** Only rows of this module. */
  readonly module: string | null;
}
type WayTo =
  | { readonly kind: 'all' }
  | { readonly kind: 'public' }
  | { readonly kind: 'owner'; readonly owner: string }
  | { readonly kind: 'units'; readonly units: readonly string[] };

const PUBLIC: Way = { to: { kind: 'public' }, module: null };

/**
 * The rows an actor reaches with a verb: the one definition behind {@link canActOn} and `visibleTo`. What is public is read
 * by everyone.
 */
export function reach(actor: Actor, verb: Verb): Way[] {
  const ways = actor.grants.filter((grant) => grant.verb === verb).map((grant) => wayOf(grant, actor));
  return verb === 'read' ? [PUBLIC, ...ways] : ways;
}

const wayOf = (grant: Grant, actor: Actor): Way => ({ to: placeOf(grant, actor), module: grant.module ?? null });

function placeOf(grant: Grant, actor: Actor): WayTo {
  switch (grant.scope) {
    case 'all':
    case 'public':
      return { kind: grant.scope };
    case 'own':
      return { kind: 'owner', owner: actor.id };
    case 'unit':
      return { kind: 'units', units: [grant.unit] };
    case 'subtree':
      return { kind: 'units', units: [grant.unit, ...grant.within] };
  }
}

/** Whether an actor reads every row: then no filter is needed. */
export const canSeeAll = (actor: Actor): boolean =>
  reach(actor, 'read').some(({ to, module }) => to.kind === 'all' && module === null);

/** Whether an actor may do something to one row. */
export function canActOn(actor: Actor, verb: Verb, row: Owned): boolean {
  return reach(actor, verb).some((way) => leadsTo(way, row));
}

/** What an actor may do to one row: told to the page with the row, so that it offers only what works. */
export const verbsOn = (actor: Actor, row: Owned): Verb[] => VERBS.filter((verb) => canActOn(actor, verb, row));

/** Whether an actor reads a row from the inside, as if nobody had published it: its files, its history, who did what. */
export const canLookInto = (actor: Actor, row: Owned): boolean =>
  canActOn(actor, 'read', { ...row, public: false }) || canActOn(actor, 'inspect', row);

function leadsTo({ to, module }: Way, row: Owned): boolean {
  if (module !== null && module !== row.module) return false;
  switch (to.kind) {
    case 'all':
      return true;
    case 'public':
      return row.public;
    case 'owner':
      return row.owner === to.owner;
    case 'units':
      return to.units.includes(row.unit);
  }
}
