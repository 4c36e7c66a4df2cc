import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Clause } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { block } from './elements.ts';
import { linesOf, writeParagraph } from './text.ts';
import { type Writer } from './writer.ts';

/**
 * Words of the body and of annexes that no clause writes (forms, tables of another kind): kept at the end of the part
 * they stand in, so that nothing of the document is lost.
 *
 * @param annex the annex, or null for the body before every annex
 */
export function writeGaps(parent: XMLBuilder, writer: Writer, annex: Clause | null): void {
  const gaps = gapsOf(writer).filter((gap) => annexOf(writer, gap) === annex);
  if (gaps.length === 0) return;
  const container = block(parent, 'hcontainer', { name: 'unparsed', eId: writer.nextId('hcontainer') });
  const content = block(container, 'content', { eId: writer.nextId('content') });
  for (const gap of gaps) for (const line of linesOf(writer.text, gap)) writeParagraph(content, writer, line);
}

function gapsOf({ text, document }: Writer): Span[] {
  const written = document.clauses.flatMap(writtenBy).toSorted((a, b) => a.start - b.start);
  const parts = document.segments.filter(({ kind }) => kind === 'body' || kind === 'annex').map(({ span }) => span);
  let next = 0;
  return parts.flatMap(({ start, end }) => {
    const gaps: Span[] = [];
    let at = start;
    for (let span = written[next]; span && span.start < end; span = written[++next]) {
      if (span.start > at) gaps.push({ start: at, end: span.start });
      at = Math.max(at, span.end);
    }
    return [...gaps, { start: at, end }].filter((gap) => /[\p{L}\p{N}]/u.test(text.slice(gap.start, gap.end)));
  });
}

/** What the elements of a clause hold: its label, its paragraphs, the cells of a row. */
function writtenBy({ own, label, paragraphs, cells, kind }: Clause): Span[] {
  if (kind === 'group' || (kind === 'row' && !cells?.length)) return [own];
  const first = paragraphs[0]?.start ?? own.start;
  const opening = { start: own.start, end: Math.max(own.start + label.length, Math.min(first, own.end)) };
  return [opening, ...paragraphs, ...(kind === 'row' ? cells!.map(({ span }) => span) : [])];
}

const annexOf = ({ childrenOf }: Writer, gap: Span): Clause | null =>
  childrenOf(null).findLast(({ kind, span }) => kind === 'annex' && span.start <= gap.start) ?? null;
