import type { Side } from '../../src/reading/compare/side.ts';
import type { Clause } from '../../src/reading/model/document.ts';

export interface PlainLink {
  readonly from: string;
  readonly to: readonly string[];
  readonly kind: string;
  readonly score: number;
}

type Weights = ReadonlyMap<string, number>;

/** A link stands beside the best of its clause downstream with this share, as in the engine. */
const BESIDE_BEST = 0.85;

/**
 * TF-IDF cosine of whole clauses: the figure that the engine has to beat. `withHeadings` puts the headings over a clause
 * before its words. The threshold is the caller's: the best one for the annotations, to be fair to the baseline.
 */
export function alignPlainly(
  upstream: Side,
  downstream: Side,
  { withHeadings, threshold }: { readonly withHeadings: boolean; readonly threshold: number },
): PlainLink[] {
  const above = textsOf(upstream.document.clauses, withHeadings);
  const below = textsOf(downstream.document.clauses, withHeadings);
  const weigh = weighing([...above, ...below].map(({ words }) => words));
  const vectors = above.map(({ path, words }) => ({ path, vector: weigh(words) }));
  return below.flatMap(({ path: to, words }) => {
    const vector = weigh(words);
    const scored = vectors.map(({ path, vector: other }) => ({ from: path, score: cosine(vector, other) }));
    const best = Math.max(0, ...scored.map(({ score }) => score));
    return scored
      .filter(({ score }) => score >= Math.max(threshold, best * BESIDE_BEST))
      .map(({ from, score }) => ({ from, to: [to], kind: 'narrower', score }));
  });
}

function textsOf(clauses: readonly Clause[], withHeadings: boolean): { path: string; words: string[] }[] {
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  const headings = (clause: Clause | undefined): string =>
    clause ? `${headings(byPath.get(clause.parent ?? ''))} ${clause.heading ?? ''}` : '';
  const parents = new Set(clauses.map(({ parent }) => parent));
  return clauses
    .filter(({ path, text, heading }) => !parents.has(path) || text !== heading)
    .map((clause) => {
      const over = withHeadings ? headings(byPath.get(clause.parent ?? '')) : '';
      return { path: clause.path, words: `${over} ${clause.text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [] };
    });
}

function weighing(texts: readonly string[][]): (words: readonly string[]) => Weights {
  const frequencies = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  return (words) => {
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const weights = Array.from(counts, ([word, count]): [string, number] => [
      word,
      count * Math.log((texts.length + 1) / (frequencies.get(word) ?? 1)),
    ]);
    const norm = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / norm]));
  };
}

function cosine(one: Weights, other: Weights): number {
  let sum = 0;
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0);
  return sum;
}
