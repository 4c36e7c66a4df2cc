import { z } from 'zod';

/**
 * What one may do (động từ). A grant is a verb over a scope; every operation of every contract names one.
 *
 * `read` see · `inspect` see what only those who check may see: history, people · `account` keep one's own account, notices
 * and preferences · `act` take a step in a case that waits for one's role · `upload`, `review`, `publish` directives ·
 * `administer` organisations, people, roles, processes.
 */
export const VERBS = ['read', 'inspect', 'account', 'act', 'upload', 'review', 'publish', 'administer'] as const;
export type Verb = (typeof VERBS)[number];

/** What one may do to a thing, told with the thing: the page offers only what works. */
export const canSchema = z.array(z.enum(VERBS));

/** Scope of a grant (phạm vi): own things, one's unit, its subtree, everything, or what is public. */
export const SCOPES = ['own', 'unit', 'subtree', 'all', 'public'] as const;
export type Scope = (typeof SCOPES)[number];

/** Meta data of a contract operation: tests/architecture fails for an operation that declares none. */
export interface OperationMeta extends Record<string, unknown> {
  readonly permission: Verb;
}
