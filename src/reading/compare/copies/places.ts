import type { Clause } from '../../model/document.ts';
import type { Side } from '../side.ts';

export interface Place {
  readonly clause: Clause | null;
  /** Header of the column of the cell. */
  readonly column: string | null;
}

/** Finds clause and column of any offset. Clauses come in reading order, parents first. */
export function placesOf({ document }: Side): (at: number) => Place {
  const clauses = document.clauses;
  const byPath = new Map(clauses.map((clause) => [clause.path, clause]));
  return (at) => {
    let clause: Clause | undefined = clauses[lastAtOrBefore(clauses, at)];
    while (clause && at > clause.span.end) clause = byPath.get(clause.parent ?? '');
    const cell = clause?.cells?.find(({ span }) => span.start <= at && at <= span.end);
    return { clause: clause ?? null, column: cell?.header || null };
  };
}

function lastAtOrBefore(clauses: readonly Clause[], at: number): number {
  let [low, high] = [0, clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.span.start <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** True where the printed label of the clause stands, before its words. */
export const isLabel = ({ clause }: Place, at: number): boolean => {
  const first = clause?.paragraphs[0];
  return clause !== null && clause.label !== '' && first !== undefined && at >= clause.own.start && at < first.start;
};
