import { type Verb, VERBS } from './permission.ts';
import { type RoleEdge, ROLES } from './roles.ts';

/**
 * How far a verb reaches. A unit (đơn vị) is the id of an organisation. `within` holds the ids of the organisations below it
 * on the day the actor was made; the unit itself always counts.
 */
export type Reach =
  | { readonly scope: 'own' | 'all' | 'public' }
  | { readonly scope: 'unit'; readonly unit: string }
  | { readonly scope: 'subtree'; readonly unit: string; readonly within: readonly string[] };

/** A verb over a scope; with a module, only for the rows of that module. */
export type Grant = Reach & { readonly verb: Verb; readonly module?: string };

/** Who acts: a person or an account, the organisation in whose name it acts, and what it was granted. */
export interface Actor {
  readonly id: string;
  /** Organisation to which belongs what this actor adds; empty for nobody's. */
  readonly unit: string;
  /** Person for whom a key or a deputy acts. */
  readonly onBehalfOf?: string | null;
  readonly grants: readonly Grant[];
  /** Roles that the grants come from: a step of a case asks for the role itself. Absent: none. */
  readonly roles?: readonly RoleEdge[];
  /** What somebody must do before the grants of the roles count: it is told instead of a mere refusal. */
  readonly lacks?: 'second-factor';
}

const everything: readonly Grant[] = VERBS.map((verb) => ({ verb, scope: 'all' }));

/** The one user of a program that runs for itself: everything, everywhere. */
export const localActor: Actor = {
  id: 'local',
  unit: 'local',
  grants: everything,
  roles: ROLES.map((role) => ({ role, unit: null, within: [] })),
};

/** Nhịp itself, when a timer or a job of its own changes something. */
export const systemActor: Actor = { id: 'system', unit: '', grants: everything };

/** Whoever is not signed in: what is public. */
export const anonymousActor: Actor = { id: 'anonymous', unit: '', grants: [] };
