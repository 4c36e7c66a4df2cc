import { align } from '../align.ts';
import type { Alignment, ClauseLink } from '../alignment.ts';
import type { Side } from '../side.ts';
import { vocabularyOf } from '../weights.ts';
import type { ComparedPair, DocumentComparison } from './comparison.ts';
import { findLone } from './find-lone.ts';
import { findMoved } from './find-moved.ts';
import { themesOf } from './find-themes.ts';
import { followNumbers } from './follow-numbers.ts';
import { type PlacedUnit, type Section, sectionsOf } from './sections.ts';

/** Only near copies tell that a clause was moved: clauses of which much changed have no place to compare. */
const SURE = 0.5;

/**
 * Sets two to four documents side by side: themes with the clauses of each, what is new, gone and moved, which numbers changed.
 * Each document is aligned with the next; a clause is new, or gone, when none of the earlier, or later, ones says the like.
 *
 * @param sides the oldest first
 */
export function compareDocuments(sides: readonly Side[]): DocumentComparison {
  const sections = sectionsOf(sides);
  const units = unitsByDocument(sides, sections);
  const alignments = sides.slice(1).map((below, at) => align(sides[at]!, below));
  const vocabulary = vocabularyOf(units.flat().map(({ tokens }) => tokens));
  const links = alignments.flatMap(({ links: found }, at) => found.map((link) => ({ link, at })));
  const taken = new Set(links.map(({ link, at }) => `${at + 1} ${link.to}`));
  const taking = new Set(links.map(({ link, at }) => `${at} ${link.from}`));
  return {
    themes: themesOf(sides, sections),
    pairs: alignments.flatMap((alignment, at) => pairsOf(alignment, at, units)),
    fresh: findLone(units, 'before', taken, vocabulary),
    gone: findLone(units, 'behind', taking, vocabulary),
    numbers: followNumbers(sides, alignments).filter(({ direction }) => direction !== 'same'),
  };
}

function unitsByDocument(sides: readonly Side[], sections: readonly Section[]): PlacedUnit[][] {
  const units = sections.flatMap((section) => section.units);
  return sides.map((_, document) =>
    units.filter((unit) => unit.document === document).toSorted((a, b) => a.clause.span.start - b.clause.span.start),
  );
}

function pairsOf({ links }: Alignment, at: number, units: readonly (readonly PlacedUnit[])[]): ComparedPair[] {
  const places = units.slice(at, at + 2).map((own) => new Map(own.map(({ path }, place) => [path, place])));
  const placeOf = (side: 0 | 1, path: string) => places[side]!.get(path) ?? 0;
  const sorted = links.toSorted(
    (a, b) => placeOf(0, a.from) - placeOf(0, b.from) || placeOf(1, a.to) - placeOf(1, b.to),
  );
  const sure = bestOfEach(sorted.filter(({ score, kind }) => score >= SURE && kind !== 'partial'));
  const moved = findMoved(sure.map(({ to }) => placeOf(1, to)));
  const movedLinks = new Set(sure.filter((_, place) => moved.has(place)));
  return sorted.map((link) => ({
    from: { document: at, path: link.from },
    to: { document: at + 1, path: link.to },
    kind: link.kind,
    score: link.score,
    moved: movedLinks.has(link),
  }));
}

/** A clause has one place: its best link tells it. */
function bestOfEach(links: readonly ClauseLink[]): ClauseLink[] {
  const best = (pathOf: (link: ClauseLink) => string): Set<ClauseLink> =>
    new Set(
      [...Map.groupBy(links, pathOf).values()].map((own) =>
        own.reduce((top, next) => (next.score > top.score ? next : top)),
      ),
    );
  const [above, below] = [best(({ from }) => from), best(({ to }) => to)];
  return links.filter((link) => above.has(link) && below.has(link));
}
