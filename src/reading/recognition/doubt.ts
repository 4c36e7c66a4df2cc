import type { Doubt } from '../model/block.ts';
import type { ReadDocument } from '../model/document.ts';
import type { Span } from '../model/span.ts';

/** Tells the certainty of the least certain word that a span touches; 1 when none of them is doubtful. */
export type Certainty = (span: Span) => number;

function firstEndingAfter(doubts: readonly Doubt[], at: number): number {
  let [low, high] = [0, doubts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((doubts[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Doubtful words that a span touches. `doubts` are in reading order. */
export function doubtsIn(doubts: readonly Doubt[], { start, end }: Span): Doubt[] {
  const found: Doubt[] = [];
  for (let index = firstEndingAfter(doubts, start); index < doubts.length; index++) {
    const doubt = doubts[index];
    if (doubt === undefined || doubt.start >= end) break;
    found.push(doubt);
  }
  return found;
}

export const certaintyOf =
  (doubts: readonly Doubt[]): Certainty =>
  (span) =>
    Math.min(1, ...doubtsIn(doubts, span).map(({ confidence }) => confidence));

/**
 * Nothing that was read is surer than the words it was read from: facts, clauses and metadata take the certainty of the
 * least certain word in them when that is lower than their own.
 */
export function lowerByDoubt<D extends ReadDocument>(document: D, doubts: readonly Doubt[]): D {
  if (doubts.length === 0) return document;
  const certainty = certaintyOf(doubts);
  const lower = <T extends { readonly confidence: number }>(one: T, span: Span): T => {
    const least = certainty(span);
    return least < one.confidence ? { ...one, confidence: least } : one;
  };
  return {
    ...document,
    anchors: document.anchors.map((anchor) => lower(anchor, anchor.span)),
    clauses: document.clauses.map((clause) => lower(clause, clause.own)),
    facts: document.facts.map((fact) => lower(fact, fact.span)),
  };
}
