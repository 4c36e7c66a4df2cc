import type { Vector } from './weights.ts';

/** How one text stands to every text of the index. */
export interface Row {
  /** Cosine of the angle between the two, 0 to 1. */
  readonly cosine: Float64Array;
  /** Share of the asked text's weight whose terms the indexed text has, 0 to 1. */
  readonly contained: Float64Array;
}

/** Finds likenesses through shared terms: only texts that have a term of the question are touched. */
export function likenessIndex(vectors: readonly Vector[], vocabularySize: number): (asked: Vector) => Row {
  const postings: { at: number; weight: number }[][] = Array.from({ length: vocabularySize }, () => []);
  vectors.forEach(({ ids, weights }, at) => {
    ids.forEach((id, i) => postings[id]!.push({ at, weight: weights[i]! }));
  });
  return (asked) => {
    const cosine = new Float64Array(vectors.length);
    const contained = new Float64Array(vectors.length);
    asked.ids.forEach((id, i) => {
      const weight = asked.weights[i]!;
      for (const posting of postings[id]!) {
        cosine[posting.at]! += weight * posting.weight;
        contained[posting.at]! += weight;
      }
    });
    vectors.forEach(({ norm }, at) => {
      cosine[at]! /= norm * asked.norm;
      contained[at]! /= asked.sum;
    });
    return { cosine, contained };
  };
}

/** Share of a text's weight whose terms another text has, 0 to 1. */
export function sharedWeight(text: Vector, other: Vector): number {
  const known = new Set(other.ids);
  return text.weights.reduce((sum, weight, i) => (known.has(text.ids[i]!) ? sum + weight : sum), 0) / text.sum;
}
