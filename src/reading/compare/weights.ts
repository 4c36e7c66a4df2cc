import { isPair, termsOf } from './terms.ts';
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
  readonly size: number;
}

export function vocabularyOf(texts: readonly (readonly Token[])[]): Vocabulary {
  const ids = new Map<string, number>();
  const frequencies: number[] = [];
  for (const tokens of texts)
    for (const key of new Set(termsOf(tokens).map((term) => term.key))) {
      const id = ids.get(key) ?? ids.size;
      ids.set(key, id);
      frequencies[id] = (frequencies[id] ?? 0) + 1;
    }
  const factors = new Map(
    Array.from(ids, ([key, id]) => {
      const rarity = Math.log((texts.length + 1) / (frequencies[id]! + 0.5));
      return [key, rarity * (isPair(key) ? PAIR_WEIGHT : SYLLABLE_WEIGHT)];
    }),
  );
  const vectors = new WeakMap<readonly Token[], Vector>();
  return {
    size: ids.size,
    weightOf: (key) => factors.get(key) ?? 0,
    vectorOf: (tokens) => {
      const vector = vectors.get(tokens) ?? vectorOf(tokens, ids, factors);
      vectors.set(tokens, vector);
      return vector;
    },
  };
}

function vectorOf(
  tokens: readonly Token[],
  ids: ReadonlyMap<string, number>,
  factors: ReadonlyMap<string, number>,
): Vector {
  const counts = new Map<string, number>();
  for (const { key } of termsOf(tokens)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const known = [...counts].filter(([key]) => (factors.get(key) ?? 0) > 0);
  const weights = Float64Array.from(known, ([key, count]) => (1 + Math.log(count)) * factors.get(key)!);
  const squares = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return {
    ids: Int32Array.from(known, ([key]) => ids.get(key)!),
    weights,
    norm: Math.sqrt(squares) || 1,
    sum: weights.reduce((sum, weight) => sum + weight, 0) || 1,
  };
}
