import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../access/permission.ts';
import { problemErrors } from '../access/problem-errors.ts';
import {
  checkSchema,
  entriesSchema,
  entrySchema,
  filterSchema,
  namesSchema,
  stretchSchema,
  subjectSchema,
} from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
const inspects = operation.meta({ permission: 'inspect' });
const reads = operation.meta({ permission: 'read' });

const counted = z.array(z.object({ value: z.string(), count: z.int() }));

const history = {
  list: inspects
    .route({ method: 'GET', path: '/history', summary: 'Who changed what, when and why, newest first' })
    .input(filterSchema.extend(stretchSchema.shape))
    .output(entriesSchema),
  facets: inspects
    .route({ method: 'GET', path: '/history/facets', summary: 'Who and which operations there are to choose from' })
    .output(z.object({ actors: counted, operations: counted, names: namesSchema, mayCheck: z.boolean() })),
  get: inspects
    .route({ method: 'GET', path: '/history/entries/{id}', summary: 'One entry with every difference' })
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ entry: entrySchema, names: namesSchema })),
  timeline: reads
    .route({
      method: 'GET',
      path: '/history/timeline',
      summary: 'What happened to one thing, newest first, for those who look at it from the inside',
    })
    .input(subjectSchema.extend(stretchSchema.shape))
    .output(entriesSchema),
  verify: inspects
    .route({
      method: 'GET',
      path: '/history/check',
      summary: 'Whether the chain of all entries is whole; for those who inspect everything',
    })
    .output(checkSchema),
};

/** Operations of the history (nhật ký). */
export const audit = { history };
