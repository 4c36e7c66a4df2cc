import type { Grant, Reach } from './actor.ts';
import type { Verb } from './permission.ts';

/**
 * Roles (vai trò), in the order in which they are offered. A role is held in an organisation, perhaps for one module:
 * the edge person – role – organisation – module.
 */
export const ROLES = ['administrator', 'leader', 'officer', 'reporter', 'inspector', 'citizen', 'integration'] as const;
export type Role = (typeof ROLES)[number];

type Held = Partial<Record<Verb, 'own' | 'unit' | 'subtree'>>;

/** What each role may do, and how far. What is public is read by everyone; everybody keeps their own account. */
export const ROLE_GRANTS: Readonly<Record<Role, Held>> = {
  /** Quản trị: organisations, people, roles, processes. Decides nothing of the content. */
  administrator: { account: 'own', read: 'subtree', inspect: 'subtree', administer: 'subtree' },
  /** Lãnh đạo: sees everything below, decides, publishes. */
  leader: {
    account: 'own',
    read: 'subtree',
    inspect: 'subtree',
    act: 'subtree',
    upload: 'unit',
    review: 'subtree',
    publish: 'subtree',
  },
  /** Chuyên viên tham mưu: prepares what the leader of the same organisation publishes. */
  officer: { account: 'own', read: 'subtree', act: 'unit', upload: 'unit', review: 'unit' },
  /** Cán bộ báo cáo: answers for the own organisation. */
  reporter: { account: 'own', read: 'unit', act: 'unit' },
  /** Thanh tra, kiểm tra: reads and inspects everything below; changes nothing but the own account. */
  inspector: { account: 'own', read: 'subtree', inspect: 'subtree' },
  /** Công dân, doanh nghiệp: what is public, and what they sent in themselves. */
  citizen: { account: 'own', read: 'own', act: 'own' },
  /** Tích hợp (API): another system of the organisation brings files and takes part in cases. */
  integration: { read: 'subtree', upload: 'unit', act: 'unit' },
};

/** A role that somebody holds. Without a unit it is held everywhere: the first administrator, a central inspectorate. */
export interface RoleEdge {
  readonly role: Role;
  readonly unit: string | null;
  /** Organisations below the unit, at the day that is asked about. */
  readonly within: readonly string[];
  /** Only for one module; null or absent: for all. */
  readonly module?: string | null;
}

/** The grants that roles give. */
export const grantsOf = (edges: readonly RoleEdge[]): Grant[] =>
  edges.flatMap((edge) => {
    const module = edge.module ? { module: edge.module } : {};
    const held = Object.entries(ROLE_GRANTS[edge.role]) as [Verb, Held[Verb] & string][];
    return held.map(([verb, scope]): Grant => ({ verb, ...reachOf(scope, edge), ...limits(verb, module) }));
  });

/** One's own account is nobody's module. */
const limits = (verb: Verb, module: { readonly module?: string }) => (verb === 'account' ? {} : module);

function reachOf(scope: 'own' | 'unit' | 'subtree', { unit, within }: RoleEdge): Reach {
  if (scope === 'own') return { scope };
  if (unit === null) return { scope: 'all' };
  return scope === 'unit' ? { scope, unit } : { scope, unit, within };
}

/** Of some grants those that a key may use: a key never does more than was asked for it. */
export const limitTo = (grants: readonly Grant[], verbs: readonly Verb[]): Grant[] =>
  grants.filter((grant) => verbs.includes(grant.verb));
