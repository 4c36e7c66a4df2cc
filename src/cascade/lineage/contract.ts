import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../../access/permission.ts';
import { problemErrors } from '../../access/problem-errors.ts';
import { headSchema, slugSchema } from '../schemas.ts';
import { directionCountsSchema, lineageSummarySchema, statementSchema, stepDirectionSchema } from './schemas.ts';

const reads = oc.$meta<OperationMeta>({ permission: 'read' }).errors(problemErrors);
const idSchema = z.string().min(1).max(120);
const lineageSchema = z.object({
  id: z.string(),
  indicator: z.string(),
  unit: z.string(),
  counts: directionCountsSchema,
  /** From the centre down, the older ones first. */
  statements: z.array(statementSchema),
});

export const lineages = {
  list: reads
    .route({ method: 'GET', path: '/lineages', summary: 'The same indicator through documents and levels' })
    .input(
      z.object({
        q: z.string().max(200).optional(),
        direction: stepDirectionSchema.optional(),
        document: slugSchema.optional(),
        page: z.coerce.number().int().min(1).max(100_000).default(1),
        pageSize: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(
      z.object({
        rows: z.array(lineageSummarySchema),
        total: z.int(),
        page: z.int(),
        pageSize: z.int(),
        /** Documents that some lineage runs through. */
        documents: z.array(headSchema),
      }),
    ),
  get: reads
    .route({
      method: 'GET',
      path: '/lineages/{id}',
      summary: 'One indicator, every statement of it, and what became of its number',
    })
    .input(z.object({ id: idSchema }))
    .output(lineageSchema),
  table: reads
    .route({ method: 'GET', path: '/lineages/{id}/table', summary: 'A lineage as a file: CSV or workbook' })
    .input(
      z.object({
        id: idSchema,
        format: z.enum(['csv', 'xlsx']).default('csv'),
        language: z.enum(['vi', 'en']).default('vi'),
      }),
    )
    .output(z.file()),
};
