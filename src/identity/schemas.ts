import { z } from 'zod';
import { VERBS } from '../access/permission.ts';

/** Roles (vai trò), in the order in which they are offered; the same as in src/access/roles.ts, which a test compares. */
export const roleSchema = z.enum([
  'administrator',
  'leader',
  'officer',
  'reporter',
  'inspector',
  'citizen',
  'integration',
]);

/** Id of an organisation. */
export const unitSchema = z.uuid();

/** A role to be held: null for the organisation means everywhere, null for the module every module. */
export const roleGivenSchema = z.object({
  role: roleSchema,
  unit: unitSchema.nullable(),
  module: z.string().min(1).max(40).nullable().default(null),
});

export const roleEdgeSchema = z.object({
  id: z.uuid(),
  role: roleSchema,
  unit: z.string().nullable(),
  /** Name of the organisation today; null for everywhere. */
  unitName: z.string().nullable(),
  module: z.string().nullable(),
  from: z.iso.date(),
  /** First day on which it is no longer held. */
  to: z.iso.date().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});

export const nameSchema = z.string().trim().min(2).max(120);
export const emailSchema = z.email().max(200).toLowerCase();

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  unit: z.string(),
  unitName: z.string().nullable(),
  roles: z.array(roleSchema),
  secondFactor: z.boolean(),
  /** Name of a sample person of the demonstration. */
  sample: z.string().nullable(),
  disabledAt: z.iso.datetime().nullable(),
  lastSignIn: z.iso.datetime().nullable(),
  version: z.int(),
});

export const invitationSchema = z.object({
  id: z.uuid(),
  purpose: z.enum(['join', 'password']),
  email: z.string(),
  name: z.string(),
  unit: z.string(),
  unitName: z.string().nullable(),
  roles: z.array(roleGivenSchema),
  invitedBy: z.string(),
  invitedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  status: z.enum(['open', 'used', 'revoked', 'expired']),
});

export const sessionSchema = z.object({
  id: z.string(),
  startedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  address: z.string().nullable(),
  /** As the browser names itself. */
  browser: z.string().nullable(),
  /** The one that asks. */
  current: z.boolean(),
});

/** What a key may be allowed: never one's own account, so that no key makes another. */
export const keyVerbSchema = z.enum(VERBS).exclude(['account']);

export const keySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** First characters, by which one knows it again. */
  start: z.string(),
  verbs: z.array(keyVerbSchema),
  addedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  expired: z.boolean(),
  lastUsedAt: z.iso.datetime().nullable(),
});

/** Sample people of the demonstration; the visitor is whoever is not signed in. */
export const SAMPLE_PEOPLE = [
  'leader',
  'officer',
  'reporter',
  'inspector',
  'administrator',
  'citizen',
  'visitor',
] as const;
export type SamplePerson = (typeof SAMPLE_PEOPLE)[number];

export type RoleGiven = z.infer<typeof roleGivenSchema>;
export type RoleEdgeView = z.infer<typeof roleEdgeSchema>;
export type Person = z.infer<typeof personSchema>;
export type Invitation = z.infer<typeof invitationSchema>;
export type PersonSession = z.infer<typeof sessionSchema>;
export type Key = z.infer<typeof keySchema>;
export type KeyVerb = z.infer<typeof keyVerbSchema>;
