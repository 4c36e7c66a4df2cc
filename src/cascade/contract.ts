import { oc } from '@orpc/contract';
import { z } from 'zod';
import { canSchema, type OperationMeta } from '../access/permission.ts';
import { problemErrors } from '../access/problem-errors.ts';
import { comparisons } from './comparison/contract.ts';
import { graph } from './graph/contract.ts';
import { lineages } from './lineage/contract.ts';
import {
  additionSchema,
  clauseTextSchema,
  coverageSchema,
  headSchema,
  linkChangeSchema,
  linkSchema,
  numberSchema,
  pathSchema,
  slugSchema,
  stateSchema,
  tallySchema,
  upstreamClauseSchema,
} from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
const reads = operation.meta({ permission: 'read' });
const reviews = operation.meta({ permission: 'review' });

const pair = z.object({ upstream: slugSchema, downstream: slugSchema });
const pageInput = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});
const paged = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.int(), page: z.int(), pageSize: z.int() });

const heads = z.object({ upstream: headSchema, downstream: headSchema, state: stateSchema });

const alignments = {
  list: reads
    .route({ method: 'GET', path: '/alignments', summary: 'Pairs of documents that were compared, or will be' })
    .input(pageInput)
    .output(paged(heads.extend({ tally: tallySchema.nullable() }))),
  start: reviews
    .route({
      method: 'POST',
      path: '/alignments',
      summary: 'Compare a document with one that it carries out; the same readings are compared once',
    })
    .input(pair)
    .output(stateSchema),
  get: reads
    .route({
      method: 'GET',
      path: '/alignments/{upstream}/{downstream}',
      summary: 'What is taken up, left out, added, and which numbers changed',
    })
    .input(pair)
    .output(
      heads.extend({
        can: canSchema,
        /** Seen from the inside, not only because it is published: with its history. */
        inside: z.boolean(),
        /** Null until it was computed once. */
        found: z
          .object({
            tally: tallySchema,
            /** Clauses and rows downstream that were searched. */
            searched: z.int(),
            /** Whether an outside model had its share in the links; absent where none is set up. */
            meaning: z.enum(['used', 'unavailable']).optional(),
            clauses: z.array(upstreamClauseSchema),
            links: z.array(linkSchema),
            /** Clauses downstream that links and best candidates name. */
            texts: z.array(clauseTextSchema),
            additions: z.array(additionSchema),
            numbers: z.array(numberSchema),
          })
          .nullable(),
      }),
    ),
  decide: reviews
    .route({
      method: 'POST',
      path: '/alignments/{upstream}/{downstream}/decisions',
      summary: 'Accept or reject a link, return it to suggested, or add one that nobody suggested',
    })
    .input(
      pair.extend({
        from: pathSchema,
        to: pathSchema,
        decision: z.enum(['accept', 'reject', 'reset']),
        /** Version seen by the reviewer, 0 for a link that is not there yet: another one answers 409. */
        version: z.int().nonnegative(),
        reason: z.string().max(1000).optional(),
      }),
    )
    .output(z.object({ link: linkSchema, change: z.uuid() })),
  undo: reviews
    .route({
      method: 'POST',
      path: '/alignments/{upstream}/{downstream}/changes/{id}/undo',
      summary: 'Take a decision about a link back, unless something newer touched the link',
    })
    .input(pair.extend({ id: z.uuid() }))
    .output(z.object({ change: z.uuid() })),
  changes: reads
    .route({
      method: 'GET',
      path: '/alignments/{upstream}/{downstream}/changes',
      summary: 'Every decision about links of one pair, newest first',
    })
    .input(pair.extend(pageInput.shape))
    .output(paged(linkChangeSchema)),
};

const coverage = {
  get: reads
    .route({
      method: 'GET',
      path: '/coverage/{upstream}',
      summary: 'Every clause of a document against every document that carries it out, and every province',
    })
    .input(z.object({ upstream: slugSchema }))
    .output(coverageSchema),
  start: reviews
    .route({
      method: 'POST',
      path: '/coverage/{upstream}',
      summary: 'Compare every document below with this one; what still stands is not compared again',
    })
    .input(z.object({ upstream: slugSchema }))
    .output(z.object({ waiting: z.int() })),
};

/** Operations of the cascade (quán triệt, cụ thể hoá): who carries out what. */
export const cascade = { alignments, coverage, lineages, comparisons, graph };
