import type { Canonical } from '../model/canonical.ts';
import type { Clause } from '../model/document.ts';
import { type Span, span } from '../model/span.ts';
import { hasUnevenSpace } from '../normalise/uneven-space.ts';
import { matchesOf } from './match-at.ts';

/**
 * The words of a stretch of canonical text with white space collapsed, and the way back. Runs of white space inside a
 * paragraph (wrapped lines too) are one space; paragraphs, or cells of a row, are parted by one "\n".
 */
export interface LocatedText {
  readonly text: string;
  /** Paragraphs as ranges of `text`; cells of a row count as paragraphs, empty ones included. */
  readonly paragraphs: readonly Span[];
  /** The range of canonical text behind a range of `text`, both half open. */
  readonly toSpan: (start: number, end: number) => Span;
}

/** Where collapsed text and canonical text run in step from: `at` in the collapsed text, `from` in the canonical. */
interface Step {
  readonly at: number;
  readonly from: number;
}

const UNEVEN_SPACE = /[^\S ]\s*| \s+/gu;

function collapse(source: string, { start, end }: Span, at: number, steps: Step[]): string {
  const slice = source.slice(start, end);
  const lead = slice.length - slice.trimStart().length;
  const body = slice.trim();
  steps.push({ at, from: start + lead });
  if (!hasUnevenSpace(body)) return body;
  let text = '';
  let done = 0;
  for (const gap of matchesOf(UNEVEN_SPACE, body)) {
    text += `${body.slice(done, gap.index)} `;
    done = gap.index + gap[0].length;
    steps.push({ at: at + text.length, from: start + lead + done });
  }
  return text + body.slice(done);
}

function stepBefore(steps: readonly Step[], at: number): Step {
  let low = 0;
  let high = steps.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (steps[middle]!.at <= at) low = middle;
    else high = middle - 1;
  }
  return steps[low] ?? { at: 0, from: 0 };
}

/** Collapsed text of any spans, in the order given. Linear in their length. */
export function locatedText(canonical: Canonical, spans: readonly Span[]): LocatedText {
  const steps: Step[] = [];
  const paragraphs: Span[] = [];
  let text = '';
  for (const paragraph of spans) {
    if (paragraphs.length > 0) text += '\n';
    const words = collapse(canonical.text, paragraph, text.length, steps);
    paragraphs.push(span(text.length, text.length + words.length));
    text += words;
  }
  const place = (at: number) => {
    const step = stepBefore(steps, at);
    return step.from + at - step.at;
  };
  return {
    text,
    paragraphs,
    toSpan: (start, end) => (end > start ? span(place(start), place(end - 1) + 1) : span(place(start), place(start))),
  };
}

/** The clause's own words after its label: its paragraphs, or the cells of a row. Children are not included. */
export function clauseText(canonical: Canonical, clause: Clause): LocatedText {
  const { text, paragraphs } = clause;
  if (paragraphs.length === 1 && isPrintedSo(canonical, text, paragraphs[0]!)) return asPrinted(text, paragraphs[0]!);
  return locatedText(canonical, clause.cells ? clause.cells.map((cell) => cell.span) : paragraphs);
}

/** The text of a clause is collapsed already: where it stands so in its paragraph, nothing is left to do. */
const isPrintedSo = ({ text: whole }: Canonical, text: string, { start, end }: Span): boolean =>
  end - start === text.length && whole.startsWith(text, start);

const asPrinted = (text: string, { start: from }: Span): LocatedText => ({
  text,
  paragraphs: [span(0, text.length)],
  toSpan: (start, end) => span(from + start, from + Math.max(start, end)),
});
