import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../access/permission.ts';
import { problemErrors } from '../access/problem-errors.ts';
import {
  emailSchema,
  invitationSchema,
  keySchema,
  keyVerbSchema,
  nameSchema,
  personSchema,
  roleEdgeSchema,
  roleGivenSchema,
  SAMPLE_PEOPLE,
  sessionSchema,
  unitSchema,
} from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
const reads = operation.meta({ permission: 'read' });
const inspects = operation.meta({ permission: 'inspect' });
const accounts = operation.meta({ permission: 'account' });

const pageInput = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});
const paged = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.int(), page: z.int(), pageSize: z.int() });
const byId = z.object({ id: z.string().min(1).max(64) });
const byUuid = z.object({ id: z.uuid() });
const reason = z.string().trim().max(1000).optional();
/** Version that was seen: another one answers 409. */
const version = z.int().positive();
const tokenSchema = z.string().min(20).max(100);

const me = {
  get: accounts.route({ method: 'GET', path: '/me', summary: 'Who one is: person, roles, ways to sign in' }).output(
    personSchema.extend({
      ways: z.array(z.enum(['password', 'oidc'])),
      /** A role of this person asks for a second factor. */
      secondFactorDuty: z.boolean(),
    }),
  ),
  sessions: accounts
    .route({ method: 'GET', path: '/me/sessions', summary: 'Where one is signed in, newest first' })
    .input(pageInput)
    .output(paged(sessionSchema)),
  endSession: accounts
    .route({ method: 'POST', path: '/me/sessions/{id}/end', summary: 'Sign out there; at once' })
    .input(byId)
    .output(z.object({ ended: z.int() })),
  endOtherSessions: accounts
    .route({ method: 'POST', path: '/me/sessions/end-others', summary: 'Sign out everywhere but here' })
    .output(z.object({ ended: z.int() })),
  keys: accounts
    .route({ method: 'GET', path: '/me/keys', summary: 'Keys by which programs act for one, newest first' })
    .input(pageInput)
    .output(paged(keySchema)),
  addKey: accounts
    .route({ method: 'POST', path: '/me/keys', summary: 'Make a key; it is shown once' })
    .input(
      z.object({
        name: z.string().trim().min(1).max(60),
        verbs: z.array(keyVerbSchema).min(1),
        days: z.int().min(1).max(365).default(90),
      }),
    )
    .output(z.object({ key: keySchema, secret: z.string() })),
  removeKey: accounts
    .route({ method: 'POST', path: '/me/keys/{id}/removal', summary: 'Refuse a key from now on' })
    .input(byId)
    .output(z.object({ removed: z.boolean() })),
};

const people = {
  list: inspects
    .route({ method: 'GET', path: '/people', summary: 'People, by name' })
    .input(
      pageInput.extend({
        q: z.string().max(120).optional(),
        unit: unitSchema.optional(),
        status: z.enum(['active', 'disabled']).optional(),
      }),
    )
    .output(paged(personSchema)),
  get: inspects
    .route({ method: 'GET', path: '/people/{id}', summary: 'One person with every role held, now or ever' })
    .input(byId)
    .output(personSchema.extend({ edges: z.array(roleEdgeSchema) })),
  add: operation
    .route({ method: 'POST', path: '/people', summary: 'Add a person who signs in at the OpenID Connect provider' })
    .input(
      z.object({
        name: nameSchema,
        email: emailSchema,
        unit: z.string().max(64),
        roles: z.array(roleGivenSchema).max(10),
        sample: z.enum(SAMPLE_PEOPLE).exclude(['visitor']).optional().describe('Only in a demonstration'),
      }),
    )
    .output(personSchema),
  change: operation
    .route({ method: 'PATCH', path: '/people/{id}', summary: 'Change name or organisation' })
    .input(byId.extend({ name: nameSchema, unit: z.string().max(64), version }))
    .output(personSchema),
  disable: operation
    .route({ method: 'POST', path: '/people/{id}/disable', summary: 'Let nobody sign in as this person any more' })
    .input(byId.extend({ version, reason }))
    .output(personSchema),
  enable: operation
    .route({ method: 'POST', path: '/people/{id}/enable', summary: 'Let this person sign in again' })
    .input(byId.extend({ version }))
    .output(personSchema),
  resetSecondFactor: operation
    .route({
      method: 'POST',
      path: '/people/{id}/second-factor/reset',
      summary: 'Turn the second factor of a person off who lost the phone and the codes',
    })
    .input(byId.extend({ version, reason }))
    .output(personSchema),
  grant: operation
    .route({ method: 'POST', path: '/people/{id}/roles', summary: 'Give a role, in an organisation, for some time' })
    .input(
      byId.extend({
        ...roleGivenSchema.shape,
        from: z.iso.date().optional().describe('First day; today when absent'),
        to: z.iso.date().nullable().default(null).describe('First day on which it is no longer held'),
      }),
    )
    .output(roleEdgeSchema),
  revoke: operation
    .route({ method: 'POST', path: '/roles/{id}/revoke', summary: 'Take a role back, from now on' })
    .input(byUuid.extend({ reason }))
    .output(roleEdgeSchema),
};

const made = z.object({
  invitation: invitationSchema,
  /** The link, shown once: only its hash is kept. */
  url: z.string(),
  /** Whether it also went by e-mail; null where no server for e-mail is configured. */
  mailed: z.enum(['sent', 'failed']).nullable(),
});

const invitations = {
  list: operation
    .route({ method: 'GET', path: '/invitations', summary: 'Invitations, newest first' })
    .input(pageInput.extend({ open: z.coerce.boolean().optional() }))
    .output(paged(invitationSchema)),
  add: operation
    .route({ method: 'POST', path: '/invitations', summary: 'Invite somebody by a link that works once' })
    .input(
      z.object({
        name: nameSchema,
        email: emailSchema,
        unit: z.string().max(64),
        roles: z.array(roleGivenSchema).min(1).max(10),
        days: z.int().min(1).max(30).default(7),
      }),
    )
    .output(made),
  renewPassword: operation
    .route({
      method: 'POST',
      path: '/people/{id}/password-link',
      summary: 'A link by which a person sets a new password',
    })
    .input(byId)
    .output(made),
  revoke: operation
    .route({ method: 'POST', path: '/invitations/{id}/revoke', summary: 'Take an invitation back' })
    .input(byUuid)
    .output(invitationSchema),
  open: reads
    .route({
      method: 'GET',
      path: '/invitation-links/{token}',
      summary: 'What a link is for, when it can still be used',
    })
    .input(z.object({ token: tokenSchema }))
    .output(z.object({ purpose: z.enum(['join', 'password']), name: z.string(), email: z.string() })),
  openFirst: reads
    .route({
      method: 'GET',
      path: '/first-administrator-links/{token}',
      summary: 'Whether the link for the first administrator can still be used',
    })
    .input(z.object({ token: tokenSchema }))
    .output(z.object({ expiresAt: z.iso.datetime() })),
};

/** Operations of people and sign-in (người dùng, đăng nhập). */
export const identity = { me, people, invitations };
