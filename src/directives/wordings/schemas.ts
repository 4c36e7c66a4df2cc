import { z } from 'zod';

/** Half-open range of the canonical text of the copy being read, in UTF-16 code units. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** What a reader should know of a word that was recognised on a scan. */
export const wordingNoteSchema = z.object({
  /** Changed from what was recognised; perhaps misread; or of little certainty. */
  kind: z.enum(['repaired', 'suggested', 'uncertain']),
  span: spanSchema,
  /** Offset in the raw text of the reading: how the word is known when it is decided. */
  at: z.int().nonnegative(),
  /** As recognised, and as it is, or would be, repaired. */
  before: z.string(),
  after: z.string(),
  rule: z.string().nullable(),
  confidence: z.number(),
});

/** Where a printed line of a scan stands on the image of its page, in shares of the page (0 to 1). */
export const printedLineSchema = z.object({
  span: spanSchema,
  page: z.int(),
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
});

/** A word that a person should look at, with the passage that it stands in. */
export const doubtfulWordSchema = wordingNoteSchema.extend({ ordinal: z.int() });

/** What a person decided of a word since the text was read: the next re-read follows it. */
export const pendingWordingSchema = z.object({
  at: z.int(),
  before: z.string(),
  after: z.string(),
  decision: z.enum(['made', 'left']),
});

export type DoubtfulWord = z.infer<typeof doubtfulWordSchema>;
export type PendingWording = z.infer<typeof pendingWordingSchema>;
export type WordingNote = z.infer<typeof wordingNoteSchema>;
export type PrintedLine = z.infer<typeof printedLineSchema>;
