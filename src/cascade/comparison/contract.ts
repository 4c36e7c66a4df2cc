import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../../access/permission.ts';
import { problemErrors } from '../../access/problem-errors.ts';
import { explanationSchema } from '../../directives/explain/schemas.ts';
import { cascadeChangeSchema } from '../schemas.ts';
import { comparisonSchema, themeEditSchema, themeIdSchema } from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
const reads = operation.meta({ permission: 'read' });
const reviews = operation.meta({ permission: 'review' });

/** Addresses of two to four documents, parted by commas, in any order. */
const documents = z.object({ v: z.string().min(3).max(700) });

const changed = z.object({ comparison: comparisonSchema, change: z.uuid() });

export const comparisons = {
  get: reads
    .route({
      method: 'GET',
      path: '/comparisons',
      summary: 'Two to four documents by themes: new, gone, moved, changed',
    })
    .input(documents)
    .output(comparisonSchema),
  edit: reviews
    .route({
      method: 'POST',
      path: '/comparisons/themes',
      summary: 'Rename, merge, split, add or remove a theme, or move clauses to another',
    })
    .input(
      documents.extend({
        edit: themeEditSchema,
        /** Version seen by the reviewer: another one answers 409. */
        version: z.int().nonnegative(),
        reason: z.string().max(1000).optional(),
      }),
    )
    .output(changed),
  undo: reviews
    .route({
      method: 'POST',
      path: '/comparisons/themes/undo',
      summary: 'Take an edit of the themes back, when nothing newer touched them',
    })
    .input(documents.extend({ change: z.uuid() }))
    .output(changed),
  changes: reads
    .route({ method: 'GET', path: '/comparisons/themes/changes', summary: 'Every edit of the themes, newest first' })
    .input(
      documents.extend({
        page: z.coerce.number().int().min(1).max(100_000).default(1),
        pageSize: z.coerce.number().int().min(1).max(200).default(50),
      }),
    )
    .output(z.object({ rows: z.array(cascadeChangeSchema), total: z.int(), page: z.int(), pageSize: z.int() })),
  explain: reads
    .route({
      method: 'GET',
      path: '/comparisons/explanation',
      summary: 'What, why, who, when, where and how of one theme, from its clauses in every document',
    })
    .input(documents.extend({ theme: themeIdSchema, reworded: z.coerce.boolean().default(false) }))
    .output(explanationSchema),
  file: reads
    .route({ method: 'GET', path: '/comparisons/file', summary: 'A comparison as an office files it: DOCX or PDF' })
    .input(
      documents.extend({
        format: z.enum(['docx', 'pdf']).default('docx'),
        language: z.enum(['vi', 'en']).default('vi'),
        /** Only one theme. */
        theme: themeIdSchema.optional(),
      }),
    )
    .output(z.file()),
};
