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
  const { starts, places, weights } = postingsOf(vectors, vocabularySize);
  const norms = Float64Array.from(vectors, ({ norm }) => norm);
  return (asked) => {
    const cosine = new Float64Array(vectors.length);
    const contained = new Float64Array(vectors.length);
    for (let i = 0; i < asked.ids.length; i++) {
      const id = asked.ids[i]!;
      const weight = asked.weights[i]!;
      for (let at = starts[id]!; at < starts[id + 1]!; at++) {
        cosine[places[at]!]! += weight * weights[at]!;
        contained[places[at]!]! += weight;
      }
    }
    for (let at = 0; at < norms.length; at++) {
      cosine[at]! /= norms[at]! * asked.norm;
      contained[at]! /= asked.sum;
    }
    return { cosine, contained };
  };
}

/** Of each term, from `starts[id]` to `starts[id + 1]`: places of the texts that have it, with its weight there. */
function postingsOf(vectors: readonly Vector[], vocabularySize: number) {
  const starts = new Int32Array(vocabularySize + 1);
  for (const { ids } of vectors) for (const id of ids) starts[id + 1]!++;
  for (let id = 0; id < vocabularySize; id++) starts[id + 1]! += starts[id]!;
  const places = new Int32Array(starts[vocabularySize]!);
  const weights = new Float64Array(places.length);
  const next = starts.slice();
  vectors.forEach((vector, at) => {
    vector.ids.forEach((id, i) => {
      const place = next[id]!++;
      places[place] = at;
      weights[place] = vector.weights[i]!;
    });
  });
  return { starts, places, weights };
}

/** Share of a text's weight whose terms another text has, 0 to 1. */
export function sharedWeight(text: Vector, other: Vector): number {
  const known = new Set(other.ids);
  return text.weights.reduce((sum, weight, i) => (known.has(text.ids[i]!) ? sum + weight : sum), 0) / text.sum;
}
