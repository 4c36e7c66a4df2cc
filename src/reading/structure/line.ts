import { isDelegation, isMotto, placeDateOf, symbolOfNumberLine } from './frame.ts';
import type { Block, Box, Look, Paragraph, Table } from '../model/block.ts';

/** A printed line, or a whole paragraph of a format that knows paragraphs. Offsets are those of the canonical text. */
export interface Line {
  readonly kind: 'line';
  /** Trimmed, never empty. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly page: number;
  readonly look: Look;
  readonly indent: number | null;
  /** The line reaches the margin: its sentence may go on in the next line. */
  readonly goesOn: boolean;
  /** Where it stands on the page, for formats that know. */
  readonly box: Box | null;
  /** Which column of a letterhead or signature block it stands in; null in running text. */
  readonly column: number | null;
}

/** A table with rows of data. */
export interface Grid {
  readonly kind: 'grid';
  readonly table: Table;
  readonly start: number;
  readonly end: number;
  readonly page: number;
}

export type Item = Line | Grid;

const NO_LOOK: Look = {};
/** Two columns typed side by side with tabs or spaces: "Nơi nhận:          TM. ỦY BAN NHÂN DÂN". */
const SIDE_BY_SIDE = /(?<=\S{2}[^\n]{0,400})[ \t]{4,}(?=\S{2})|\t+(?=\S{2})/;

const MAY_PART = / {4}|\t/;

/** Lines and grids of blocks, in reading order; borderless tables (letterheads, signatures) are read as lines. */
export function itemsOf(blocks: readonly Block[], isLayout: (table: Table) => boolean): Item[] {
  const items: Item[] = [];
  for (const block of blocks) {
    if (block.kind === 'paragraph') pushParagraph(items, block);
    else if (isLayout(block)) pushLayout(items, block);
    else items.push({ kind: 'grid', table: block, start: block.span.start, end: block.span.end, page: block.page });
  }
  return items;
}

function pushParagraph(items: Item[], block: Paragraph): void {
  const last: LineBase = {
    page: block.page,
    look: block.look ?? NO_LOOK,
    indent: block.indent ?? null,
    goesOn: block.wrapped === true,
    box: block.box ?? null,
    column: block.column ?? null,
  };
  let at = block.span.start;
  const printed = block.text.split('\n');
  const inner = printed.length === 1 ? last : { ...last, goesOn: false };
  printed.forEach((text, i) => {
    pushSideBySide(items, text, at, i === printed.length - 1 ? last : inner);
    at += text.length + 1;
  });
}

const isFramePair = (left: string, right: string): boolean =>
  isMotto(right) || isDelegation(right) || (placeDateOf(right) !== null && symbolOfNumberLine(left) !== null);

type LineBase = Pick<Line, 'page' | 'look' | 'indent' | 'column' | 'goesOn' | 'box'>;

function pushSideBySide(items: Item[], text: string, at: number, base: LineBase): void {
  const gap = MAY_PART.test(text) ? SIDE_BY_SIDE.exec(text.trimEnd()) : null;
  const left = gap ? text.slice(0, gap.index).trim() : '';
  if (!gap || !isFramePair(left, text.slice(gap.index).trim())) return pushLine(items, text, at, base);
  const right = gap.index + gap[0].length;
  pushLine(items, text.slice(0, gap.index), at, { ...base, column: 0, goesOn: false });
  pushLine(items, text.slice(right), at + right, { ...base, column: 1, goesOn: false });
}

function pushLine(items: Item[], text: string, at: number, base: LineBase): void {
  const trimmed = text.trim();
  if (trimmed === '') return;
  const start = at + (text.length - text.trimStart().length);
  const { page, look, indent, goesOn, box, column } = base;
  items.push({
    kind: 'line',
    text: trimmed,
    start,
    end: start + trimmed.length,
    page,
    look,
    indent,
    goesOn,
    box,
    column,
  });
}

function pushLayout(items: Item[], table: Table): void {
  for (const row of table.rows) {
    for (const cell of row.cells) {
      let at = cell.span.start;
      const look: Look = cell.bold ? { bold: true } : NO_LOOK;
      for (const text of cell.text.split('\n')) {
        pushLine(items, text, at, {
          page: row.page,
          look,
          indent: null,
          goesOn: false,
          column: cell.column,
          box: null,
        });
        at += text.length + 1;
      }
    }
  }
}
