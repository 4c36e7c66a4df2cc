import { z } from 'zod';
import { headSchema, levelSchema, pathSchema } from '../schemas.ts';

/** What became of a number on one step down: raised, lowered, the same, put in another way, or not to be compared. */
export const stepDirectionSchema = z.enum(['raised', 'lowered', 'same', 'comparator', 'notComparable']);

/** A statement held against one above it. */
export const stepSchema = z.object({
  /** Id of the statement above. */
  was: z.string(),
  direction: stepDirectionSchema,
  /** Why, or with what caution: other denominator, later year … */
  reasons: z.array(z.string()),
  likeness: z.number(),
});

export const statementSchema = z.object({
  id: z.string(),
  indicator: z.string(),
  document: headSchema,
  /** Level of government of the issuer: centre, province, commune. */
  government: z.enum(['centre', 'province', 'commune']),
  clause: pathSchema.nullable(),
  level: levelSchema,
  /** Held first against the newest document above that states the same indicator; null where the lineage begins. */
  main: stepSchema.nullable(),
  others: z.array(stepSchema),
});

export const directionCountsSchema = z.object({
  raised: z.int(),
  lowered: z.int(),
  same: z.int(),
  comparator: z.int(),
  notComparable: z.int(),
});

export const lineageSummarySchema = z.object({
  /** Id of the statement that the lineage begins with. */
  id: z.string(),
  indicator: z.string(),
  unit: z.string(),
  documents: z.int(),
  statements: z.int(),
  /** Statements that no officer confirmed yet. */
  suggested: z.int(),
  counts: directionCountsSchema,
  first: statementSchema,
  last: statementSchema,
});

export type StepDirection = z.infer<typeof stepDirectionSchema>;
export type LineageStep = z.infer<typeof stepSchema>;
export type LineageStatement = z.infer<typeof statementSchema>;
export type DirectionCounts = z.infer<typeof directionCountsSchema>;
export type LineageSummary = z.infer<typeof lineageSummarySchema>;
