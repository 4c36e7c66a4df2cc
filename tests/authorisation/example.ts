import type { Actor, Owned, Verb } from '../../src/access/public.ts';
import type { Place } from './places.ts';

/** How the matrix calls one operation, and what the definition of access says of it. */
export interface Example {
  readonly input: (at: Place) => unknown;
  /** The thing it acts on; absent: nothing in particular, so whoever reaches anything with its verb may call it. */
  readonly on?: (at: Place) => Owned;
  /** The judgement, where it is another than `canActOn` with the verb of the contract. */
  readonly may?: (actor: Actor, verb: Verb, row: Owned) => boolean;
  /** Rules of its own may refuse it further, so only refusals of access are judged. */
  readonly further?: true;
  /** For a list: whether it shows the thing of the place, which it must do exactly for those who may see it. */
  readonly shows?: {
    readonly thing: (at: Place) => Owned;
    readonly verb: Verb;
    readonly in: (output: unknown, at: Place) => boolean;
  };
}
