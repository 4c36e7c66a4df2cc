import { BREAK } from './tokens.ts';

/** One way to read a place, and what it costs to read it so, as a logarithm of a probability. */
export interface Reading {
  readonly syllable: string;
  readonly cost: number;
}

/** Logarithm of the probability of a syllable after another one. */
export type Weigh = (before: string, after: string) => number;

interface Step {
  readonly reading: Reading;
  readonly score: number;
  readonly from: Step | undefined;
}

const START: Step = { reading: { syllable: BREAK, cost: 0 }, score: 0, from: undefined };

function best(reading: Reading, before: readonly Step[], weigh: Weigh): Step {
  let found: Step | undefined;
  for (const from of before) {
    const score = from.score + weigh(from.reading.syllable, reading.syllable) - reading.cost;
    if (found === undefined || score > found.score) found = { reading, score, from };
  }
  return found ?? { reading, score: 0, from: undefined };
}

/**
 * The likeliest syllables of a sentence, each place having several readings (Viterbi's algorithm). A place is never
 * without a reading.
 */
export function likeliestSyllables(places: readonly (readonly Reading[])[], weigh: Weigh): string[] {
  let steps: readonly Step[] = [START];
  for (const readings of places) steps = readings.map((reading) => best(reading, steps, weigh));
  let last: Step | undefined = best({ syllable: BREAK, cost: 0 }, steps, weigh).from;
  const syllables: string[] = [];
  for (; last !== undefined && last !== START; last = last.from) syllables.push(last.reading.syllable);
  return syllables.toReversed();
}
