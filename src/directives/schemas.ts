import { z } from 'zod';
import { canSchema } from '../access/permission.ts';
import { DANGERS } from '../reading/compare/copies/difference.ts';
import { printedLineSchema, spanSchema, wordingNoteSchema } from './wordings/schemas.ts';

export { spanSchema };
export type { PrintedLine, WordingNote } from './wordings/schemas.ts';

export const pageSchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(200).default(50),
});

/** Digits, letters and dashes made from symbol and date: "57-nq-tw-2024-12-22". Part of the public URL, never reused. */
export const slugSchema = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[a-z0-9][a-z0-9-]*$/);

export const factKindSchema = z.enum(['target', 'task', 'deadline', 'body', 'citation']);
export const factStatusSchema = z.enum(['suggested', 'accepted', 'edited', 'rejected']);

export const deadlineSchema = z.object({
  kind: z.enum(['fixed', 'recurring', 'continuous', 'relative', 'onRequest', 'compound', 'none']),
  text: z.string().nullable(),
  date: z.iso.date().nullish(),
  before: z.boolean().optional(),
  every: z.enum(['P1W', 'P1M', 'P3M', 'P6M', 'P1Y']).nullish(),
  offset: z.string().max(16).nullish(),
  event: z.string().max(500).nullish(),
  get parts() {
    return z.array(deadlineSchema).max(12).optional();
  },
});

/** What a fact says, by kind; `of` on a body or a deadline is the id of its task. */
export const factDataSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('target'),
    indicator: z.string().min(1).max(500),
    comparator: z.enum(['>=', '>', '<=', '<', '=', '~', 'range', 'rank<=', 'growth>=', 'growth~']),
    value: z.number(),
    valueTo: z.number().nullable(),
    unit: z.string().max(120),
    year: z.int().min(1945).max(2200).nullable(),
    yearFrom: z.enum(['own', 'heading', 'document']).nullable(),
    scope: z.string().max(120).nullable(),
    coverage: z.boolean(),
    baseline: z.object({ value: z.number(), year: z.int().nullable() }).nullable(),
  }),
  z.object({
    kind: z.literal('task'),
    text: z.string().min(1).max(8000),
    deliverable: z.string().max(2000).nullable(),
  }),
  z.object({ kind: z.literal('deadline'), of: z.string().nullable(), deadline: deadlineSchema }),
  z.object({
    kind: z.literal('body'),
    of: z.string().nullable(),
    name: z.string().min(1).max(500),
    role: z.enum(['lead', 'coordinating']),
    isClass: z.boolean(),
  }),
  z.object({
    kind: z.literal('citation'),
    symbol: z.string().max(80).nullable(),
    date: z.iso.date().nullable(),
    issuer: z.string().max(300).nullable(),
    form: z.enum(['symbol', 'short', 'name']),
    self: z.boolean(),
    /** Slug of the document meant, when the register holds it. */
    slug: slugSchema.nullish(),
  }),
]);

export const factSchema = z.object({
  id: z.string(),
  kind: factKindSchema,
  clause: z.string().nullable(),
  span: spanSchema,
  quote: z.string(),
  method: z.string(),
  confidence: z.number().min(0).max(1),
  /** Confidence at or above the threshold for accepting in bulk. */
  certain: z.boolean(),
  status: factStatusSchema,
  /** Added by a person, not read by the engine. */
  byPerson: z.boolean(),
  data: factDataSchema,
  /** What the engine read, when a person edited it. */
  suggested: factDataSchema.nullable(),
  version: z.int().positive(),
});

export const relationSchema = z.object({
  kind: z.enum(['implements', 'cites', 'amends', 'replaces']),
  symbol: z.string().nullable(),
  title: z.string().nullable(),
  slug: slugSchema.nullable(),
});

export const factCountsSchema = z.object({
  target: z.int(),
  task: z.int(),
  deadline: z.int(),
  body: z.int(),
  citation: z.int(),
  /** Facts that a person decided (accepted, edited or rejected). */
  decided: z.int(),
  total: z.int(),
});

export const directiveSummarySchema = z.object({
  id: z.uuid(),
  slug: slugSchema,
  kind: z.enum(['directive', 'digest', 'commentary', 'other']),
  style: z.enum(['party', 'state']),
  symbol: z.string().nullable(),
  type: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  title: z.string().nullable(),
  status: z.enum(['draft', 'published']),
  clauses: z.int(),
  facts: factCountsSchema,
  copies: z.int(),
  /** What it says it carries out (thực hiện): one hop up the cascade. */
  implements: z.array(relationSchema),
  /** How many documents of the register say that they carry this one out. */
  implementedBy: z.int(),
  addedAt: z.iso.datetime(),
});

export const directiveSchema = directiveSummarySchema.extend({
  place: z.string().nullable(),
  signatory: z.string().nullable(),
  signatoryRole: z.string().nullable(),
  recipients: z.array(z.string()),
  relations: z.array(relationSchema),
  sources: z.array(
    z.object({
      id: z.uuid(),
      name: z.string(),
      mediaType: z.string(),
      pageCount: z.int(),
      legalValue: z.enum(['original', 'copy', 'digest', 'commentary']),
      current: z.boolean(),
      hasPageImages: z.boolean(),
    }),
  ),
  warnings: z.array(
    z.object({
      code: z.string(),
      page: z.int().optional(),
      values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    }),
  ),
  /** Engine that read the current facts, and the newest: they differ when a re-read would be worth while. */
  engine: z.object({ read: z.string(), current: z.string() }),
  version: z.int().positive(),
  can: canSchema,
  /** Seen from the inside, not only because it is published: with its history and its other copies. */
  inside: z.boolean(),
});

export const outlineNodeSchema = z.object({
  path: z.string(),
  parent: z.string().nullable(),
  depth: z.int(),
  kind: z.string(),
  label: z.string(),
  /** Heading, or the first words of its text. */
  title: z.string(),
  /** Facts in the clause and below it. */
  facts: z.int(),
  ordinal: z.int(),
  page: z.int(),
});

/** A run of the document as the reader shows it: a clause's own text, or a segment outside the clauses. */
export const passageSchema = z.object({
  ordinal: z.int(),
  /** Path of the clause; null for letterhead, title, preamble, signature, recipients. */
  path: z.string().nullable(),
  kind: z.string(),
  depth: z.int(),
  label: z.string(),
  heading: z.string().nullable(),
  page: z.int(),
  confidence: z.number(),
  /** Located paragraphs: `text` is the canonical text of `span`, with line breaks inside a paragraph as spaces (same length). */
  paragraphs: z.array(z.object({ span: spanSchema, text: z.string(), role: z.enum(['text', 'heading', 'label']) })),
  cells: z.array(z.object({ header: z.string(), span: spanSchema, text: z.string() })).nullable(),
  /** Of recognised text only, in reading order. */
  notes: z.array(wordingNoteSchema).optional(),
  lines: z.array(printedLineSchema).optional(),
});

export const sourceSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string().nullable(),
  bytes: z.int(),
  sha256: z.string().length(64),
  status: z.enum(['queued', 'reading', 'read', 'refused', 'failed', 'cancelled']),
  stage: z.enum(['format', 'recognition', 'structure', 'facts', 'store']).nullable(),
  done: z.int(),
  total: z.int(),
  /** Until the pages of a scan are recognised, at the pace of the server; null while that is unknown. */
  secondsLeft: z.int().nullable(),
  pageCount: z.int().nullable(),
  /** Message code and values for a refused or failed file. */
  problem: z.object({ code: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])) }).nullable(),
  directives: z.array(
    z.object({ slug: slugSchema, symbol: z.string().nullable(), title: z.string().nullable(), kind: z.string() }),
  ),
  addedAt: z.iso.datetime(),
  can: canSchema,
});

export const changeSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actor: z.string(),
  operation: z.string(),
  /** Facts it touched. */
  count: z.int(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
  undone: z.boolean(),
  canUndo: z.boolean(),
});

/** A file that holds the document (bản); what the reader shows and the facts stand in is the current one. */
export const copySchema = z.object({
  id: z.uuid(),
  current: z.boolean(),
  source: z.object({
    id: z.uuid(),
    name: z.string(),
    mediaType: z.string(),
    legalValue: z.enum(['original', 'copy', 'digest', 'commentary']),
    pageCount: z.int(),
  }),
  addedAt: z.iso.datetime(),
});

/** How dangerous a difference of two copies is, worst first. */
export const dangerSchema = z.enum(DANGERS);

/** One copy's words of a difference, with the text around them; line breaks as spaces. */
const wordingSchema = z.object({
  span: spanSchema,
  before: z.string(),
  words: z.string(),
  after: z.string(),
  clause: z.string().nullable(),
  column: z.string().nullable(),
  /** The whole symbol, date, body or person that the words belong to. */
  name: z.string().nullable(),
});

export const differenceSchema = z.object({
  id: z.string(),
  danger: dangerSchema,
  change: z.enum(['replaced', 'only-a', 'only-b']),
  part: z.enum(['text', 'title', 'letterhead', 'signature', 'recipients']),
  /** As the current copy has it. */
  a: wordingSchema,
  /** As the other copy has it. */
  b: wordingSchema,
  suggestion: z
    .object({
      right: z.enum(['a', 'b']),
      reason: z.enum(['not-a-syllable', 'seen-elsewhere', 'in-sequence', 'cited-elsewhere', 'uncertain-recognition']),
    })
    .nullable(),
});

export type FactKind = z.infer<typeof factKindSchema>;
export type FactStatus = z.infer<typeof factStatusSchema>;
export type FactData = z.infer<typeof factDataSchema>;
export type RegisteredFact = z.infer<typeof factSchema>;
export type DirectiveSummary = z.infer<typeof directiveSummarySchema>;
export type Directive = z.infer<typeof directiveSchema>;
export type OutlineNode = z.infer<typeof outlineNodeSchema>;
export type Passage = z.infer<typeof passageSchema>;
export type SourceStatus = z.infer<typeof sourceSchema>;
export type Change = z.infer<typeof changeSchema>;
export type Copy = z.infer<typeof copySchema>;
export type CopyDifference = z.infer<typeof differenceSchema>;
