/** Characters that end a paragraph or an item; a line that ends otherwise may go on. */
const TERMINAL = /[.;:!?…][”"’')\]/*\s]*$/u;
const STARTS_SMALL = /^[\s("“]*\p{Ll}/u;
/** "a)", "đ)", "b." begin an item of their own. */
const SMALL_LABEL = /^[“"]?\p{Ll}{1,2}\d?[).]/u;
const HAS_SMALL = /\p{Ll}/u;
/** A hard-wrapped page of A4 holds 60 to 110 characters a line; nothing wider was wrapped by a typewriter's rules. */
const WIDEST = 150;
const NARROWEST = 40;
/** A shorter line above an empty one may be a heading that needs no full stop. */
const LEAST_CUT = 50;

/**
 * Tells for each line whether it may go on in the next one. Lines are trimmed; an empty one ends a paragraph, unless it
 * cuts a sentence. Text may be hard-wrapped as a whole, in parts, or not at all, so the margin is looked for in the
 * file and in each run of lines.
 */
export function wrappedLines(lines: readonly string[]): boolean[] {
  const wrapped = lines.map(() => false);
  const fileMargin = marginOf(lines.filter((line, i) => line !== '' && Boolean(lines[i + 1])));
  for (let from = 0; from < lines.length; from++) {
    if (lines[from] === '') continue;
    let to = from;
    while (lines[to + 1]) to++;
    const margin = fileMargin ?? marginOf(lines.slice(from, to));
    for (let i = from; i < to; i++) wrapped[i] = mayGoOn(lines[i]!, lines[i + 1]!, margin);
    wrapped[to] = isCut(lines[to]!, lines[to + 2] || lines[to + 3]);
    from = to;
  }
  return wrapped;
}

/** Whether a line is a sentence cut in two that goes on in the next; a heading in capitals is none. Cheapest first. */
export const goesOn = (line: string, next: string | undefined): boolean =>
  next !== undefined &&
  STARTS_SMALL.test(next) &&
  !SMALL_LABEL.test(next) &&
  !TERMINAL.test(line) &&
  HAS_SMALL.test(line);

/** Whether a paragraph breaks off in the middle of a sentence: a page ended there, or a converter saw an end. */
export const isCut = (line: string, next: string | undefined): boolean =>
  line.length >= LEAST_CUT && goesOn(line, next);

/** Without a margin only a sentence cut in two tells that a line goes on. */
function mayGoOn(line: string, next: string, margin: number | null): boolean {
  if (goesOn(line, next)) return true;
  if (margin === null || line.length > margin * 1.3) return false;
  return !TERMINAL.test(line) || line.length > margin * 0.8;
}

/** Right margin in characters, or null when the lines do not reach for one. */
function marginOf(lines: readonly string[]): number | null {
  if (lines.length < 2) return null;
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const margin = lengths[Math.floor(lengths.length * 0.9)]!;
  if (margin > WIDEST || margin < NARROWEST) return null;
  const near = lengths.filter((length) => length >= margin * 0.8 && length <= margin * 1.2).length;
  return near >= lengths.length * 0.4 ? margin : null;
}
