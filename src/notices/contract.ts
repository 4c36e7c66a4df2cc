import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../access/permission.ts';
import { problemErrors } from '../access/problem-errors.ts';
import { noticeSchema, preferencesSchema } from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'account' }).errors(problemErrors);

const feedSchema = z.object({ madeAt: z.iso.datetime().nullable() });

const inbox = {
  list: operation
    .route({ method: 'GET', path: '/notices', summary: 'What one was told, newest first' })
    .input(
      z.object({
        page: z.coerce.number().int().min(1).max(100_000).default(1),
        pageSize: z.coerce.number().int().min(1).max(100).default(30),
        unread: z.boolean().default(false),
      }),
    )
    .output(z.object({ rows: z.array(noticeSchema), total: z.int(), page: z.int(), pageSize: z.int() })),
  unread: operation
    .route({ method: 'GET', path: '/notices/unread', summary: 'How many notices are unread' })
    .output(z.object({ count: z.int() })),
  mark: operation
    .route({ method: 'POST', path: '/notices/{id}/read', summary: 'Mark a notice as read, or as unread again' })
    .input(z.object({ id: z.uuid(), read: z.boolean().default(true) }))
    .output(z.object({ count: z.int() })),
  markAll: operation
    .route({ method: 'POST', path: '/notices/read', summary: 'Mark as read everything that was told until a moment' })
    .input(z.object({ until: z.iso.datetime() }))
    .output(z.object({ count: z.int() })),
};

const preferences = {
  get: operation
    .route({ method: 'GET', path: '/notices/preferences', summary: 'How one wants to be told of what' })
    .output(preferencesSchema.extend({ mail: z.boolean().describe('Whether this installation sends e-mail') })),
  change: operation
    .route({ method: 'PUT', path: '/notices/preferences', summary: 'Change how one wants to be told of what' })
    .input(preferencesSchema)
    .output(preferencesSchema),
};

const calendar = {
  get: operation
    .route({ method: 'GET', path: '/notices/calendar', summary: "Whether there is an address of one's deadlines" })
    .output(feedSchema),
  make: operation
    .route({
      method: 'POST',
      path: '/notices/calendar',
      summary: "Make an address from which a calendar gets one's deadlines; the one before ends",
    })
    .output(z.object({ madeAt: z.iso.datetime(), url: z.string() })),
  revoke: operation
    .route({ method: 'DELETE', path: '/notices/calendar', summary: "End the address of one's deadlines" })
    .output(feedSchema),
};

/** Operations of notices (thông báo): all are about one's own. */
export const notices = { inbox, preferences, calendar };
