import type { Metadata, MetadataField } from '../../model/document.ts';
import { quote, type Span } from '../../model/span.ts';
import { fold } from '../../normalise/fold.ts';
import type { Quoted } from '../claim.ts';
import type { Candidate, Explained, StatedFact } from '../explanation.ts';
import { type Statement, statementsOf } from '../statement.ts';

/** A document, or a part of it, made ready to be asked. */
export interface Subject {
  readonly document: number;
  readonly metadata: Metadata;
  /** Sentences in reading order; of a part only those of its clauses. */
  readonly statements: readonly (Statement & { readonly folded: string })[];
  readonly facts: readonly StatedFact[];
  /** False for a part of a document. */
  readonly whole: boolean;
  readonly quotedAt: (span: Span, clause: string | null) => Quoted;
  readonly anchorOf: (field: MetadataField) => Quoted | null;
}

export type Asked = Subject['statements'][number];

export function subjectOf({ side, facts, paths }: Explained, document: number): Subject {
  const { canonical } = side;
  const { metadata, anchors } = side.document;
  const inside = (clause: string | null) =>
    paths === null || (clause !== null && paths.some((path) => clause === path || clause.startsWith(`${path}/`)));
  const quotedAt = (span: Span, clause: string | null): Quoted => ({
    document,
    clause,
    span,
    text: quote(canonical.text, span).replace(/\s+/gu, ' ').trim(),
  });
  return {
    document,
    metadata,
    statements: statementsOf(side)
      .filter((statement) => inside(statement.clause) && (statement.at < 0 || isSentence(statement.text)))
      .map((statement) => ({ ...statement, folded: fold(statement.text) })),
    facts: facts.filter(({ fact }) => inside(fact.clause)),
    whole: paths === null,
    quotedAt,
    anchorOf: (field) => {
      const anchor = anchors.find((one) => one.field === field);
      return anchor ? quotedAt(anchor.span, null) : null;
    },
  };
}

/** Lines of a letterhead and remarks in brackets say nothing by themselves. */
const isSentence = (text: string): boolean => !text.startsWith('(') && /\p{Ll}/u.test(text);

/** A sentence as an answer. */
export const saying = ({ document }: Subject, { text, clause, span }: Asked, weight: number): Candidate => ({
  text,
  basis: 'sentence',
  quoted: [{ document, clause, span, text }],
  weight,
});

const SHORT = 45;
const LONG = 320;
const LONGEST = 700;
const LEADS_IN = /(?:sau|sau đây|như sau|cụ thể|gồm|là)\s*:?\s*$|:\s*$/u;

/**
 * How well a sentence reads by itself, 0 to 1: whole, neither a scrap nor a page, and not leading in what follows.
 *
 * @param leading what one that leads in others is worth
 */
export function readable({ text, folded }: Asked, leading = 0.5): number {
  if (text.length < SHORT) return 0.5;
  const length =
    text.length <= LONG ? 1 : text.length >= LONGEST ? 0.7 : 1 - (0.3 * (text.length - LONG)) / (LONGEST - LONG);
  return LEADS_IN.test(folded) ? length * leading : length;
}

/** Weights of the signs that a sentence shows, added up. */
export type Signs = readonly (readonly [RegExp, number])[];

/** The sentence that words of a fact stand in; the first one where they run over several. */
export const sentenceAt = ({ statements }: Subject, { start }: Span, clause: string | null): Asked | undefined =>
  statements.find((one) => one.clause === clause && one.span.start <= start && start < one.span.end);

export const weigh = (folded: string, signs: Signs): number =>
  signs.reduce((sum, [sign, weight]) => (sign.test(folded) ? sum + weight : sum), 0);
