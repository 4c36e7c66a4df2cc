import type { Side } from '../side.ts';
import { likenessIndex } from '../postings.ts';
import { type Vocabulary, vocabularyOf } from '../weights.ts';
import { gatherSections } from './gather.ts';
import { cohesionsOf, labelOf, termsOfTheme } from './label.ts';
import { type PlacedUnit, type Section, sectionsOf } from './sections.ts';
import type { Theme, ThemeClause } from './theme.ts';

/** A clause stays under its heading unless it is more like another theme by this much. */
const OWN_HEADING = 0.15;

/**
 * Themes of two to four documents: their headings gathered by the words that the clauses below them share, each clause under
 * the theme it is most like. No model: the same documents always give the same themes, and every label is printed in one of
 * them.
 *
 * @param sides in the order of the comparison
 */
export const findThemes = (sides: readonly Side[]): Theme[] => themesOf(sides, sectionsOf(sides));

/** The same for documents whose sections are known already. */
export function themesOf(sides: readonly Side[], sections: readonly Section[]): Theme[] {
  const units = sections.flatMap((section) => section.units);
  const vocabulary = vocabularyOf(units.map(({ tokens }) => tokens));
  const cohesions = cohesionsOf(units);
  const groups = gatherSections(sections, vocabulary);
  const placed = placeUnits(groups, vocabulary);
  return groups.flatMap((group, at): Theme[] => {
    const own = placed.get(at) ?? [];
    if (own.length === 0) return [];
    const terms = termsOfTheme(own, sides, cohesions, vocabulary.weightOf);
    const clauses = own.map(({ document, path }): ThemeClause => ({ document, path }));
    return [{ id: `t${at + 1}`, kind: group[0]!.kind, label: labelOf(group, vocabulary), terms, clauses }];
  });
}

/** Units by theme, by document and in reading order. */
function placeUnits(groups: readonly (readonly Section[])[], vocabulary: Vocabulary): Map<number, PlacedUnit[]> {
  const centres = groups.map((group) => vocabulary.vectorOf(group.flatMap(({ words }) => words)));
  const ask = likenessIndex(centres, vocabulary.size);
  const placed = new Map<number, PlacedUnit[]>();
  groups.forEach((group, own) => {
    for (const unit of group.flatMap(({ units }) => units)) {
      const movable = unit.heading.length === 0 && group[0]!.kind === 'task';
      const at = movable ? bestTheme(ask(vocabulary.vectorOf(unit.tokens)).cosine, own, groups) : own;
      placed.set(at, [...(placed.get(at) ?? []), unit]);
    }
  });
  for (const [at, units] of placed)
    placed.set(
      at,
      units.toSorted((a, b) => a.document - b.document || a.clause.span.start - b.clause.span.start),
    );
  return placed;
}

function bestTheme(likenesses: Float64Array, own: number, groups: readonly (readonly Section[])[]): number {
  let best = { at: own, likeness: likenesses[own]! + OWN_HEADING };
  likenesses.forEach((likeness, at) => {
    if (at !== own && groups[at]![0]!.kind === 'task' && likeness > best.likeness) best = { at, likeness };
  });
  return best.at;
}
