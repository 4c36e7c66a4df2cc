import type { Doubt, RawBlock, RawTable } from '../../model/block.ts';

/** A recognised text within the raw text: a printed line, or a cell of a table with its inner line ends. */
export interface Piece {
  readonly kind: 'line' | 'cell';
  readonly text: string;
  /** Offset of its first character in the raw text (see `Canonical`). */
  readonly at: number;
  /** Uncertain words; ranges of `text`. */
  readonly doubts: readonly Doubt[];
  /** A line: the paragraph may go on below it. */
  readonly wrapped: boolean;
  /** A cell: the table, and its place in it. */
  readonly table: RawTable | null;
  readonly row: number;
  readonly column: number;
}

const ALONE = { table: null, row: 0, column: 0 } as const;

function cellsOf(table: RawTable, start: number): Piece[] {
  let at = start;
  return table.rows.flatMap(({ cells }, row) => {
    const pieces = cells.map(({ text, doubts = [], column }): Piece => {
      const piece: Piece = { kind: 'cell', text, at, doubts, wrapped: false, table, row, column };
      at += text.length + 1;
      return piece;
    });
    if (cells.length === 0) at += 1;
    return pieces;
  });
}

const isRecognisedTable = ({ rows }: RawTable): boolean =>
  rows.some(({ cells }) => cells.some(({ doubts }) => doubts !== undefined));

/** The recognised lines and cells in reading order, each with its place in the raw text. */
export function recognisedPieces(blocks: readonly RawBlock[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      const { text, doubts = [], wrapped = false, confidence } = block;
      if (confidence !== undefined) pieces.push({ kind: 'line', text, at, doubts, wrapped, ...ALONE });
      at += text.length + 1;
    } else {
      const cells = cellsOf(block, at);
      if (isRecognisedTable(block)) pieces.push(...cells);
      const last = cells.at(-1);
      const empty = block.rows.length - block.rows.filter(({ cells: own }) => own.length > 0).length;
      at = last === undefined ? at + Math.max(1, empty) : Math.max(at, last.at + last.text.length + 1);
    }
  }
  return pieces;
}
