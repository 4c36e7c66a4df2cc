import { z } from 'zod';

/** A value that a change tells of: text, number, yes or no, several words, or nothing. */
export const toldValueSchema = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);

/** One difference between before and after; the path leads through the fields of what was told. */
export const differenceSchema = z.object({
  path: z.array(z.string()),
  before: toldValueSchema,
  after: toldValueSchema,
});
export type Difference = z.infer<typeof differenceSchema>;
export type ToldValue = z.infer<typeof toldValueSchema>;

export const entrySchema = z.object({
  id: z.uuid(),
  /** Place in the chain, from 1. */
  position: z.int(),
  at: z.iso.datetime(),
  actor: z.string(),
  /** Whom a key, a deputy or the reading engine acted for. */
  onBehalfOf: z.string().nullable(),
  /** Name of the operation: "directives.facts.edit". */
  operation: z.string(),
  /** Organisation whose things were changed. */
  unit: z.string().nullable(),
  /** "kind:id"; the first ones of many. */
  subjects: z.array(z.string()),
  subjectCount: z.int(),
  /** The first differences; all of them come with the entry alone. */
  differences: z.array(differenceSchema),
  differenceCount: z.int(),
  reason: z.string().nullable(),
  /** A later entry took it back. */
  undone: z.boolean(),
});
export type Entry = z.infer<typeof entrySchema>;

/** What people call the ids that entries hold; an id that stays unknown is not among them. */
export const namesSchema = z.record(z.string(), z.object({ name: z.string(), href: z.string().nullable() }));
export type Names = z.infer<typeof namesSchema>;

export const entriesSchema = z.object({
  rows: z.array(entrySchema),
  names: namesSchema,
  /** Position before which older entries are asked for; null at the end. */
  older: z.int().nullable(),
});
export type Entries = z.infer<typeof entriesSchema>;

const day = z.iso.date();
const subject = z.string().regex(/^[a-z-]{1,40}:.{1,400}$/u);

export const filterSchema = z.object({
  actor: z.string().max(200).optional(),
  /** An operation, or the beginning of several: "directives", "directives.facts". */
  operation: z.string().max(100).optional(),
  subject: subject.optional(),
  /** First and last day, in Viet Nam. */
  from: day.optional(),
  to: day.optional(),
  q: z.string().max(200).optional().describe('Words of the reason, with or without diacritics'),
});
export type Filter = z.infer<typeof filterSchema>;

export const stretchSchema = z.object({
  before: z.coerce.number().int().positive().optional().describe('Only entries before this position'),
  limit: z.coerce.number().int().min(1).max(100).default(50),
});
export type Stretch = z.infer<typeof stretchSchema>;

export const subjectSchema = z.object({ subject });

export const checkSchema = z.discriminatedUnion('whole', [
  z.object({ whole: z.literal(true), entries: z.int(), hash: z.string(), checkedAt: z.iso.datetime() }),
  z.object({
    whole: z.literal(false),
    /** First position that does not fit. */
    position: z.int(),
    trouble: z.enum(['changed', 'missing', 'added', 'end', 'anchor']),
    checkedAt: z.iso.datetime(),
  }),
]);
export type Check = z.infer<typeof checkSchema>;
