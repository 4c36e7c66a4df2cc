import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../access/permission.ts';
import { statedTargetSchema } from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' });

const targets = {
  list: operation
    .meta({ permission: 'read' })
    .route({ method: 'GET', path: '/targets', summary: 'Targets that upstream directives state, with their sources' })
    .input(
      z.object({
        source: z.string().max(80).optional().describe('Symbol of the directive that states them'),
        year: z.coerce.number().int().optional(),
        page: z.coerce.number().int().min(1).max(100_000).default(1),
        pageSize: z.coerce.number().int().min(1).max(200).default(100),
      }),
    )
    .output(
      z.object({
        /** `slug` is the public address of the directive when the register holds it. */
        rows: z.array(statedTargetSchema.extend({ slug: z.string().nullable() })),
        total: z.int(),
        page: z.int(),
        pageSize: z.int(),
        sources: z.array(z.object({ value: z.string(), count: z.int() })),
      }),
    ),
  import: operation
    .route({
      method: 'POST',
      path: '/targets/import',
      summary: 'Take targets over; the same rows again change nothing',
    })
    .input(z.object({ targets: z.array(statedTargetSchema).min(1).max(2000) }))
    .output(z.object({ added: z.int(), changed: z.int(), same: z.int() })),
};

/** Operations of the indicators (chỉ tiêu, chỉ số). */
export const indicators = { targets };
