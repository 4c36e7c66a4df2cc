import type { Side } from '../compare/side.ts';
import type { Fact } from '../model/fact.ts';
import type { Quoted } from './claim.ts';

/** What, why, who, when, where, how (5W1H): the order in which they are answered. */
export const QUESTIONS = ['what', 'why', 'who', 'when', 'where', 'how'] as const;
export type Question = (typeof QUESTIONS)[number];

/** A fact with what an officer said of it; rejected ones are left out by the caller. */
export interface StatedFact {
  readonly fact: Fact;
  readonly accepted: boolean;
}

/** A document to explain, or a part of it. */
export interface Explained {
  readonly side: Side;
  readonly facts: readonly StatedFact[];
  /** Only these clauses and those below them; null: the whole document. */
  readonly paths: readonly string[] | null;
}

/** One sentence that answers a question. */
export interface Answer {
  readonly text: string;
  /** A sentence of the document itself, or composed from a fact that an officer accepted, or that the engine suggests. */
  readonly basis: 'sentence' | 'accepted' | 'suggested';
  /** What it stands on: the first is the closest, the others say the same or more. */
  readonly quoted: readonly Quoted[];
}

/** An answer on its way, with what decides its place. */
export interface Candidate extends Answer {
  /** 0 to 1; accepted facts come before all others. */
  readonly weight: number;
}

export type Explanation = Readonly<Record<Question, readonly Answer[]>>;
