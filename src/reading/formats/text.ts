import type { RawDocument, RawParagraph } from '../model/block.ts';
import { DRAWN_LINE } from './drawn-line.ts';
import { wrappedLines } from './line-wrap.ts';
import { pageNumberLines } from './page-numbers.ts';
import { type Piece, splitColumns } from './text-columns.ts';

const LINE_END = /\r\n?|\n/;

/** Reads plain text: a paragraph for each printed line; a form feed begins a page. */
export function readText(text: string): RawDocument {
  const pages = text.trimEnd().split('\f');
  const numbers = pageNumberLines(pages.flatMap((page) => page.split(LINE_END)));
  let first = 0;
  const pieces = pages.flatMap((page, i) => {
    const lines = page.split(LINE_END);
    const kept = withoutPageNumbers(lines, (line) => numbers.has(first + line));
    first += lines.length;
    return splitColumns(kept).map((piece) => ({ ...piece, page: i + 1 }));
  });
  return { mediaType: 'text/plain', pageCount: pages.length, blocks: paragraphsOf(pieces), warnings: [] };
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
  return pieces.flatMap(({ indent, column, page }, i): RawParagraph[] => {
    const text = lines[i]!;
    if (text === '') return [];
    return [{ kind: 'paragraph', text, page, wrapped: wrapped[i]!, indent, ...(column !== undefined && { column }) }];
  });
}
