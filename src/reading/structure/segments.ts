import type { Segment } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import type { Placed, Role, Scope } from './roles.ts';

const KIND: Readonly<Record<Role, Segment['kind']>> = {
  letterhead: 'letterhead',
  type: 'title',
  title: 'title',
  basis: 'basis',
  preamble: 'preamble',
  body: 'body',
  closing: 'closing',
  recipients: 'recipients',
  signature: 'signature',
  annex: 'annex',
  aside: 'aside',
};

/**
 * Segments that cover the document without gap or overlap: neighbours of one kind are one; white space belongs to what
 * stands before it. Asides inside a paragraph cut it.
 *
 * @param loose start offsets of body units that no clause holds.
 */
export function segmentsOf(
  whole: Span,
  placed: readonly Placed[],
  scopes: readonly Scope[],
  loose: ReadonlySet<number>,
): Segment[] {
  const marks = placed
    .map(({ unit, role, scope }) => ({
      start: unit.start,
      end: unit.end,
      kind: kindOf(role, scopes[scope]!, loose.has(unit.start)),
    }))
    .flatMap((mark) => mark)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return cover(whole, withResumed(marks));
}

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: Segment['kind'];
}

const kindOf = (role: Role, scope: Scope, isLoose: boolean): Segment['kind'] => {
  if (role !== 'body') return KIND[role];
  if (scope.kind === 'annex' || scope.kind === 'form') return 'annex';
  return isLoose ? 'unparsed' : 'body';
};

/** After an aside in its middle the paragraph goes on. */
function withResumed(marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  let outer: Mark | null = null;
  for (const mark of marks) {
    all.push(mark);
    if (outer && mark.end < outer.end) all.push({ ...outer, start: mark.end });
    else outer = mark;
  }
  return all;
}

function cover(whole: Span, marks: readonly Mark[]): Segment[] {
  const segments: { kind: Segment['kind']; span: { start: number; end: number } }[] = [];
  for (const { start, kind } of marks) {
    const last = segments.at(-1);
    if (last?.kind === kind) continue;
    const from = last ? Math.max(start, last.span.start) : whole.start;
    if (last) last.span.end = from;
    if (last && last.span.end === last.span.start) segments.pop();
    if (segments.at(-1)?.kind !== kind) segments.push({ kind, span: { start: from, end: whole.end } });
    else segments.at(-1)!.span.end = whole.end;
  }
  if (segments.length > 0) segments.at(-1)!.span.end = whole.end;
  return segments.length > 0 ? segments : [{ kind: 'unparsed', span: whole }];
}

/** The round trip: the words of the document put together again from its segments. */
export const reassemble = (text: string, segments: readonly Segment[]): string =>
  segments.map(({ span }) => text.slice(span.start, span.end)).join('');
