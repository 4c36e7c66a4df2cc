import { z } from 'zod';

/** Half-open range of the text of a clause, in UTF-16 code units. */
export const rangeSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** Public address of a document, as the register gives it. */
export const slugSchema = z
  .string()
  .min(1)
  .max(160)
  .regex(/^[a-z0-9][a-z0-9-]*$/);

export const pathSchema = z.string().min(1).max(200);

/**
 * How a clause upstream fared: kept (giữ), taken up in part (nhận một phần), its number changed (đổi con số), left out (bỏ
 * sót), to be looked at (cần xem), or asking nothing of the document below (nêu tình hình, quan điểm, giao cơ quan khác).
 */
export const clauseStatusSchema = z.enum(['kept', 'narrowed', 'changed', 'omitted', 'doubtful', 'exempt']);

export const tallySchema = z.object({
  kept: z.int(),
  narrowed: z.int(),
  changed: z.int(),
  omitted: z.int(),
  doubtful: z.int(),
  exempt: z.int(),
  /** Clauses that ask for something: all but the exempt ones. */
  asked: z.int(),
  /** Clauses downstream that stand on nothing upstream. */
  added: z.int(),
  /** Numbers by what became of them. */
  lowered: z.int(),
  raised: z.int(),
  dropped: z.int(),
  /** Links that an officer accepted, rejected or added, and all of them. */
  decided: z.int(),
  links: z.int(),
});

export const headSchema = z.object({
  slug: slugSchema,
  symbol: z.string().nullable(),
  type: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  title: z.string().nullable(),
});

export const stateSchema = z.object({
  status: z.enum(['none', 'queued', 'computing', 'done', 'failed']),
  /** What is being done: unpacking both readings, comparing, describing what was found, storing. */
  stage: z.enum(['unpack', 'compare', 'describe', 'store']).nullable(),
  /** Code of the trouble of a failed one. */
  problem: z.string().nullable(),
  computedAt: z.iso.datetime().nullable(),
  /** A newer reading of one of the documents, or a newer engine, would give another result. */
  stale: z.boolean(),
});

export const bestSchema = z.object({ path: z.string(), score: z.number() }).nullable();

export const roleSchema = z.enum(['aim', 'task', 'organisation', 'situation', 'view']);

export const clauseTextSchema = z.object({
  path: z.string(),
  text: z.string(),
  /** Other cells of a row of a table: "Cơ quan chủ trì: Sở Tài chính". */
  beside: z.string().nullable(),
});

export const upstreamClauseSchema = clauseTextSchema.extend({
  role: roleSchema,
  /** Clause whose heading it stands under. */
  section: z.object({ path: z.string(), title: z.string() }),
  status: clauseStatusSchema,
  /** Why nobody had to take it up. */
  reason: z.enum(['situation', 'view', 'other-body']).nullable(),
  /** The best pair that was looked at and not taken, for a clause without links. */
  best: bestSchema,
});

export const sharedWordsSchema = z.object({
  text: z.string(),
  /** Spans of the canonical text of each document. */
  from: rangeSchema,
  to: rangeSchema,
  weight: z.number(),
});

/** What the engine says of a link; for one that only a person saw, kind and score are null. */
export const linkFindingSchema = z.object({
  kind: z.enum(['same', 'narrower', 'changed', 'partial']).nullable(),
  score: z.number().nullable(),
  /** Words that decided, weightiest first. */
  words: z.array(sharedWordsSchema),
  /** What an outside model said of their meanings, 0 to 1; absent where none was asked. */
  meaning: z.number().optional(),
  /** Words of the clause upstream that the one downstream does not have. */
  gone: z.array(rangeSchema),
  /** Words of the clause downstream that the one upstream does not have. */
  fresh: z.array(rangeSchema),
});

export const linkSchema = linkFindingSchema.extend({
  from: pathSchema,
  to: pathSchema,
  status: z.enum(['suggested', 'accepted', 'rejected']),
  byPerson: z.boolean(),
  version: z.int().nonnegative(),
});

export const levelSchema = z.object({
  comparator: z.enum(['>=', '>', '<=', '<', '=', '~', 'range', 'rank<=', 'growth>=', 'growth~']),
  value: z.number(),
  valueTo: z.number().nullable(),
  unit: z.string(),
  year: z.int().nullable(),
  coverage: z.boolean(),
  quote: z.string(),
  /** Key of the fact in its document, and whether an officer confirmed it. */
  fact: z.string().optional(),
  status: z.enum(['suggested', 'accepted', 'edited']).optional(),
});

export const numberSchema = z.object({
  from: z.string().nullable(),
  to: z.string().nullable(),
  indicator: z.string(),
  direction: z.enum(['raised', 'lowered', 'same', 'comparator', 'notComparable', 'quantified', 'dropped']),
  /** Why, or with what caution: other denominator, later year … */
  reasons: z.array(z.string()),
  was: levelSchema.nullable(),
  now: levelSchema.nullable(),
});

export const additionSchema = clauseTextSchema.extend({ role: roleSchema, best: bestSchema });

/** A document below another, and how it fared there. */
export const carryingSchema = headSchema.extend({
  state: stateSchema,
  tally: tallySchema.nullable(),
  /** One status a clause, in the order of the clauses; empty until it was computed. */
  cells: z.array(clauseStatusSchema),
  /** Steps from the document above. */
  depth: z.int().positive(),
  government: z.enum(['centre', 'province', 'commune']),
  /** Documents of the same cascade that it carries out itself. */
  carries: z.array(slugSchema),
  /** Id of the province that its issuer speaks for. */
  province: z.string().nullable(),
});

/** A number of the document above, with every document below that lowers it. */
export const loweredSchema = z.object({
  /** Clause above; null outside every clause. */
  from: z.string().nullable(),
  indicator: z.string(),
  was: levelSchema,
  by: z.array(
    z.object({ document: slugSchema, to: z.string().nullable(), now: levelSchema, reasons: z.array(z.string()) }),
  ),
});

export const coverageSchema = z.object({
  upstream: headSchema,
  clauses: z.array(
    z.object({
      path: z.string(),
      heading: z.string().nullable(),
      text: z.string(),
      /** Documents that left it out, and documents that had to take it up. */
      omittedBy: z.int(),
      askedOf: z.int(),
    }),
  ),
  documents: z.array(carryingSchema),
  /** Numbers that somebody lowers, those that most lower first. */
  lowered: z.array(loweredSchema),
  /** Every province of today with its documents; none when the list of provinces was never loaded. */
  provinces: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      place: z.string(),
      /** Part of the invented sample: shown, not counted. */
      sample: z.boolean(),
      documents: z.array(slugSchema),
    }),
  ),
});

export const cascadeChangeSchema = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  actor: z.string(),
  operation: z.string(),
  before: z.unknown(),
  after: z.unknown(),
  reason: z.string().nullable(),
});

/** A change of a link. */
export const linkChangeSchema = cascadeChangeSchema.extend({
  /** The link that it is about. */
  link: z.object({ from: pathSchema, to: pathSchema }).nullable(),
  /** Taken back by a later change. */
  undone: z.boolean(),
  /** Nothing newer touched the link. */
  canUndo: z.boolean(),
});

export type Range = z.infer<typeof rangeSchema>;
export type ClauseStatus = z.infer<typeof clauseStatusSchema>;
export type Tally = z.infer<typeof tallySchema>;
export type DocumentHead = z.infer<typeof headSchema>;
export type AlignmentState = z.infer<typeof stateSchema>;
export type ClauseText = z.infer<typeof clauseTextSchema>;
export type UpstreamClause = z.infer<typeof upstreamClauseSchema>;
export type LinkFinding = z.infer<typeof linkFindingSchema>;
export type AlignedLink = z.infer<typeof linkSchema>;
export type NumberLevel = z.infer<typeof levelSchema>;
export type AlignedNumber = z.infer<typeof numberSchema>;
export type LoweredNumber = z.infer<typeof loweredSchema>;
export type Addition = z.infer<typeof additionSchema>;
export type CascadeChange = z.infer<typeof cascadeChangeSchema>;
export type LinkChange = z.infer<typeof linkChangeSchema>;
