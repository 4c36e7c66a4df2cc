import type { Block } from '../reading/model/block.ts';
import type { Canonical } from '../reading/model/canonical.ts';
import type { Clause, ReadDocument, Segment } from '../reading/model/document.ts';
import type { Span } from '../reading/model/span.ts';
import { besideScan } from './beside-scan.ts';
import type { Passage } from './schemas.ts';

type LocatedText = Passage['paragraphs'][number];

/**
 * The document in reading order, as runs that the reader shows: every clause's own text, and what stands outside the
 * clauses (letterhead, title, preamble, signature, recipients). Together they hold every word of the document.
 */
export function passagesOf(canonical: Canonical, document: ReadDocument): Passage[] {
  const depths = depthsOf(document.clauses);
  const inside = document.clauses.map((clause) => clausePassage(canonical.text, clause, depths.get(clause.path) ?? 0));
  const outside = document.segments.flatMap((segment) => segmentPassages(canonical, segment, document.clauses));
  const placed = [...inside, ...outside].toSorted((a, b) => a.start - b.start);
  const beside = canonical.doubts === undefined ? () => ({}) : besideScan(canonical);
  return placed.map(({ passage }, ordinal) => ({ ...passage, ...beside(passage), ordinal }));
}

interface Placed {
  readonly start: number;
  readonly passage: Omit<Passage, 'ordinal'>;
}

/** Steps from the root, by path. */
export function depthsOf(clauses: readonly Clause[]): Map<string, number> {
  const depths = new Map<string, number>();
  for (const { path, parent } of clauses) depths.set(path, parent === null ? 0 : (depths.get(parent) ?? 0) + 1);
  return depths;
}

function clausePassage(text: string, clause: Clause, depth: number): Placed {
  const { path, kind, label, heading, page, confidence, own } = clause;
  const cells = clause.cells?.map((cell) => ({
    header: cell.header,
    span: cell.span,
    text: shown(text, cell.span),
  }));
  const paragraphs = [
    ...labelOf(text, clause),
    ...clause.paragraphs.flatMap((span, i) => bodyOf(text, clause, span, i)),
  ];
  const passage = { path, kind, depth, label, heading, page, confidence, paragraphs, cells: cells ?? null };
  return { start: own.start, passage };
}

const EM_SPACE = '\u2003';

/** The words of a span, line breaks as spaces and cells of a row set apart: the same length. */
const shown = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replaceAll('\n', ' ').replaceAll('\t', EM_SPACE);

const located = (text: string, span: Span, role: LocatedText['role']): LocatedText => ({
  span,
  text: shown(text, span),
  role,
});

function labelOf(text: string, { own, label, paragraphs }: Clause): LocatedText[] {
  const end = Math.min(paragraphs[0]?.start ?? own.end, own.end);
  if (label === '' || end <= own.start) return [];
  const words = text.slice(own.start, end).trimEnd();
  return words === '' ? [] : [located(text, { start: own.start, end: own.start + words.length }, 'label')];
}

/** The first paragraph may open with the heading, or be it. */
function bodyOf(text: string, { heading }: Clause, span: Span, index: number): LocatedText[] {
  const end = index === 0 && heading ? endOfHeading(text, span, heading) : null;
  if (end === null) return [located(text, span, 'text')];
  const rest = text.slice(end, span.end).trim();
  const first = located(text, { start: span.start, end }, 'heading');
  if (rest === '') return [{ ...first, span, text: shown(text, span) }];
  const start = text.indexOf(rest, end);
  return [first, located(text, { start, end: span.end }, 'text')];
}

/** Where the heading ends in the paragraph, white space of any length counting as one space; null when it does not open it. */
function endOfHeading(text: string, span: Span, heading: string): number | null {
  let at = span.start;
  for (const word of heading.split(' ')) {
    while (at < span.end && /\s/u.test(text[at]!)) at += 1;
    if (at + word.length > span.end || !text.startsWith(word, at)) return null;
    at += word.length;
  }
  return at;
}

function segmentPassages({ text, blocks }: Canonical, segment: Segment, clauses: readonly Clause[]): Placed[] {
  const within = (span: Span) => span.start >= segment.span.start && span.end <= segment.span.end;
  const free = blocks.filter(({ span }) => span.end > span.start && within(span) && !coveredBy(clauses, span));
  if (free.length === 0) return [];
  const paragraphs = free.flatMap((block) => spansOf(block).map((span) => located(text, span, 'text')));
  const { kind } = segment;
  const common = {
    path: null,
    kind,
    depth: 0,
    label: '',
    heading: null,
    page: free[0]!.page,
  };
  return [{ start: free[0]!.span.start, passage: { ...common, confidence: 1, paragraphs, cells: null } }];
}

const coveredBy = (clauses: readonly Clause[], span: Span): boolean =>
  clauses.some((clause) => clause.parent === null && clause.span.start < span.end && span.start < clause.span.end);

/** Paragraphs, and rows of tables that are no clauses. */
const spansOf = (block: Block): Span[] => (block.kind === 'paragraph' ? [block.span] : block.rows.flatMap(spanOfRow));

function spanOfRow({ cells }: { readonly cells: readonly { readonly span: Span }[] }): Span[] {
  const filled = cells.map(({ span }) => span).filter(({ start, end }) => end > start);
  const [first, last] = [filled[0], filled.at(-1)];
  return first && last ? [{ start: first.start, end: last.end }] : [];
}
