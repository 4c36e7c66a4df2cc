import { oc } from '@orpc/contract';
import { z } from 'zod';
import type { OperationMeta } from '../access/permission.ts';
import { problemErrors } from '../access/problem-errors.ts';
import { claims, explanations } from './explain/contract.ts';
import {
  changeSchema,
  copySchema,
  dangerSchema,
  differenceSchema,
  directiveSchema,
  directiveSummarySchema,
  factDataSchema,
  factKindSchema,
  factSchema,
  factStatusSchema,
  outlineNodeSchema,
  pageSchema,
  passageSchema,
  slugSchema,
  sourceSchema,
  spanSchema,
} from './schemas.ts';
import { wordings } from './wordings/contract.ts';

const operation = oc.$meta<OperationMeta>({ permission: 'administer' }).errors(problemErrors);
const reads = operation.meta({ permission: 'read' });
const reviews = operation.meta({ permission: 'review' });
const uploads = operation.meta({ permission: 'upload' });
const publishes = operation.meta({ permission: 'publish' });

const bySlug = z.object({ slug: slugSchema });
const paged = <T extends z.ZodType>(row: T) =>
  z.object({ rows: z.array(row), total: z.int(), page: z.int(), pageSize: z.int() });
const facet = z.array(z.object({ value: z.string(), count: z.int() }));

const filters = {
  type: z.string().max(80).optional(),
  issuer: z.string().max(300).optional(),
  year: z.coerce.number().int().optional(),
};

const library = {
  list: reads
    .route({ method: 'GET', path: '/directives', summary: 'Register (thư viện văn bản), with facets' })
    .input(
      pageSchema.extend({
        ...filters,
        q: z.string().max(200).optional(),
        kind: z.enum(['directive', 'digest', 'commentary', 'other']).optional(),
        status: z.enum(['draft', 'published']).optional(),
        /** Only documents that say they carry out this symbol. */
        implements: z.string().max(80).optional(),
        sort: z.enum(['issued', 'added', 'title', 'symbol']).default('issued'),
      }),
    )
    .output(
      paged(directiveSummarySchema).extend({
        facets: z.object({ type: facet, issuer: facet, year: facet, kind: facet, status: facet }),
      }),
    ),
  get: reads
    .route({ method: 'GET', path: '/directives/{slug}', summary: 'One document' })
    .input(bySlug)
    .output(directiveSchema),
  outline: reads
    .route({ method: 'GET', path: '/directives/{slug}/outline', summary: 'Clause tree, flat, with fact counts' })
    .input(bySlug)
    .output(z.object({ nodes: z.array(outlineNodeSchema) })),
  passages: reads
    .route({ method: 'GET', path: '/directives/{slug}/passages', summary: 'The text in reading order' })
    .input(
      bySlug.extend({
        from: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(500).default(200),
      }),
    )
    .output(z.object({ passages: z.array(passageSchema), total: z.int() })),
  publish: publishes
    .route({ method: 'POST', path: '/directives/{slug}/publish', summary: 'Publish the checked document' })
    .input(bySlug.extend({ version: z.int().positive() }))
    .output(directiveSchema),
};

const facts = {
  list: reads
    .route({ method: 'GET', path: '/directives/{slug}/facts', summary: 'Facts in reading order' })
    .input(
      bySlug.extend({
        kind: factKindSchema.optional(),
        status: factStatusSchema.optional(),
        from: z.coerce.number().int().min(0).default(0),
        limit: z.coerce.number().int().min(1).max(2000).default(500),
      }),
    )
    .output(z.object({ facts: z.array(factSchema), total: z.int() })),
  decide: reviews
    .route({ method: 'POST', path: '/facts/{id}/decision', summary: 'Accept, reject, edit, or return to suggested' })
    .input(
      z.object({
        id: z.uuid(),
        decision: z.enum(['accept', 'reject', 'edit', 'reset']),
        data: factDataSchema.optional(),
        /** Version seen by the reviewer: another one answers 409 with the current fact. */
        version: z.int().positive(),
        reason: z.string().max(1000).optional(),
      }),
    )
    .output(z.object({ fact: factSchema, change: z.uuid() })),
  add: reviews
    .route({ method: 'POST', path: '/directives/{slug}/facts', summary: 'Add a fact that the engine missed' })
    .input(bySlug.extend({ span: spanSchema, data: factDataSchema, key: z.uuid().describe('Idempotency key') }))
    .output(z.object({ fact: factSchema, change: z.uuid() })),
  acceptCertain: reviews
    .route({
      method: 'POST',
      path: '/directives/{slug}/facts/accept-certain',
      summary: 'Accept every certain suggestion',
    })
    .input(bySlug.extend({ kind: factKindSchema.optional() }))
    .output(z.object({ accepted: z.int(), change: z.uuid().nullable() })),
  history: reads
    .route({ method: 'GET', path: '/facts/{id}/history', summary: 'Every change of one fact, newest first' })
    .input(pageSchema.extend({ id: z.uuid() }))
    .output(paged(changeSchema)),
};

const changes = {
  list: reads
    .route({ method: 'GET', path: '/directives/{slug}/changes', summary: 'Every change of one document, newest first' })
    .input(pageSchema.extend({ slug: slugSchema }))
    .output(paged(changeSchema)),
  undo: reviews
    .route({
      method: 'POST',
      path: '/changes/{id}/undo',
      summary: 'Undo a change of facts, when nothing newer touched them',
    })
    .input(z.object({ id: z.uuid() }))
    .output(z.object({ restored: z.int(), change: z.uuid() })),
};

const proposal = z.object({
  engine: z.string(),
  /** Facts a person decided: kept as they are. */
  kept: z.int(),
  added: z.array(factSchema),
  dropped: z.array(factSchema),
  changed: z.array(z.object({ now: factSchema, proposed: factDataSchema, decided: z.boolean() })),
});

const rereads = {
  start: reviews
    .route({
      method: 'POST',
      path: '/directives/{slug}/reread',
      summary: 'Read again with the engine of today; changes nothing yet',
    })
    .input(bySlug)
    .output(z.object({ source: z.uuid() })),
  get: reads
    .route({ method: 'GET', path: '/directives/{slug}/reread', summary: 'What the re-read would change' })
    .input(bySlug)
    .output(z.object({ proposal: proposal.nullable() })),
  apply: reviews
    .route({
      method: 'POST',
      path: '/directives/{slug}/reread/apply',
      summary: 'Take the proposal over, keeping what a person decided',
    })
    .input(bySlug.extend({ version: z.int().positive() }))
    .output(z.object({ added: z.int(), dropped: z.int(), changed: z.int(), change: z.uuid().nullable() })),
};

const ofCopy = bySlug.extend({ copy: z.uuid() });

const copies = {
  list: reads
    .route({ method: 'GET', path: '/directives/{slug}/copies', summary: 'Copies (bản) of a document, current first' })
    .input(bySlug)
    .output(z.object({ copies: z.array(copySchema) })),
  differences: reads
    .route({
      method: 'GET',
      path: '/directives/{slug}/copies/{copy}/differences',
      summary: 'Where a copy differs from the current one, most dangerous first',
    })
    .input(pageSchema.extend({ ...ofCopy.shape, danger: dangerSchema.optional() }))
    .output(
      paged(differenceSchema).extend({
        current: copySchema,
        copy: copySchema,
        /** Of every danger that occurs, whatever page and filter. */
        counts: z.array(z.object({ danger: dangerSchema, count: z.int() })),
        /** Share of the words that both have alike, 0 to 1. */
        agreement: z.number(),
      }),
    ),
  choose: reviews
    .route({
      method: 'POST',
      path: '/directives/{slug}/copies/{copy}/choose',
      summary: 'Make another copy the current one; what a person decided follows',
    })
    .input(ofCopy.extend({ version: z.int().positive(), reason: z.string().max(1000).optional() }))
    .output(
      z.object({
        added: z.int(),
        dropped: z.int(),
        changed: z.int(),
        /** Facts a person decided whose words stand in the new copy. */
        carried: z.int(),
        /** Those whose words it does not have: kept, at the place where the words would stand. */
        left: z.array(factSchema),
        /** Decided facts of which the new copy's words say something else: to be looked at. */
        differing: z.array(factSchema),
        change: z.uuid(),
      }),
    ),
};

const sources = {
  add: uploads
    .route({ method: 'POST', path: '/sources', summary: 'Add a file (bản gốc): stored once, read in the background' })
    .input(
      z.object({ file: z.file(), legalValue: z.enum(['original', 'copy', 'digest', 'commentary']).default('copy') }),
    )
    .output(z.object({ source: sourceSchema, known: z.boolean() })),
  list: reads
    .route({ method: 'GET', path: '/sources', summary: 'Files and how far their reading is' })
    .input(
      pageSchema.extend({
        open: z.coerce.boolean().optional().describe('Only those still to be finished, or that ended badly today'),
      }),
    )
    .output(paged(sourceSchema)),
  get: reads
    .route({ method: 'GET', path: '/sources/{id}', summary: 'One file' })
    .input(z.object({ id: z.uuid() }))
    .output(sourceSchema),
  retry: uploads
    .route({ method: 'POST', path: '/sources/{id}/retry', summary: 'Read a failed or cancelled file again' })
    .input(z.object({ id: z.uuid() }))
    .output(sourceSchema),
  cancel: uploads
    .route({ method: 'POST', path: '/sources/{id}/cancel', summary: 'Stop waiting for, or reading, a file' })
    .input(z.object({ id: z.uuid() }))
    .output(sourceSchema),
};

const search = {
  clauses: reads
    .route({ method: 'GET', path: '/search/clauses', summary: 'Search clauses, with and without diacritics, ranked' })
    .input(pageSchema.extend({ ...filters, q: z.string().min(1).max(200), facts: factKindSchema.optional() }))
    .output(
      paged(
        z.object({
          slug: slugSchema,
          symbol: z.string().nullable(),
          title: z.string().nullable(),
          path: z.string(),
          heading: z.string().nullable(),
          /** Pieces of the best passage; `hit` marks the words found. */
          snippet: z.array(z.object({ text: z.string(), hit: z.boolean() })),
          score: z.number(),
        }),
      ).extend({ facets: z.object({ type: facet, issuer: facet, year: facet, facts: facet }) }),
    ),
};

/** Operations of the register and the reader (văn bản). */
export const directives = { library, facts, changes, rereads, wordings, copies, sources, search, explanations, claims };
