import type { ClauseCell } from '../model/document.ts';

/** "nt" (như trên), ditto marks: the cell says what the cell above it says. A dash says nothing. */
const DITTO = /^[\s(–-]{0,3}(?:nt|như trên|["”“″〃]|'{2}|’’)[\s).;–-]{0,3}$/iu;

/** Fills cells that only repeat the one above, row by row in reading order; rows of another table begin anew. */
export function dittoFiller(): (cells: readonly ClauseCell[]) => readonly ClauseCell[] {
  let above: readonly ClauseCell[] = [];
  return (cells) => {
    const same = above.length === cells.length && above.every(({ header }, i) => header === cells[i]!.header);
    const filled = same ? cells.map((cell, i) => (DITTO.test(cell.text) ? above[i]! : cell)) : cells;
    above = filled;
    return filled;
  };
}
