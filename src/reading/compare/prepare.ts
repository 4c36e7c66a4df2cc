import { factsByClause } from './clause-facts.ts';
import type { Prepared } from './prepared.ts';
import { maskNames } from './masked-words.ts';
import type { Side } from './side.ts';
import { tokenise } from './token.ts';
import { unitsOf } from './unit.ts';

/** Longer text of a clause that has no heading is no heading. */
const LONGEST_HEADING = 200;

/** Both documents cut into units, names of documents taken out of their words. */
export function prepare(upstream: Side, downstream: Side): { readonly above: Prepared; readonly below: Prepared } {
  const mask = maskNames([upstream, downstream]);
  const prepared = (side: Side): Prepared => {
    const byPath = new Map(side.document.clauses.map((clause) => [clause.path, clause]));
    const headings = new Map(
      Array.from(byPath, ([path, { heading, text }]) => [path, heading ?? text.slice(0, LONGEST_HEADING)]),
    );
    return {
      units: unitsOf(side, mask),
      facts: factsByClause(side.document.facts),
      headingOf: (section) => tokenise(headings.get(section) ?? '', 0),
    };
  };
  return { above: prepared(upstream), below: prepared(downstream) };
}
