import { z } from 'zod';
import { clauseTextSchema, headSchema, numberSchema, pathSchema, rangeSchema } from '../schemas.ts';

export const themeKindSchema = z.enum(['context', 'aim', 'task', 'organisation']);

/** A clause of one of the documents; `document` is its place in the comparison, the oldest first. */
export const themeClauseSchema = z.object({ document: z.int().min(0).max(3), path: pathSchema });

export const themeIdSchema = z.string().min(1).max(60);
export const labelSchema = z.string().trim().min(1).max(200);

export const themeSchema = z.object({
  id: themeIdSchema,
  kind: themeKindSchema,
  /** Words of a heading of one of the documents, or what an officer called it. */
  label: z.string(),
  /** Words that its clauses share. */
  terms: z.array(z.string()),
  clauses: z.array(themeClauseSchema),
});

export const comparedPairSchema = z.object({
  from: themeClauseSchema,
  to: themeClauseSchema,
  kind: z.enum(['same', 'narrower', 'changed', 'partial']),
  score: z.number(),
  /** It stands in another order than before. */
  moved: z.boolean(),
  /** Words that only the older, only the newer clause has; ranges of their texts. */
  gone: z.array(rangeSchema),
  fresh: z.array(rangeSchema),
});

export const loneClauseSchema = themeClauseSchema.extend({
  /** The nearest clause that was looked at. */
  nearest: themeClauseSchema.extend({ score: z.number() }).nullable(),
});

export const comparedNumberSchema = numberSchema.extend({ fromDocument: z.int(), toDocument: z.int() });

export const comparisonSchema = z.object({
  documents: z.array(headSchema),
  /** Version of the themes: 0 while nobody arranged them. */
  version: z.int().nonnegative(),
  themes: z.array(themeSchema),
  /** Clauses of each document by place, in reading order. */
  clauses: z.array(z.array(clauseTextSchema)),
  pairs: z.array(comparedPairSchema),
  /** Clauses that no earlier document has. */
  fresh: z.array(loneClauseSchema),
  /** Clauses that no later document has. */
  gone: z.array(loneClauseSchema),
  numbers: z.array(comparedNumberSchema),
});

const clauses = z.array(themeClauseSchema).min(1).max(500);

export const themeEditSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rename'), theme: themeIdSchema, label: labelSchema }),
  z.object({ kind: z.literal('merge'), theme: themeIdSchema, into: themeIdSchema }),
  z.object({ kind: z.literal('split'), theme: themeIdSchema, label: labelSchema, clauses }),
  z.object({ kind: z.literal('move'), clauses, to: themeIdSchema }),
  z.object({ kind: z.literal('add'), label: labelSchema, themeKind: themeKindSchema }),
  z.object({ kind: z.literal('remove'), theme: themeIdSchema }),
]);

export type ComparisonView = z.infer<typeof comparisonSchema>;
export type ComparisonFound = Omit<ComparisonView, 'documents' | 'version'>;
