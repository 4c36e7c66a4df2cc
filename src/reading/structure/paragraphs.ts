import type { Span } from '../model/span.ts';
import { isAttachedLine } from './annex-heading.ts';
import { endsSentence, inCapitals, startsSmall } from './capitals.ts';
import { isBasis, isRule } from './frame.ts';
import { isPersonName } from './person-name.ts';
import { standsAlone } from './stands-alone.ts';
import type { Label } from './labels/label.ts';
import { readLabels } from './labels/labels.ts';
import type { Item, Line } from './line.ts';
import { type PrintLayout, printLayout } from './print-layout.ts';
import { completesDate, strayLines } from './strays.ts';
import type { Passage, Stray, Unit } from './unit.ts';

/** Points or text columns by which the first line of a paragraph stands in. */
const FIRST_LINE_INDENT = 2;
/** Shorter lines that end without a full stop are headings, names or list items, not halves of a sentence. */
const HALF_SENTENCE = 40;
/** No page is so narrow that a wrapped line is this short. */
const SHORT_LINE = 32;
/** Headings of annexes and forms, however the lines above are wrapped. */
const ANNEX =
  /^(?:PHỤ LỤC(?![\p{L}])|Phụ lục (?:số )?[\dIVX]{1,4}(?:\.\d)?\s?[.:] ?\p{Lu}|M[ẫẪ][uU] (?:số|SỐ) \d{1,3}$)/u;
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

interface Joining {
  readonly units: Unit[];
  readonly layout: PrintLayout;
  open: OpenPassage | null;
}

/**
 * Joins hard-wrapped lines, and sentences cut by a page break, into paragraphs. A line with a label-like beginning
 * begins a paragraph of its own; {@link Passage.begins} tells whether the print says so too, so that the clause tree can
 * take it back ("… đến năm\n20. …"). Strays inside a passage follow it in the result.
 */
export function joinLines(items: readonly Item[]): Unit[] {
  const strays = strayLines(items);
  const joining: Joining = { units: [], layout: printLayout(items), open: null };
  for (const item of items) {
    if (strays.has(item)) (joining.open?.strays ?? joining.units).push(strayOf(item));
    else if (item.kind === 'line') takeLine(item, joining);
    else {
      close(joining);
      joining.units.push(item);
    }
  }
  close(joining);
  return joining.units;
}

function close(joining: Joining): void {
  if (joining.open) joining.units.push(passageOf(joining.open), ...joining.open.strays);
  joining.open = null;
}

const strayOf = (item: Item): Stray => ({
  kind: 'stray',
  start: item.start,
  end: item.end,
  page: item.page,
  text: item.kind === 'line' ? item.text : '',
});

function takeLine(line: Line, joining: Joining): void {
  const { open, layout } = joining;
  const before = open?.lines.at(-1);
  const labels = readLabels(line.text);
  if (open && before && goesOnIn(before, line, labels, layout)) return addLine(open, line);
  const begins = !before || isHeadingAbove(before, labels) || !mayContinue(before, line, layout);
  close(joining);
  joining.open = {
    lines: [line],
    pieces: [{ start: line.start, end: line.end }],
    labels,
    begins,
    strays: [],
    crossed: 0,
  };
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

function goesOnIn(before: Line, line: Line, labels: readonly Label[], layout: PrintLayout): boolean {
  if (completesDate(before, line)) return true;
  if (labels.length > 0 || before.column !== line.column || standsAlone(before.text) || standsAlone(line.text))
    return false;
  if (isAttachedLine(line.text) || isBasis(line.text) || ANNEX.test(line.text)) return false;
  return before.goesOn ? !beginsAnew(before, line, layout) : isCutSentence(before, line);
}

/** A line too short to have been wrapped, above a label: "1. Năm 2025" above "- 100% cán bộ …". */
const isHeadingAbove = (before: Line, labels: readonly Label[]): boolean =>
  labels.length > 0 && before.text.length < SHORT_LINE && readLabels(before.text).length > 0;

/** The line before reaches the margin and nothing in print parts it from this one. */
function mayContinue(before: Line, line: Line, layout: PrintLayout): boolean {
  if (before.column !== line.column || isRule(before.text)) return false;
  return (
    before.goesOn && !endsSentence(before.text) && !standsIn(before, line, layout) && !standsApart(before, line, layout)
  );
}

/** Small letters below a title in capitals, and a title below the name of who signed, are no rest of it. */
function beginsAnew(before: Line, line: Line, layout: PrintLayout): boolean {
  if (inCapitals(before.text) !== inCapitals(line.text) && (inCapitals(before.text) || isPersonName(before.text)))
    return true;
  if (lookChanges(before, line) && !startsSmall(line.text)) return true;
  const parted = standsIn(before, line, layout) || standsApart(before, line, layout);
  return parted && (endsSentence(before.text) || !startsSmall(line.text));
}

/** A centred title above justified text, a bold heading above plain text. */
function lookChanges({ look: before }: Line, { look }: Line): boolean {
  if (before.align === 'center' && look.align !== undefined && look.align !== 'center') return true;
  return before.bold === true && look.bold === false;
}

/** Stands in from the line before, or from the margin that wrapped lines come back to. */
function standsIn(before: Line, line: Line, { margin }: PrintLayout): boolean {
  if (before.indent === null || line.indent === null || line.look.align === 'center') return false;
  return (
    line.indent >= before.indent + FIRST_LINE_INDENT ||
    (margin !== null && line.indent >= margin + FIRST_LINE_INDENT + 1)
  );
}

/** More space above it than between the lines of a paragraph. */
function standsApart(before: Line, line: Line, { pitch }: PrintLayout): boolean {
  if (pitch === 0 || !before.box || !line.box || before.page !== line.page) return false;
  return line.box.y - before.box.y > pitch * WIDER_PITCH;
}

/** A page break or a stray blank line in the middle of a sentence. */
function isCutSentence(before: Line, line: Line): boolean {
  if (before.text.length < HALF_SENTENCE || endsSentence(before.text) || inCapitals(before.text)) return false;
  return startsSmall(line.text) && before.look.headingLevel === undefined && !before.look.bold;
}
