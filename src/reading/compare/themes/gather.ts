import { fold } from '../../normalise/fold.ts';
import { likenessIndex } from '../postings.ts';
import type { Token } from '../token.ts';
import { vocabularyOf, type Vocabulary } from '../weights.ts';
import type { Section } from './sections.ts';
import { THEME_KINDS } from './theme.ts';

/** Two sections whose words and headings are less alike are not about the same. */
const ALIKE = 0.14;
/** What a like heading adds to like words. */
const HEADING = 0.5;
/** Sections of one document were parted by those who wrote it: only under the same heading, as of an annex, do they join. */
const SAME_HEADING = 0.8;

/** Parts that every directive has, by the first words of their headings. */
const VISION = /^tầm nhìn/u;
const GENERAL_AIM = /mục tiêu (?:chung|tổng quát)/u;

/**
 * Sections that are about the same, each group the sections of one theme. What is not a task goes by what it is for: views
 * beside views, aims beside aims. Tasks go by their words: the two most alike first, at first never two of one document;
 * what is left over joins the section that it is most like. Deterministic.
 */
export function gatherSections(sections: readonly Section[], vocabulary: Vocabulary): Section[][] {
  return THEME_KINDS.flatMap((kind) => {
    const own = sections.filter((section) => section.kind === kind);
    if (kind === 'task') return gatherTasks(own, vocabulary);
    return [...Map.groupBy(own, purposeOf).values()];
  });
}

function purposeOf({ kind, heading, units }: Section): string {
  const words = fold(heading ?? '');
  if (kind !== 'aim') return units[0]!.role;
  return VISION.test(words) ? 'vision' : GENERAL_AIM.test(words) ? 'general' : 'aim';
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly likeness: number;
}

function gatherTasks(sections: readonly Section[], vocabulary: Vocabulary): Section[][] {
  const headings = vocabularyOf(sections.map(({ headline }) => headline));
  const groupOf = sections.map((_, at) => at);
  const join = (from: number, into: number) => groupOf.forEach((group, at) => group === from && (groupOf[at] = into));
  const pairs = pairsOf(sections, vocabulary, headings);
  for (const { a, b } of pairs.filter(({ a: one, b: other }) => sections[one]!.document === sections[other]!.document))
    join(groupOf[b]!, groupOf[a]!);
  const across = pairs.filter(({ a, b }) => sections[a]!.document !== sections[b]!.document);
  const documentsOf = (group: number) =>
    new Set(sections.flatMap(({ document }, at) => (groupOf[at] === group ? [document] : [])));
  for (const { a, b } of across)
    if (areDisjoint(documentsOf(groupOf[a]!), documentsOf(groupOf[b]!))) join(groupOf[b]!, groupOf[a]!);
  for (const at of sections.keys()) {
    const alone = documentsOf(groupOf[at]!).size === 1;
    const best = alone ? across.find(({ a, b }) => a === at || b === at) : undefined;
    if (best) join(groupOf[at]!, groupOf[best.a === at ? best.b : best.a]!);
  }
  return [...Map.groupBy(sections, (_, at) => groupOf[at]!).values()];
}

const areDisjoint = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  [...one].every((item) => !other.has(item));

/** Pairs that are about the same, the most alike first. */
function pairsOf(sections: readonly Section[], words: Vocabulary, headings: Vocabulary): Pair[] {
  const pairs: Pair[] = [];
  const ask = likenesses(sections, words, (section) => section.words);
  const askHeading = likenesses(sections, headings, ({ headline }) => headline);
  for (let a = 0; a < sections.length; a++) {
    const [own, ownHeading] = [ask(a), askHeading(a)];
    for (let b = a + 1; b < sections.length; b++) {
      const heading = ownHeading[b]!;
      const likeness = own[b]! + HEADING * heading;
      const joins = sections[a]!.document === sections[b]!.document ? heading >= SAME_HEADING : likeness >= ALIKE;
      if (joins) pairs.push({ a, b, likeness });
    }
  }
  return pairs.toSorted((p, q) => q.likeness - p.likeness || p.a - q.a || p.b - q.b);
}

/** Cosine of each section with every other, through the terms they share. */
function likenesses(
  sections: readonly Section[],
  vocabulary: Vocabulary,
  wordsOf: (section: Section) => readonly Token[],
): (at: number) => Float64Array {
  const vectors = sections.map((section) => vocabulary.vectorOf(wordsOf(section)));
  const ask = likenessIndex(vectors, vocabulary.size);
  return (at) => ask(vectors[at]!).cosine;
}
