import type { RawCell, RawRow } from '../model/block.ts';
import { findGrids, type Grid, type GridCell } from './pdf-grid.ts';
import type { Area, Glyph, PdfPage, QuarterTurn } from './pdf-page.ts';
import { groupRows, joinRow } from './pdf-rows.ts';
import { readLines } from './pdf-text-block.ts';
import { addTurns, turnArea } from './pdf-transform.ts';
import { joinedWords, type LineWords } from './pdf-words.ts';

/** A table on one page. */
export interface PageTable extends Area {
  readonly page: number;
  /** No lines are drawn: its columns were found by its header and its blanks. */
  readonly recovered?: true;
  /** x of the column edges. */
  readonly edges: readonly number[];
  readonly rows: readonly RawRow[];
}

export interface TableReading {
  readonly tables: readonly PageTable[];
  /** The glyphs outside every table. */
  readonly rest: readonly Glyph[];
}

/** Descent of usual fonts, to find the baseline of letters that stand on end. */
const DESCENT = 0.22;

const isInside = (glyph: Glyph, area: Area): boolean => {
  const x = (glyph.left + glyph.right) / 2;
  const y = (glyph.top + glyph.bottom) / 2;
  return x >= area.left && x < area.right && y >= area.top && y < area.bottom;
};

/** Turns letters that stand on end upright, so that their lines can be read. */
function turnUpright(glyph: Glyph, page: PdfPage, turn: QuarterTurn): Glyph {
  const area = turnArea(glyph, page.width, page.height, turn);
  return { ...glyph, ...area, baseline: area.bottom - DESCENT * glyph.size, turn: 0 };
}

function cellWords(page: PdfPage, glyphs: readonly Glyph[]): LineWords {
  const turn = glyphs.find((glyph) => glyph.text !== ' ')?.turn ?? 0;
  const upright = turn === 0 ? glyphs : glyphs.map((glyph) => turnUpright(glyph, page, addTurns(turn, 0)));
  return joinedWords(groupRows(readLines(upright)).map(joinRow));
}

const isBold = (glyphs: readonly Glyph[]): boolean => {
  const letters = glyphs.filter(({ text }) => /[\p{L}\d]/u.test(text));
  return letters.length > 0 && letters.every(({ face }) => face.bold);
};

function readCell(page: PdfPage, cell: GridCell, glyphs: readonly Glyph[]): RawCell {
  const inside = glyphs.filter((glyph) => isInside(glyph, cell));
  const { column, columnSpan, rowSpan } = cell;
  return { ...cellWords(page, inside), column, columnSpan, rowSpan, ...(isBold(inside) ? { bold: true } : {}) };
}

/** A row of headings names most of its columns; a group row ("I. …") fills one or two cells. */
const namesColumns = ({ cells }: RawRow): boolean => cells.filter(({ text }) => text !== '').length * 2 > cells.length;

/** Rows of headings: bold throughout, at the top, with other rows below. */
function markHeaders(rows: readonly RawRow[]): RawRow[] {
  const body = rows.findIndex(({ cells }) => cells.some((cell) => cell.text !== '' && cell.bold !== true));
  const isHeader = (index: number, row: RawRow): boolean => index < body && namesColumns(row) && row.cells.length > 1;
  return rows.map((row, index) =>
    isHeader(index, row) ? { ...row, cells: row.cells.map((cell) => ({ ...cell, header: true })) } : row,
  );
}

function readTable(page: PdfPage, grid: Grid, glyphs: readonly Glyph[]): PageTable {
  const { left, right, top, bottom, edges } = grid;
  const rows = Array.from({ length: grid.rowCount }, (_, row) => {
    const cells = grid.cells.filter((cell) => cell.row === row);
    return { page: page.number, cells: cells.map((cell) => readCell(page, cell, glyphs)) };
  });
  const filled = rows.filter(({ cells }) => cells.length > 0);
  return { page: page.number, left, right, top, bottom, edges, rows: markHeaders(filled) };
}

const hasText = ({ rows }: PageTable): boolean => rows.some(({ cells }) => cells.some(({ text }) => text !== ''));

/** Reads the ruled tables of a page from its lines and the glyphs between them. */
export function readTables(page: PdfPage, glyphs: readonly Glyph[]): TableReading {
  const tables: PageTable[] = [];
  let rest = glyphs;
  for (const grid of findGrids(page.rules)) {
    const inside = rest.filter((glyph) => isInside(glyph, grid));
    const table = readTable(page, grid, inside);
    if (!hasText(table)) continue;
    const taken = new Set(inside);
    rest = rest.filter((glyph) => !taken.has(glyph));
    tables.push(table);
  }
  return { tables, rest };
}
