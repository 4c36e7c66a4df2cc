import type { Span } from '../../model/span.ts';

/**
 * What a difference may change, most dangerous first: the order of this list is the order in which people see them. A
 * `limit` word bounds or turns an aim (at least, not over, increase); a `role` word tells who leads and who
 * co-ordinates; `passage` is a clause or a long run of words that only one copy has; `mark` is one letter with another
 * diacritic; `surroundings` are stamps, seals and lines around the text of the directive.
 */
export const DANGERS = [
  'number',
  'negation',
  'symbol',
  'date',
  'limit',
  'role',
  'body',
  'person',
  'passage',
  'wording',
  'mark',
  'label',
  'moved',
  'surroundings',
] as const;

export type Danger = (typeof DANGERS)[number];

/** Where it stands: the text of the directive (with its clauses), or one of the parts around it. */
export type Part = 'text' | 'title' | 'letterhead' | 'signature' | 'recipients';

/** Why a copy is thought to be right; only ever a suggestion. */
export type SuggestionReason =
  /** The other copy has a syllable that Vietnamese does not have. */
  | 'not-a-syllable'
  /** The same words, with their neighbours, stand elsewhere in the document; those of the other copy do not. */
  | 'seen-elsewhere'
  /** The number continues the sequence of labels. */
  | 'in-sequence'
  /** The same document is cited with the same date or number elsewhere. */
  | 'cited-elsewhere'
  /** The other copy was recognised from an image, and not surely. */
  | 'uncertain-recognition';

export interface Suggestion {
  readonly right: Copy;
  readonly reason: SuggestionReason;
}

export type Copy = 'a' | 'b';

/** One side of a difference. */
export interface Wording {
  /** The words that differ, in canonical text of this copy; empty, at the place where they would stand, when it has none. */
  readonly span: Span;
  /** Exactly the text of the span. */
  readonly words: string;
  /** The sentence or cell around, for people to read. */
  readonly context: Span;
  /** Path of the clause it stands in; null outside every clause. */
  readonly clause: string | null;
  /** Header of the table column, where it stands in a cell. */
  readonly column: string | null;
  /** The whole symbol, date, number, body or person that the words belong to. */
  readonly name: string | null;
}

/** Two wordings of one place in two copies (hai bản) of one document. */
export interface Difference {
  /** Stable for the same two texts. */
  readonly id: string;
  readonly danger: Danger;
  readonly change: 'replaced' | 'only-a' | 'only-b';
  readonly part: Part;
  readonly a: Wording;
  readonly b: Wording;
  readonly suggestion: Suggestion | null;
}

export interface CopyComparison {
  /** Worst first; within one danger in reading order. */
  readonly differences: readonly Difference[];
  /** Share of the words that both copies have alike, 0 to 1; low when they are not copies of one document. */
  readonly agreement: number;
}
