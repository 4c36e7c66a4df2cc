import type { Side } from '../side.ts';
import { likenessIndex } from '../postings.ts';
import { STOP_WORDS } from '../stop-words.ts';
import { isPair, termsOf } from '../terms.ts';
import type { Vocabulary } from '../weights.ts';
import type { PlacedUnit, Section } from './sections.ts';

const LONGEST = 90;
const SHORTEST_PART = 14;
const MOST_TERMS = 4;

/** The heading that is nearest to all the words of a theme, cut at a comma where it is long; else its first words. */
export function labelOf(sections: readonly Section[], vocabulary: Vocabulary): string {
  const ask = likenessIndex([vocabulary.vectorOf(sections.flatMap(({ words }) => words))], vocabulary.size);
  const headed = sections
    .flatMap(({ heading, words }) => (heading ? [{ heading, words }] : []))
    .map(({ heading, words }) => ({ heading, likeness: ask(vocabulary.vectorOf(words)).cosine[0]! }))
    .toSorted((a, b) => b.likeness - a.likeness || a.heading.length - b.heading.length);
  const heading = headed[0]?.heading;
  return shortened(calm(heading ?? sections[0]!.units[0]!.clause.text));
}

/** A heading printed all in capitals, as a sentence prints it. */
const calm = (heading: string): string => (/\p{Ll}/u.test(heading) ? heading : capitalised(heading.toLowerCase()));

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function shortened(heading: string): string {
  const plain = heading.replace(/[\s.:;,]+$/u, '');
  if (plain.length <= LONGEST) return plain;
  const cuts = [...plain.matchAll(/[,;]\s/gu)].map(({ index }) => index);
  const cut = cuts.findLast((at) => at >= SHORTEST_PART && at <= LONGEST) ?? plain.lastIndexOf(' ', LONGEST);
  return `${plain.slice(0, cut)}…`;
}

/** How far two syllables in a row go together rather than apart, 0 to 1; pairs that say nothing by themselves are left out. */
export type Cohesions = ReadonlyMap<string, number>;

/** Of every pair of syllables that stands twice in the documents: "dữ liệu" goes together, "nghệ chưa" does not. */
export function cohesionsOf(units: readonly PlacedUnit[]): Cohesions {
  const counts = new Map<string, number>();
  for (const { tokens } of units) for (const { key } of termsOf(tokens)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map(
    [...counts].flatMap(([key, together]) => {
      if (!isPair(key) || together < 2 || /\d/u.test(key)) return [];
      const [first = '', second = ''] = key.split(' ');
      if (STOP_WORDS.has(first) || STOP_WORDS.has(second)) return [];
      const apart = (counts.get(first) ?? together) * (counts.get(second) ?? together);
      return [[key, together / Math.sqrt(apart)]];
    }),
  );
}

/** Words of two syllables that stand in most documents of a theme and rarely elsewhere, as printed where they first stand. */
export function termsOfTheme(
  units: readonly PlacedUnit[],
  sides: readonly Side[],
  cohesions: Cohesions,
  weightOf: (key: string) => number,
): string[] {
  const found = new Map<string, { documents: Set<number>; count: number; text: string }>();
  for (const { document, tokens } of units)
    for (const { key, first, last } of termsOf(tokens)) {
      if (!cohesions.has(key)) continue;
      const known = found.get(key) ?? {
        documents: new Set<number>(),
        count: 0,
        text: sides[document]!.canonical.text.slice(first.start, last.end).replace(/\s+/gu, ' ').toLowerCase(),
      };
      known.documents.add(document);
      known.count++;
      found.set(key, known);
    }
  const score = (key: string, documents: number, count: number): number =>
    weightOf(key) * documents * Math.log1p(count) * cohesions.get(key)!;
  const ranked = [...found]
    .map(([key, { documents, count, text }]) => ({ text, key, score: score(key, documents.size, count) }))
    .toSorted((a, b) => b.score - a.score || a.key.localeCompare(b.key));
  return distinct(ranked.map(({ text }) => text)).slice(0, MOST_TERMS);
}

/** "nhân lực", not also "lực chất" and "nguồn nhân". */
function distinct(terms: readonly string[]): string[] {
  const taken = new Set<string>();
  return terms.filter((term) => {
    const syllables = term.split(' ');
    if (syllables.some((syllable) => taken.has(syllable))) return false;
    for (const syllable of syllables) taken.add(syllable);
    return true;
  });
}
