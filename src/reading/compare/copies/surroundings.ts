import type { Segment } from '../../model/document.ts';
import { overlaps, type Span, span } from '../../model/span.ts';
import type { Side } from '../side.ts';
import type { Part } from './difference.ts';
import { keysOf, type Word, wordsIn } from './word.ts';

/** Lines around the text that the other copy has nowhere, joined where they follow one another. */
export interface LoneLines {
  readonly part: Part;
  readonly span: Span;
}

const PARTS: Partial<Record<Segment['kind'], Part>> = {
  letterhead: 'letterhead',
  title: 'title',
  aside: 'letterhead',
};
/** Every directive has them; a copy without is no poorer. */
const FORMULAS = new Set([
  'đảng cộng sản việt nam',
  'cộng hòa xã hội chủ nghĩa việt nam',
  'độc lập tự do hạnh phúc',
  'đã kí',
]);
const RUN = 3;
/** Share of the runs of a line that must stand in the other copy. */
const KNOWN = 0.5;

/** Stamps, seals, notes of the editor: what stands around the text of one copy and nowhere in the other. */
export function loneLines(side: Side, other: Side): LoneLines[] {
  const known = runsOf(wordsIn(textOf(other), 0));
  const stated = statedByBoth(side, other);
  return side.document.segments.flatMap(({ kind, span: segment }): LoneLines[] => {
    const part = PARTS[kind];
    if (!part) return [];
    const lines = linesOf(side, segment).map((line) => ({
      line,
      lone: !stated.some((anchor) => overlaps(anchor, line)) && isLone(side, line, known),
    }));
    return lines.reduce<LoneLines[]>((found, { line, lone }, i) => {
      if (!lone) return found;
      const last = lines[i - 1]?.lone ? found.at(-1) : undefined;
      return last
        ? [...found.slice(0, -1), { part, span: span(last.span.start, line.end) }]
        : [...found, { part, span: line }];
    }, []);
  });
}

/** Metadata that both copies state is compared as such, however the line is printed. */
function statedByBoth({ document }: Side, other: Side): Span[] {
  return document.anchors
    .filter(({ field }) => field !== 'title' && other.document.anchors.some((anchor) => anchor.field === field))
    .map((anchor) => anchor.span);
}

const textOf = ({ canonical, document }: Side): string => canonical.text.slice(document.span.start, document.span.end);

function linesOf(side: Side, { start, end }: Span): Span[] {
  return Array.from(side.canonical.text.slice(start, end).matchAll(/[^\n\t]+/gu), ({ 0: line, index }) =>
    trimmed(side, span(start + index, start + index + line.length)),
  ).filter((line) => line.end > line.start);
}

export function trimmed({ canonical }: Side, { start, end }: Span): Span {
  const text = canonical.text.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return span(from, Math.max(from, start + text.trimEnd().length));
}

function isLone({ canonical }: Side, { start, end }: Span, known: ReadonlySet<string>): boolean {
  const words = wordsIn(canonical.text.slice(start, end), start);
  // A page number, a rule of dashes.
  if (!words.some(({ key }) => /\p{L}/u.test(key))) return false;
  if (FORMULAS.has(keysOf(words))) return false;
  const runs = Array.from(runsOf(words, Math.min(RUN, words.length)));
  return runs.filter((run) => known.has(run)).length < KNOWN * runs.length;
}

/** Runs of words; without `length` of every length up to {@link RUN}. */
function runsOf(words: readonly Word[], length?: number): Set<string> {
  const lengths = length === undefined ? [1, 2, RUN] : [length];
  return new Set(
    lengths.flatMap((each) =>
      Array.from({ length: Math.max(0, words.length - each + 1) }, (_, at) => keysOf(words.slice(at, at + each))),
    ),
  );
}
