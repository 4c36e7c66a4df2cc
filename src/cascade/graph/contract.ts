import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../../access/permission.ts';
import { problemErrors } from '../../access/problem-errors.ts';
import { headSchema, slugSchema } from '../schemas.ts';

const reads = oc.$meta<OperationMeta>({ permission: 'read' }).errors(problemErrors);
const kindSchema = z.enum(['implements', 'cites', 'amends', 'replaces']);

export const graph = reads
  .route({
    method: 'GET',
    path: '/graph/{slug}',
    summary: 'Documents around one and what they say of each other; what stands on it and would lose its basis',
  })
  .input(z.object({ slug: slugSchema }))
  .output(
    z.object({
      centre: slugSchema,
      documents: z.array(headSchema.extend({ government: z.enum(['centre', 'province', 'commune']) })),
      relations: z.array(
        z.object({
          from: slugSchema,
          to: slugSchema,
          kind: kindSchema,
          /** Where one amends or replaces the other: its own clause, and the other's. */
          places: z.array(z.object({ clause: z.string().nullable(), of: z.string().nullable() })),
        }),
      ),
      /** Documents that carry it out: what of them stands on it, if it were replaced. */
      standing: z.array(
        z.object({
          slug: slugSchema,
          /** Steps from it. */
          depth: z.int(),
          /** Links between their clauses, targets held against one of its own, tasks in linked clauses. */
          links: z.int(),
          targets: z.int(),
          tasks: z.int(),
          /** It names no other document that it carries out. */
          losesBasis: z.boolean(),
        }),
      ),
    }),
  );
