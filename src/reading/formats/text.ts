import type { RawBlock, RawDocument, RawParagraph } from '../model/block.ts';
import { DRAWN_LINE } from './drawn-line.ts';
import { wrappedLines } from './line-wrap.ts';
import { findTextTables } from './open-tables/text-tables.ts';
import { pageNumberLines } from './page-numbers.ts';
import { type Piece, splitColumns } from './text-columns.ts';

const LINE_END = /\r\n?|\n/;

interface PlacedLine {
  readonly text: string;
  readonly page: number;
}

/** Reads plain text: a paragraph for each printed line; a form feed begins a page. */
export function readText(text: string): RawDocument {
  const pages = text
    .trimEnd()
    .split('\f')
    .map((page) => page.split(LINE_END));
  const numbers = pageNumberLines(pages.flat());
  let first = 0;
  const lines = pages.map((all, i) => {
    const kept = withoutPageNumbers(all, (line) => numbers.has(first + line));
    first += all.length;
    return kept.map((line): PlacedLine => ({ text: line, page: i + 1 }));
  });
  const { blocks, tables } = readLines(lines.flat());
  const warnings = tables === 0 ? [] : [{ code: 'table-recovered', values: { count: tables } }];
  return { mediaType: 'text/plain', pageCount: pages.length, blocks, warnings };
}

/** Tables set with blanks, and between them the lines page by page. */
function readLines(lines: readonly PlacedLine[]): { readonly blocks: RawBlock[]; readonly tables: number } {
  const texts = lines.map(({ text }) => text);
  const tables = findTextTables(texts, (line) => lines[line]!.page);
  const blocks: RawBlock[] = [];
  let from = 0;
  for (const { start, end, table } of tables) {
    blocks.push(...readStretch(lines.slice(from, start)), table);
    from = end;
  }
  blocks.push(...readStretch(lines.slice(from)));
  return { blocks, tables: tables.length };
}

function readStretch(lines: readonly PlacedLine[]): RawParagraph[] {
  const pages = Map.groupBy(lines, ({ page }) => page);
  const pieces = [...pages].flatMap(([page, members]) =>
    splitColumns(members.map(({ text }) => text)).map((piece) => ({ ...piece, page })),
  );
  return paragraphsOf(pieces);
}

/** Takes away page numbers and the empty lines around them and at the edges: a sentence goes on over the page. */
function withoutPageNumbers(lines: readonly string[], isNumber: (line: number) => boolean): string[] {
  const kept: string[] = [];
  let dropping = true;
  lines.forEach((line, i) => {
    if (isNumber(i)) {
      dropping = true;
      dropEmptyEnd(kept);
    } else if (!(dropping && line.trim() === '')) {
      dropping = false;
      kept.push(line);
    }
  });
  dropEmptyEnd(kept);
  return kept;
}

function dropEmptyEnd(lines: string[]): void {
  while (lines.at(-1)?.trim() === '') lines.pop();
}

function paragraphsOf(pieces: readonly (Piece & { readonly page: number })[]): RawParagraph[] {
  const lines = pieces.map((piece) => (DRAWN_LINE.test(piece.text) ? '' : piece.text));
  const wrapped = wrappedLines(lines);
  const paragraphs: RawParagraph[] = [];
  pieces.forEach(({ indent, column, page }, i) => {
    const text = lines[i]!;
    if (text === '') return;
    const paragraph: RawParagraph = { kind: 'paragraph', text, page, wrapped: wrapped[i]!, indent };
    paragraphs.push(column === undefined ? paragraph : { ...paragraph, column });
  });
  return paragraphs;
}
