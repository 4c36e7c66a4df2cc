import type { RawCell, RawRow, RawTable } from '../model/block.ts';
import { layOut } from './html-flow.ts';
import {
  attributeOf,
  childrenOf,
  type Element,
  isElement,
  isSilent,
  isTable,
  isText,
  type Node,
  walk,
} from './html-node.ts';
import { isLetterhead } from './letterhead.ts';

const WIDEST = 1000;
const LINED = /border(?:-\w+)?\s*:[^;]*(?:solid|double|\d\s*p[tx]\s+\w+)/i;
/** A cell that holds so much is a place for text, and its table a frame. */
const LONG_CELL = 4000;
const MANY_PARAGRAPHS = 8;

/** Reads a table, or null when it only lays out a page: then its cells are read as text. */
export function readTable(table: Element): RawTable | null {
  const rows = rowsOf(table);
  if (isLayout(rows)) return null;
  const read = new Grid().readAll(rows).filter((row) => row.cells.some((cell) => cell.text !== ''));
  if (read.length === 0) return null;
  const ruled = isLetterhead(read) ? false : hasLines(table, rows) || undefined;
  return { kind: 'table', page: 1, rows: read, ...(ruled !== undefined && { ruled }) };
}

interface Row {
  readonly element: Element;
  readonly header: boolean;
  readonly cells: readonly Element[];
}

function rowsOf(table: Element): Row[] {
  const direct = childrenOf(table).filter(isElement);
  const groups = direct.flatMap((each) =>
    ['thead', 'tbody', 'tfoot'].includes(each.tagName) ? childrenOf(each).filter(isElement) : [each],
  );
  return groups
    .filter((each) => each.tagName === 'tr' && !isSilent(each))
    .map((element) => ({ element, header: isHeader(element), cells: cellsOf(element) }));
}

const isHeader = (row: Element): boolean => row.parentNode?.nodeName === 'thead';

const cellsOf = (row: Element): Element[] =>
  childrenOf(row).filter(
    (each): each is Element => isElement(each) && (each.tagName === 'td' || each.tagName === 'th') && !isSilent(each),
  );

/** One column, a table in a table, or one cell with most of the text. */
function isLayout(rows: readonly Row[]): boolean {
  const cells = rows.flatMap((row) => row.cells);
  if (rows.every((row) => row.cells.length <= 1)) return true;
  const sizes = cells.map(sizeOf);
  const total = sizes.reduce((sum, size) => sum + size.letters, 0);
  return sizes.some(
    ({ letters, paragraphs, table }) =>
      letters > total * 0.6 && (table ? letters > LONG_CELL / 4 : letters > LONG_CELL && paragraphs > MANY_PARAGRAPHS),
  );
}

function sizeOf(cell: Element): { letters: number; paragraphs: number; table: boolean } {
  let letters = 0;
  let paragraphs = 0;
  let table = false;
  walk(cell, (node: Node) => {
    if (isText(node)) letters += node.value.trim().length;
    if (!isElement(node)) return false;
    if (node.tagName === 'p' || node.tagName === 'div' || node.tagName === 'br') paragraphs++;
    if (isTable(node)) table = true;
    return !isSilent(node);
  });
  return { letters, paragraphs, table };
}

/** Gives every cell its column, past those that reach down from the rows above. */
class Grid {
  /** Rows that a cell above still covers, by column. */
  readonly #covered = new Map<number, number>();

  readAll(rows: readonly Row[]): RawRow[] {
    return rows.map((row, i) => ({ page: 1, cells: this.#readRow(row, rows.length - i) }));
  }

  #readRow(row: Row, rowsLeft: number): RawCell[] {
    const covered = new Map(this.#covered);
    for (const [column, rows] of covered) {
      if (rows <= 1) this.#covered.delete(column);
      else this.#covered.set(column, rows - 1);
    }
    let column = 0;
    return row.cells.map((cell) => {
      while (covered.has(column)) column++;
      const read = readCell(cell, column, rowsLeft, row.header);
      for (let i = 0; i < read.columnSpan && read.rowSpan > 1; i++) this.#covered.set(column + i, read.rowSpan - 1);
      column += read.columnSpan;
      return read;
    });
  }
}

function readCell(cell: Element, column: number, rowsLeft: number, inHeader: boolean): RawCell {
  const blocks = layOut(cell, () => null).units.flatMap(({ block }) => (block.kind === 'paragraph' ? [block] : []));
  const bold = blocks.length > 0 && blocks.every((block) => block.look?.bold);
  const header = inHeader || cell.tagName === 'th';
  const rowSpan = Number.parseInt(attributeOf(cell, 'rowspan') ?? '1', 10);
  const columnSpan = Number.parseInt(attributeOf(cell, 'colspan') ?? '1', 10);
  return {
    text: blocks.map((block) => block.text).join('\n'),
    column,
    columnSpan: columnSpan >= 1 ? Math.min(columnSpan, WIDEST) : 1,
    rowSpan: rowSpan === 0 ? rowsLeft : rowSpan >= 1 ? Math.min(rowSpan, rowsLeft) : 1,
    ...(header && { header }),
    ...(bold && { bold }),
  };
}

function hasLines(table: Element, rows: readonly Row[]): boolean {
  if (Number(attributeOf(table, 'border') ?? 0) > 0) return true;
  const styled = [table, ...rows.slice(0, 5).flatMap((row) => row.cells)];
  return styled.some((element) => LINED.test(attributeOf(element, 'style') ?? ''));
}
