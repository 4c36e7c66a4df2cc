import type { Meaning } from '../../reading/compare/features.ts';
import type { PairVectors } from './vectors-of-pair.ts';

/** Likeness of clauses by their vectors; undefined where no model was asked or it did not answer. */
export function meaningOf(vectors: PairVectors | null): Meaning | undefined {
  if (vectors === null || vectors === 'unavailable') return undefined;
  const { upstream, downstream } = vectors;
  return (above, below) => {
    const [one, other] = [upstream[above], downstream[below]];
    return one && other && one.length === other.length ? Math.max(0, product(one, other)) : undefined;
  };
}

/** Of vectors of length 1 this is their cosine. */
function product(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < one.length; i++) sum += one[i]! * other[i]!;
  return sum;
}
