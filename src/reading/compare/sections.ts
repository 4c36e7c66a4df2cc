import type { Prepared } from './prepared.ts';
import { likenessIndex } from './postings.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './weights.ts';

/** Below this cosine even the most alike sections are not taken to be about the same. */
const ALIKE = 0.35;

/**
 * How far two sections are about the same, 0 to 1: their whole texts compared, relative to the section upstream that is
 * most like the one downstream.
 */
export type SectionLikeness = (upstream: string, downstream: string) => number;

export function sectionLikeness(upstream: Prepared, downstream: Prepared, vocabulary: Vocabulary): SectionLikeness {
  const above = sectionTexts(upstream);
  const below = sectionTexts(downstream);
  const places = new Map([...above.keys()].map((section, at) => [section, at]));
  const ask = likenessIndex([...above.values()].map(vocabulary.vectorOf), vocabulary.size);
  const rows = new Map(
    [...below].map(([section, tokens]) => [section, relative(ask(vocabulary.vectorOf(tokens)).cosine)]),
  );
  return (from, to) => rows.get(to)?.[places.get(from) ?? -1] ?? 0;
}

/** The heading counts twice: it says in few words what the section is about. */
function sectionTexts({ units, headingOf }: Prepared): Map<string, Token[]> {
  const texts = new Map<string, Token[]>();
  for (const { section, tokens } of units) {
    if (!texts.has(section)) texts.set(section, [...headingOf(section), ...headingOf(section)]);
    texts.get(section)!.push(...tokens);
  }
  return texts;
}

function relative(cosines: Float64Array): Float64Array {
  const best = cosines.reduce((most, cosine) => Math.max(most, cosine), 0);
  return best === 0 ? cosines : cosines.map((cosine) => (cosine / best) * Math.min(1, best / ALIKE));
}
