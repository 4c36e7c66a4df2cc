import { createTermIds } from './term-ids.ts';
import type { Token } from './token.ts';

/** Weights of the terms of a text; `norm` is its length as a vector, `sum` the weight of all its terms once. */
export interface Vector {
  readonly ids: Int32Array;
  readonly weights: Float64Array;
  readonly norm: number;
  readonly sum: number;
}

/** Two syllables in a row say more than one. */
const PAIR_WEIGHT = 1.3;
const SYLLABLE_WEIGHT = 0.7;

/** Terms of two documents with their rarity among the units of both: log((n + 1) / (df + ½)). */
export interface Vocabulary {
  readonly vectorOf: (tokens: readonly Token[]) => Vector;
  /** Weight of a single occurrence; 0 for a term that no unit has. */
  readonly weightOf: (key: string) => number;
  /** Weight of all the terms of a run of tokens, repeated ones each time. */
  readonly weightOfAll: (tokens: readonly Token[]) => number;
  readonly size: number;
}

export function vocabularyOf(texts: readonly (readonly Token[])[]): Vocabulary {
  const terms = createTermIds();
  const frequencies: number[] = [];
  const pairs: boolean[] = [];
  const lastSeenIn: number[] = [];
  texts.forEach((tokens, text) =>
    terms.add(tokens, (id, isPair) => {
      if (lastSeenIn[id] === text) return;
      lastSeenIn[id] = text;
      pairs[id] = isPair;
      frequencies[id] = (frequencies[id] ?? 0) + 1;
    }),
  );
  const factors = Float64Array.from(frequencies, (frequency, id) => {
    const rarity = Math.log((texts.length + 1) / (frequency + 0.5));
    return rarity * (pairs[id] ? PAIR_WEIGHT : SYLLABLE_WEIGHT);
  });
  const makeVector = vectorMaker(terms.find, factors);
  const vectors = new WeakMap<readonly Token[], Vector>();
  return {
    size: terms.size(),
    weightOf: (key) => factors[terms.of(key) ?? -1] ?? 0,
    weightOfAll: (tokens) => {
      let sum = 0;
      terms.find(tokens, (id) => (sum += factors[id]!));
      return sum;
    },
    vectorOf: (tokens) => {
      const vector = vectors.get(tokens) ?? makeVector(tokens);
      vectors.set(tokens, vector);
      return vector;
    },
  };
}

/** One array of counts serves every text of a vocabulary: it is all zero again after each. */
function vectorMaker(
  find: (tokens: readonly Token[], visit: (id: number) => void) => void,
  factors: Float64Array,
): (tokens: readonly Token[]) => Vector {
  const counts = new Int32Array(factors.length);
  return (tokens) => {
    const known: number[] = [];
    find(tokens, (id) => {
      if (counts[id]!++ === 0) known.push(id);
    });
    const weights = Float64Array.from(known, (id) => (1 + Math.log(counts[id]!)) * factors[id]!);
    for (const id of known) counts[id] = 0;
    let [squares, sum] = [0, 0];
    for (const weight of weights) {
      squares += weight * weight;
      sum += weight;
    }
    return { ids: Int32Array.from(known), weights, norm: Math.sqrt(squares) || 1, sum: sum || 1 };
  };
}
