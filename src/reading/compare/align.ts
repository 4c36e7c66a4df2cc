import type { Alignment, ClauseLink, NumberChange } from './alignment.ts';
import { levelOf } from './body-role.ts';
import { type Meaning, pairFeatures } from './features.ts';
import type { Prepared } from './prepared.ts';
import { type ChosenPair, linksWithIndicators } from './indicator-links.ts';
import { linkedPaths } from './linked-paths.ts';
import { linkKind } from './link-kind.ts';
import { chooseLinks } from './links.ts';
import { findPairs, numberChanges } from './number-changes.ts';
import { findAdditions, findOmissions } from './omissions.ts';
import { PARAMETERS, type Parameters } from './parameters.ts';
import { sharedWeight } from './postings.ts';
import { prepare } from './prepare.ts';
import { decidingWords } from './deciding-words.ts';
import type { Side } from './side.ts';
import type { Token } from './token.ts';
import { vocabularyOf } from './weights.ts';

/**
 * Holds a document against one that it carries out: which clause takes up which, what is left out and added, which
 * numbers were raised or lowered. Pure, without any model: every link names the words and signs that decided.
 *
 * @param upstream the document carried out (văn bản cấp trên)
 * @param downstream the document that carries it out
 * @param meaning one more sign, from an outside model: never needed, shown with the others
 */
export function align(
  upstream: Side,
  downstream: Side,
  parameters: Parameters = PARAMETERS,
  meaning?: Meaning,
): Alignment {
  const { above, below } = prepare(upstream, downstream);
  const vocabulary = vocabularyOf([...above.units, ...below.units].map(({ tokens }) => tokens));
  const lowerBy = levelDifference(upstream, downstream);
  const featuresOf = pairFeatures(above, below, lowerBy, vocabulary, meaning);
  const choice = chooseLinks({ above: above.units.length, below: below.units.length }, featuresOf, parameters);
  const pairs = findPairs(upstream, downstream, linkedPaths(choice.linked, above, below));
  const chosen = linksWithIndicators(choice.linked, pairs, above, below, featuresOf);
  const linked = linkedPaths(chosen, above, below);
  const words = { above: wordsByPath(above), below: wordsByPath(below) };
  const numbers = numberChanges(upstream, downstream, pairs, linked, words, vocabulary);
  const moved = movedNumbers(numbers);
  const linkOf = ({ score, features, indicator, ...at }: ChosenPair): ClauseLink => {
    const [from, to] = [above.units[at.above]!, below.units[at.below]!];
    const covered = sharedWeight(vocabulary.vectorOf(from.tokens), vocabulary.vectorOf(to.tokens));
    const numberMoved = moved.has(`${from.path} ${to.path}`);
    const kind = linkKind(features, score, { covered, numberMoved, indicator });
    const shared = decidingWords(from.tokens, to.tokens, downstream.canonical, vocabulary);
    return { from: from.path, to: to.path, kind, score, covered, features, indicator, words: shared };
  };
  return {
    links: chosen.map(linkOf),
    omissions: findOmissions(above, below, (path) => linked.below(path).length > 0, choice, lowerBy, parameters),
    additions: findAdditions(above, below, (path) => linked.above(path).length > 0, choice),
    numbers,
    searched: below.units.length,
  };
}

function wordsByPath({ units }: Prepared): (path: string) => readonly Token[] {
  const words = new Map(units.map(({ path, tokens }) => [path, tokens]));
  return (path) => words.get(path) ?? [];
}

const UNMOVED: ReadonlySet<NumberChange['direction']> = new Set(['same', 'notComparable', 'dropped']);

/** Pairs of paths between which a number moved. */
const movedNumbers = (numbers: readonly NumberChange[]): Set<string> =>
  new Set(numbers.flatMap(({ direction, from, to }) => (UNMOVED.has(direction) ? [] : [`${from} ${to}`])));

/** How many levels of government the document below stands lower; 0 where the issuers do not tell. */
function levelDifference(upstream: Side, downstream: Side): number {
  const above = levelOf(upstream.document.metadata.issuer ?? '');
  const below = levelOf(downstream.document.metadata.issuer ?? '');
  return above === null || below === null ? 0 : below - above;
}
