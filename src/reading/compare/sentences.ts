import { likenessIndex } from './postings.ts';
import type { Unit } from './unit.ts';
import type { Vocabulary } from './weights.ts';

/** Shorter parts ("định kỳ báo cáo") are alike everywhere. */
const FEWEST_TOKENS = 8;

/** For each unit downstream and each upstream, the cosine of the two sentences of theirs that are most alike. */
export function sentenceLikeness(
  upstream: readonly Unit[],
  downstream: readonly Unit[],
  vocabulary: Vocabulary,
): Float64Array[] {
  const indexed = sentencesOfAll(upstream, vocabulary);
  const ask = likenessIndex(
    indexed.map(({ vector }) => vector),
    vocabulary.size,
  );
  const rows = downstream.map(() => new Float64Array(upstream.length));
  for (const { unit, vector } of sentencesOfAll(downstream, vocabulary)) {
    const row = rows[unit]!;
    ask(vector).cosine.forEach((cosine, at) => {
      const above = indexed[at]!.unit;
      if (cosine > row[above]!) row[above] = cosine;
    });
  }
  return rows;
}

const sentencesOfAll = (units: readonly Unit[], vocabulary: Vocabulary) =>
  units.flatMap(({ sentences }, unit) =>
    sentences
      .filter((sentence) => sentence.length >= FEWEST_TOKENS)
      .map((sentence) => ({ unit, vector: vocabulary.vectorOf(sentence) })),
  );
