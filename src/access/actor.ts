import { type Scope, type Verb, VERBS } from './permission.ts';

/** A verb over a scope. A unit is a path from the root of the organisations: "son-khe/so-khcn". */
export interface Grant {
  readonly verb: Verb;
  readonly scope: Scope;
}

/** Who acts: a person or an account, with the unit it works in and what it was granted. */
export interface Actor {
  readonly id: string;
  readonly unit: string;
  readonly grants: readonly Grant[];
}

/** The one user of a program that runs for itself: everything, everywhere. */
export const localActor: Actor = {
  id: 'local',
  unit: 'local',
  grants: VERBS.map((verb) => ({ verb, scope: 'all' })),
};
