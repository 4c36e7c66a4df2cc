import type { Span } from '../model/span.ts';
import { endsSentence, inCapitals, startsSmall } from './capitals.ts';
import { isRule } from './frame.ts';
import type { Label } from './labels/label.ts';
import { readLabels } from './labels/labels.ts';
import type { Item, Line } from './line.ts';
import { usualPitch } from './line-pitch.ts';
import { strayLines } from './strays.ts';
import type { Passage, Stray, Unit } from './unit.ts';

/** Points or text columns by which the first line of a paragraph stands in. */
const FIRST_LINE_INDENT = 2;
/** Shorter lines that end without a full stop are headings, names or list items, not halves of a sentence. */
const HALF_SENTENCE = 40;
/** Paragraphs stand this much further apart than lines. */
const WIDER_PITCH = 1.22;

interface OpenPassage {
  readonly lines: Line[];
  readonly pieces: Span[];
  readonly labels: readonly Label[];
  readonly begins: boolean;
  /** Strays met since it was opened, and how many of them stand before its last line. */
  readonly strays: Stray[];
  crossed: number;
}

/**
 * Joins hard-wrapped lines, and sentences cut by a page break, into paragraphs. A line with a label-like beginning
 * begins a paragraph of its own; {@link Passage.begins} tells whether the print says so too, so that the clause tree can
 * take it back ("… đến năm\n20. …"). Strays inside a passage follow it in the result.
 */
export function joinLines(items: readonly Item[]): Unit[] {
  const strays = strayLines(items);
  const pitch = usualPitch(items);
  const units: Unit[] = [];
  let open: OpenPassage | null = null;
  const close = (): void => {
    if (open) units.push(passageOf(open), ...open.strays);
    open = null;
  };
  for (const item of items) {
    if (strays.has(item)) {
      const stray = strayOf(item);
      if (open) (open as OpenPassage).strays.push(stray);
      else units.push(stray);
    } else if (item.kind === 'grid') {
      close();
      units.push(item);
    } else {
      open = takeLine(item, open, pitch, close);
    }
  }
  close();
  return units;
}

const strayOf = (item: Item): Stray => ({
  kind: 'stray',
  start: item.start,
  end: item.end,
  page: item.page,
  text: item.kind === 'line' ? item.text : '',
});

function takeLine(line: Line, open: OpenPassage | null, pitch: number, close: () => void): OpenPassage {
  const before = open?.lines.at(-1);
  const labels = readLabels(line.text);
  if (open && before && goesOnIn(before, line, labels, pitch)) {
    addLine(open, line);
    return open;
  }
  const begins = !before || !mayContinue(before, line, pitch);
  close();
  return { lines: [line], pieces: [{ start: line.start, end: line.end }], labels, begins, strays: [], crossed: 0 };
}

function addLine(open: OpenPassage, line: Line): void {
  open.lines.push(line);
  const piece = open.pieces.at(-1)!;
  if (open.strays.length > open.crossed) open.pieces.push({ start: line.start, end: line.end });
  else open.pieces[open.pieces.length - 1] = { start: piece.start, end: line.end };
  open.crossed = open.strays.length;
}

function passageOf({ lines, pieces, labels, begins }: OpenPassage): Passage {
  const first = lines[0]!;
  const text = lines.length === 1 ? first.text : lines.map((line) => line.text).join(' ');
  const end = lines.at(-1)!.end;
  return { kind: 'passage', lines, pieces, text, start: first.start, end, page: first.page, labels, begins };
}

/** A passage that turned out to be the rest of the one before it. */
export function joinPassages(first: Passage, rest: Passage): Passage {
  return {
    ...first,
    lines: [...first.lines, ...rest.lines],
    pieces: [
      ...first.pieces.slice(0, -1),
      { start: first.pieces.at(-1)!.start, end: rest.pieces[0]!.end },
      ...rest.pieces.slice(1),
    ],
    text: `${first.text} ${rest.text}`,
    end: rest.end,
  };
}

function goesOnIn(before: Line, line: Line, labels: readonly Label[], pitch: number): boolean {
  if (labels.length > 0 || before.column !== line.column || isRule(before.text) || isRule(line.text)) return false;
  return before.goesOn ? !beginsAnew(before, line, pitch) : isCutSentence(before, line);
}

/** The line before reaches the margin and nothing in print parts it from this one. */
function mayContinue(before: Line, line: Line, pitch: number): boolean {
  if (before.column !== line.column || isRule(before.text)) return false;
  return before.goesOn && !endsSentence(before.text) && !standsIn(before, line) && !standsApart(before, line, pitch);
}

function beginsAnew(before: Line, line: Line, pitch: number): boolean {
  if (inCapitals(before.text) && !inCapitals(line.text)) return true;
  if (lookChanges(before, line) && !startsSmall(line.text)) return true;
  const parted = standsIn(before, line) || standsApart(before, line, pitch);
  return parted && (endsSentence(before.text) || !startsSmall(line.text));
}

/** A centred title above justified text, a bold heading above plain text. */
function lookChanges({ look: before }: Line, { look }: Line): boolean {
  if (before.align === 'center' && look.align !== undefined && look.align !== 'center') return true;
  return before.bold === true && look.bold === false;
}

const standsIn = (before: Line, line: Line): boolean =>
  before.indent !== null &&
  line.indent !== null &&
  line.indent >= before.indent + FIRST_LINE_INDENT &&
  line.look.align !== 'center';

/** More space above it than between the lines of a paragraph. */
function standsApart(before: Line, line: Line, pitch: number): boolean {
  if (pitch === 0 || !before.box || !line.box || before.page !== line.page) return false;
  return line.box.y - before.box.y > pitch * WIDER_PITCH;
}

/** A page break or a stray blank line in the middle of a sentence. */
function isCutSentence(before: Line, line: Line): boolean {
  if (before.text.length < HALF_SENTENCE || endsSentence(before.text) || inCapitals(before.text)) return false;
  return startsSmall(line.text) && before.look.headingLevel === undefined && !before.look.bold;
}
