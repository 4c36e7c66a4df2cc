import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Span } from '../../model/span.ts';
import { block, inline, write } from './elements.ts';
import type { Mark } from './marks.ts';
import { type Writer } from './writer.ts';

/** A paragraph of the document, white space collapsed, with what is marked in it; nothing where there are no words. */
export function writeParagraph(parent: XMLBuilder, writer: Writer, span: Span, attributes = {}): void {
  if (writer.text.slice(span.start, span.end).trim() === '') return;
  writeText(block(parent, 'p', attributes), writer, span);
}

/** The words of a span as running text. */
export function writeText(parent: XMLBuilder, writer: Writer, span: Span): void {
  let at = span.start;
  const upTo = (end: number): void => {
    if (end > at) write(parent, oneLine(writer.text.slice(at, end), at === span.start, end === span.end));
    at = Math.max(at, end);
  };
  for (const mark of marksWithin(writer.marks, span)) {
    upTo(mark.span.start);
    const element = inline(parent, mark.element, {
      ...mark.attributes,
      eId: mark.identified ? writer.nextId(mark.element) : null,
    });
    const end = Math.min(mark.span.end, span.end);
    write(element, oneLine(writer.text.slice(at, end), true, true));
    at = end;
  }
  upTo(span.end);
}

/** The lines of a span that is no clause (letterhead, signature), each a paragraph; cells of a row are lines too. */
export function linesOf(text: string, span: Span): Span[] {
  const lines = [...text.slice(span.start, span.end).matchAll(/[^\n\t]+/gu)];
  return lines.map(({ 0: line, index }) => ({ start: span.start + index, end: span.start + index + line.length }));
}

/** Marks are in reading order and do not overlap: found by halving, since every paragraph of the document asks. */
function marksWithin(marks: readonly Mark[], span: Span): Mark[] {
  let low = 0;
  for (let high = marks.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mark[] = [];
  for (let mark = marks[low]; mark && mark.span.start < span.end; mark = marks[++low]) found.push(mark);
  return found;
}

function oneLine(text: string, first: boolean, last: boolean): string {
  const line = text.replace(/\s+/gu, ' ');
  const fromStart = first ? line.trimStart() : line;
  return last ? fromStart.trimEnd() : fromStart;
}
