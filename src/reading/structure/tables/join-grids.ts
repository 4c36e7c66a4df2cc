import type { Table } from '../../model/block.ts';
import type { Grid } from '../line.ts';
import { isPassage, type Unit } from '../unit.ts';
import { gridRows, wordsOf } from './grid-row.ts';
import { readHeader } from './header-rows.ts';
import { rowLabelOf } from './row-label.ts';

/** Lines of a row that a page holds alone, read as text between the two parts of its table. */
const MOST_BETWEEN = 40;
/** Rows that may be lost where a table is broken. */
const WIDEST_GAP = 3;

/**
 * Makes one table of two where the second goes on with the numbers of the first, without a head of its own, in as many
 * columns: a page break parted them. Linear in the units.
 */
export function joinGrids(units: readonly Unit[]): readonly Unit[] {
  if (units.filter(({ kind }) => kind === 'grid').length < 2) return units;
  const joined: Unit[] = [];
  let open: { readonly at: number; between: number } | null = null;
  for (const unit of units) {
    if (unit.kind === 'grid') {
      const above: Unit | undefined = open ? joined[open.at] : undefined;
      if (open && above?.kind === 'grid' && goesOn(above.table, unit.table)) joined[open.at] = joinGrid(above, unit);
      else open = { at: joined.push(unit) - 1, between: 0 };
      continue;
    }
    joined.push(unit);
    if (open && isPassage(unit) && (opensClause(unit) || ++open.between > MOST_BETWEEN)) open = null;
  }
  return joined;
}

const opensClause = (unit: Unit): boolean =>
  isPassage(unit) && unit.begins && unit.labels.some(({ ordinal, firm }) => ordinal > 0 && firm);

function joinGrid(first: Grid, rest: Grid): Grid {
  const span = { start: first.table.span.start, end: rest.table.span.end };
  return { ...first, end: rest.end, table: { ...first.table, span, rows: [...first.table.rows, ...rest.table.rows] } };
}

const widthOf = ({ rows }: Table): number => Math.max(0, ...rows.map(({ cells }) => cells.length));

/** Numbers of the rows, in order. */
const numbersOf = (table: Table): number[] =>
  table.rows.flatMap(({ cells }) => {
    const label = rowLabelOf(wordsOf(cells[0]));
    return label?.kind === 'number' && /^\d+$/u.test(label.token) ? [Number(label.token)] : [];
  });

function goesOn(first: Table, next: Table): boolean {
  if (widthOf(first) !== widthOf(next) || readHeader(gridRows(next)).rows > 0) return false;
  const last = numbersOf(first).at(-1);
  const [number] = numbersOf(next);
  return last !== undefined && number !== undefined && number > last && number - last <= WIDEST_GAP;
}
