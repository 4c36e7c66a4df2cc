import { areCounterparts } from './body-role.ts';
import { type ClauseFacts, NO_FACTS } from './clause-facts.ts';
import { likenessIndex } from './postings.ts';
import type { Prepared } from './prepared.ts';
import { type SectionLikeness, sectionLikeness } from './sections.ts';
import { sentenceLikeness } from './sentences.ts';
import type { Token } from './token.ts';
import type { Unit } from './unit.ts';
import type { Vector, Vocabulary } from './weights.ts';

/** How a clause downstream stands to one upstream, sign by sign; shares from 0 to 1. */
export interface Features {
  /** Weight of the words below that stand above too. */
  readonly contained: number;
  readonly cosine: number;
  readonly section: number;
  /** Their two sentences that are most alike. */
  readonly sentence: number;
  readonly heading: number;
  readonly opening: number;
  /** Whether both say who carries out, and whether those bodies answer to each other. */
  readonly bodies: 'counterparts' | 'others' | 'unsaid';
  /** Both carry out the same named strategy, programme or plan. */
  readonly programme: boolean;
  /** Both stand under aims, or under tasks, or under organisation. */
  readonly sameRole: boolean;
  /** Both set targets, for no year in common. */
  readonly otherYears: boolean;
  /** What an outside model says of their meanings, 0 to 1; absent where none was asked. */
  readonly meaning?: number;
}

/** Likeness of two clauses by their paths, 0 to 1, as an outside model sees it; undefined where it does not say. */
export type Meaning = (above: string, below: string) => number | undefined;

/** A clause with no more syllables says no more than a heading does. */
const LONGEST_HEADLINE = 24;
/** First words of a clause without heading. */
const OPENING = 7;

/** Features of every pair, clause by clause downstream: `featuresOf(below)(above)`, places in the lists of units. */
export function pairFeatures(
  upstream: Prepared,
  downstream: Prepared,
  lowerBy: number,
  vocabulary: Vocabulary,
  meaning?: Meaning,
): (below: number) => (above: number) => Features {
  const words = asker(upstream.units, vocabulary, ({ tokens }) => tokens);
  const headings = asker(upstream.units, vocabulary, headline);
  const openings = asker(upstream.units, vocabulary, opening);
  const sections: SectionLikeness = sectionLikeness(upstream, downstream, vocabulary);
  const sentences = sentenceLikeness(upstream.units, downstream.units, vocabulary);
  const factsAbove = upstream.units.map(({ path }) => upstream.facts.get(path) ?? NO_FACTS);
  return (below) => {
    const unit = downstream.units[below]!;
    const facts = downstream.facts.get(unit.path) ?? NO_FACTS;
    const [own, ownHeading, ownOpening] = [words(unit), headings(unit), openings(unit)];
    return (above) => {
      const other = upstream.units[above]!;
      const otherFacts = factsAbove[above]!;
      const meant = meaning?.(other.path, unit.path);
      return {
        ...(meant !== undefined && { meaning: meant }),
        contained: own.contained[above]!,
        cosine: own.cosine[above]!,
        section: sections(other.section, unit.section),
        sentence: sentences[below]![above]!,
        heading: ownHeading.cosine[above]!,
        opening: ownOpening.cosine[above]!,
        bodies: bodiesOf(other, unit, otherFacts, facts, lowerBy),
        programme: haveCommon(otherFacts.programmes, facts.programmes),
        sameRole: other.role === unit.role,
        otherYears: haveOtherYears(otherFacts, facts),
      };
    };
  };
}

/** The heading of a clause; the whole of a clause that is as short as a heading. */
const headline = ({ heading, tokens }: Unit): readonly Token[] =>
  heading.length > 0 || tokens.length > LONGEST_HEADLINE ? heading : tokens;

const opening = ({ heading, tokens }: Unit): readonly Token[] => (heading.length > 0 ? [] : tokens.slice(0, OPENING));

function asker(units: readonly Unit[], { vectorOf, size }: Vocabulary, part: (unit: Unit) => readonly Token[]) {
  const vectors: Vector[] = units.map((unit) => vectorOf(part(unit)));
  const ask = likenessIndex(vectors, size);
  return (unit: Unit) => ask(vectorOf(part(unit)));
}

/** Only where both stand under "Tổ chức thực hiện": elsewhere a clause is about what is done, not about who does it. */
function bodiesOf(
  above: Unit,
  below: Unit,
  aboveFacts: ClauseFacts,
  belowFacts: ClauseFacts,
  lowerBy: number,
): Features['bodies'] {
  const said = aboveFacts.bodies.length > 0 && belowFacts.bodies.length > 0;
  if (!said || above.role !== 'organisation' || below.role !== 'organisation') return 'unsaid';
  const answers = aboveFacts.bodies.some((one) =>
    belowFacts.bodies.some((other) => areCounterparts(one, other, lowerBy)),
  );
  return answers ? 'counterparts' : 'others';
}

const haveOtherYears = ({ years: above }: ClauseFacts, { years: below }: ClauseFacts): boolean =>
  above.size > 0 && below.size > 0 && !haveCommon(above, below);

function haveCommon<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): boolean {
  for (const item of one) if (other.has(item)) return true;
  return false;
}
