import { z } from 'zod';
import { slugSchema, spanSchema } from '../schemas.ts';

export const documentHeadSchema = z.object({
  slug: slugSchema,
  symbol: z.string().nullable(),
  type: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: z.iso.date().nullable(),
  title: z.string().nullable(),
});

/** Words of a document that something is said of. */
export const quotedSchema = z.object({
  /** Place of the document in the answer's list. */
  document: z.int().nonnegative(),
  /** Path of the clause; null outside every clause. */
  clause: z.string().nullable(),
  span: spanSchema,
  text: z.string(),
});

export const answerSchema = z.object({
  text: z.string(),
  /** The document's own sentence, or composed from an accepted, or a suggested, fact. */
  basis: z.enum(['sentence', 'accepted', 'suggested']),
  quoted: z.array(quotedSchema).min(1),
  /** The same in other words, by the language model that an administrator set up; it passed the same check. */
  reworded: z.string().optional(),
});

const answers = z.array(answerSchema);

export const explanationSchema = z.object({
  documents: z.array(documentHeadSchema),
  /** What, why, who, when, where, how (5W1H), best answers first; empty where the documents do not say. */
  answers: z.object({ what: answers, why: answers, who: answers, when: answers, where: answers, how: answers }),
  /** Whether a language model is set up that may say it in other words. */
  writer: z.boolean(),
});

export const atomSchema = z.object({
  kind: z.enum(['number', 'year', 'date', 'symbol', 'body', 'name']),
  text: z.string(),
});

export const claimSchema = z.object({
  text: z.string(),
  /** In the text that was checked. */
  span: spanSchema,
  /** `unchecked`: it names nothing that can be checked letter by letter. */
  verdict: z.enum(['supported', 'unsupported', 'unchecked']),
  quoted: z.array(quotedSchema),
  missing: z.array(
    z.object({
      atom: atomSchema,
      /** Where the documents name it in another connection; null: nowhere. */
      elsewhere: quotedSchema.nullable(),
    }),
  ),
});

export const checkedSchema = z.object({
  /** What the text was held against. */
  documents: z.array(documentHeadSchema),
  claims: z.array(claimSchema),
});

export type ExplanationView = z.infer<typeof explanationSchema>;
export type CheckedView = z.infer<typeof checkedSchema>;
