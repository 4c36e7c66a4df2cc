import type { RawDocument, RawParagraph } from '../model/block.ts';
import { DRAWN_LINE } from './drawn-line.ts';
import { wrappedLines } from './line-wrap.ts';

const LINE_END = /\r\n?|\n/;

/** Reads plain text: a paragraph for each printed line; a form feed begins a page. */
export function readText(text: string): RawDocument {
  const pages = text.split('\f');
  const blocks = pages.flatMap((page, i) => readPage(page, i + 1));
  return { mediaType: 'text/plain', pageCount: pages.length, blocks, warnings: [] };
}

function readPage(text: string, page: number): RawParagraph[] {
  const printed = text.split(LINE_END);
  const lines = printed.map((line) => line.trim());
  const wrapped = wrappedLines(lines);
  return lines.flatMap((line, i): RawParagraph[] =>
    line === '' || DRAWN_LINE.test(line)
      ? []
      : [{ kind: 'paragraph', text: line, page, wrapped: wrapped[i]!, indent: printed[i]!.search(/\S/) }],
  );
}
