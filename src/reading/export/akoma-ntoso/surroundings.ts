import type { XMLBuilder } from 'xmlbuilder2/lib/interfaces.js';
import type { Segment } from '../../model/document.ts';
import { block } from './elements.ts';
import { linesOf, writeParagraph } from './text.ts';
import { type Writer } from './writer.ts';

type SegmentKind = Segment['kind'];

const PREFACE: ReadonlySet<SegmentKind> = new Set(['letterhead', 'title']);
const PREAMBLE: ReadonlySet<SegmentKind> = new Set(['basis', 'preamble']);
const CONCLUSIONS: ReadonlySet<SegmentKind> = new Set(['closing', 'signature', 'recipients']);

/** Letterhead and title (preface), what it is based on (preamble): before the body. */
export function writeBefore(parent: XMLBuilder, writer: Writer): void {
  const { segments } = writer.document;
  const firstBody = segments.findIndex(({ kind }) => kind === 'body' || kind === 'annex');
  const before = firstBody < 0 ? segments : segments.slice(0, firstBody);
  const strays = before.filter(isStray);
  writeLines(parent, 'preface', writer, [...before.filter(({ kind }) => PREFACE.has(kind)), ...strays]);
  writePreamble(
    parent,
    writer,
    segments.filter(({ kind }) => PREAMBLE.has(kind)),
  );
}

/** Closing words, signature and recipients, wherever they stand: Party documents print recipients before the annex. */
export function writeAfter(parent: XMLBuilder, writer: Writer): void {
  const { segments } = writer.document;
  const firstBody = segments.findIndex(({ kind }) => kind === 'body' || kind === 'annex');
  const strays = firstBody < 0 ? [] : segments.slice(firstBody).filter(isStray);
  const after = segments.filter(({ kind }) => CONCLUSIONS.has(kind));
  writeLines(parent, 'conclusions', writer, [...after, ...strays]);
}

/** Stamps, notes of the copyist and passages that no rule understood: kept, with a class that says what they are. */
const isStray = ({ kind }: Segment): boolean => kind === 'aside' || kind === 'unparsed';

const hasWords = (writer: Writer, { span }: Segment): boolean =>
  writer.text.slice(span.start, span.end).trim().length > 0;

function writeLines(parent: XMLBuilder, name: string, writer: Writer, segments: readonly Segment[]): void {
  const worded = segments.filter((segment) => hasWords(writer, segment));
  if (worded.length === 0) return;
  const element = block(parent, name);
  for (const { kind, span } of worded) {
    for (const line of linesOf(writer.text, span)) writeParagraph(element, writer, line, { class: kind });
  }
}

/** Lines "Căn cứ …" are citations in the sense of Akoma Ntoso: each names a legal basis. */
function writePreamble(parent: XMLBuilder, writer: Writer, segments: readonly Segment[]): void {
  const worded = segments.filter((segment) => hasWords(writer, segment));
  if (worded.length === 0) return;
  const preamble = block(parent, 'preamble');
  for (const { kind, span } of worded) {
    const lines = linesOf(writer.text, span).filter(({ start, end }) => writer.text.slice(start, end).trim());
    if (kind === 'basis') writeBasis(preamble, writer, lines);
    else for (const line of lines) writeParagraph(preamble, writer, line);
  }
}

function writeBasis(preamble: XMLBuilder, writer: Writer, lines: ReturnType<typeof linesOf>): void {
  const citations = block(preamble, 'citations', { eId: writer.nextId('citations') });
  for (const line of lines) {
    writeParagraph(block(citations, 'citation', { eId: writer.nextId('citation') }), writer, line);
  }
}
