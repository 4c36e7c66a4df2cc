import type { Services } from '../kernel/services.ts';
import type { Actor } from './actor.ts';

/** What a use case is given: the services and the one who acts. */
export interface Acting extends Services {
  readonly actor: Actor;
  /** Session of the browser that asks; nothing for keys, jobs and programs. */
  readonly session?: string | null;
}
