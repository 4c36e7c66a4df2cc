import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../../access/permission.ts';
import { problemErrors } from '../../access/problem-errors.ts';
import { slugSchema } from '../schemas.ts';
import { checkedSchema, explanationSchema } from './schemas.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
const reads = operation.meta({ permission: 'read' });
const reviews = operation.meta({ permission: 'review' });

export const explanations = {
  get: reads
    .route({
      method: 'GET',
      path: '/directives/{slug}/explanation',
      summary: 'What, why, who, when, where and how, in the words of the document, each with its clause',
    })
    .input(
      z.object({
        slug: slugSchema,
        reworded: z.coerce
          .boolean()
          .default(false)
          .describe('Also in the words of the language model, if one is set up'),
      }),
    )
    .output(explanationSchema),
};

export const claims = {
  ofCommentary: reads
    .route({
      method: 'GET',
      path: '/directives/{slug}/claims',
      summary: 'Every sentence of a commentary held against the documents it speaks of',
    })
    .input(
      z.object({
        slug: slugSchema,
        v: z.string().max(700).optional().describe('Addresses of documents, parted by commas; absent: those it names'),
      }),
    )
    .output(checkedSchema),
  ofText: reviews
    .route({ method: 'POST', path: '/claims', summary: 'Every sentence of any text held against documents' })
    .input(z.object({ text: z.string().min(1).max(100_000), documents: z.array(slugSchema).min(1).max(8) }))
    .output(checkedSchema),
};
