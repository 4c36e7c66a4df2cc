import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../../access/permission.ts';
import { problemErrors } from '../../access/problem-errors.ts';
import { slugSchema } from '../schemas.ts';
import { doubtfulWordSchema, pendingWordingSchema } from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
const reads = operation.meta({ permission: 'read' });
const reviews = operation.meta({ permission: 'review' });

const bySlug = z.object({ slug: slugSchema });

export const wordings = {
  list: reads
    .route({
      method: 'GET',
      path: '/directives/{slug}/wordings',
      summary:
        'Recognised words to be looked at, in reading order, and what was decided of words since the last reading',
    })
    .input(
      bySlug.extend({
        from: z.coerce.number().int().nonnegative().default(0),
        limit: z.coerce.number().int().min(1).max(2000).default(500),
      }),
    )
    .output(z.object({ words: z.array(doubtfulWordSchema), total: z.int(), pending: z.array(pendingWordingSchema) })),
  decide: reviews
    .route({
      method: 'POST',
      path: '/directives/{slug}/wordings',
      summary: 'Repair a misread word of a scan, or leave it as it was recognised: for the next re-read',
    })
    .input(
      bySlug.extend({
        /** Offset in the raw text of the current copy, and the letters there. */
        at: z.int().nonnegative(),
        before: z.string().max(200),
        after: z.string().min(1).max(200),
        decision: z.enum(['made', 'left']),
      }),
    )
    .output(z.object({ source: z.uuid() })),
};
