import type { Repair } from '../../model/repair.ts';
import { annexNumerals } from './annex-numerals.ts';
import { firstNumerals } from './first-numerals.ts';
import { gapLabels } from './gap-labels.ts';
import { headingPoints } from './heading-points.ts';
import { type LabelReading, letterReadings, romanReadings } from './label-readings.ts';
import { likeliestRun } from './label-runs.ts';
import { leadingSpecks } from './leading-specks.ts';
import { lostFirstNumerals, lostLetters, lostSubPoints } from './lost-labels.ts';
import { lostNumbers } from './lost-numbers.ts';
import { CITES_CLAUSE, isWithin, MID_SENTENCE } from './mid-sentence.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';
import { isInWideTable, numberedRowRepairs } from './row-number-repairs.ts';
import { sectionNumbers } from './section-numbers.ts';
import { fittingRepairs, withRepairs } from './with-repairs.ts';

/** A label as read at the start of a line or cell. */
interface Found {
  readonly at: number;
  readonly read: string;
  /** What recognition lost before and after it: the space of "PHỤ LỤCI", the point of "I MỤC TIÊU". */
  readonly lost: readonly [before: string, after: string];
  readonly readings: readonly LabelReading[];
}

/** Labels of one kind that count in one run. */
interface Kind {
  readonly of: Piece['kind'];
  readonly pattern: RegExp;
  readonly readingsOf: (read: string) => readonly LabelReading[];
  readonly mayOmit: boolean;
  /** How a wrapped line ends that such a label goes on with; null where a word stands before the label. */
  readonly within: RegExp | null;
}

const STROKES = 'IVXLHTUYJÍÌl1|\\][';
/** Small letters and signs that a numeral is taken for where its print is worn; only before headings in capitals. */
const WORN = '!íìiï';
const ROMAN = `[${STROKES}!íì]{1,6}`;
/** A heading in capitals, whose numeral may be misread more boldly, and which goes on with no sentence. */
const LOUD = '\\s?[-–—.:]\\s?\\p{Lu}{2}[^\\p{Ll}]{0,200}$';
const PLAIN = `(?=\\S{0,5}[IVXÍÌ])(?![${STROKES}]{0,5}[${WORN}])`;
const WORN_HEADING = `(?=\\S{0,5}[IVXÍÌ${WORN}]\\S{0,5}${LOUD})`;
/** Sections count in digits as a rule: "Mục 1" is none with a numeral. */
const SECTIONS = ['M[ỤU]C(?!\\s1)', 'Mục(?!\\s1)'];
/** Headings with a numeral (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW), each word counting on its own. */
const HEADINGS = ['PH[ẦÀÂA]N', 'Phần', 'CHƯƠNG', 'Chương', ...SECTIONS, 'PH[ỤU] L[ỤU]C', 'Phụ lục'];
const KINDS: readonly Kind[] = [
  ...HEADINGS.map(
    (word): Kind => ({
      of: 'line',
      pattern: new RegExp(`^${word}\\s{0,2}(${ROMAN})(?=[.:]?$|[.:]\\s)`, 'u'),
      readingsOf: romanReadings,
      mayOmit: false,
      within: null,
    }),
  ),
  {
    of: 'line',
    pattern: new RegExp(
      `^(?:${PLAIN}|${WORN_HEADING})([${STROKES}${WORN}]{1,6})(?=\\s?[-–—.:]\\s?\\p{Lu}|\\s\\p{Lu}{2}[^\\p{Ll}]{0,200}$)`,
      'u',
    ),
    readingsOf: romanReadings,
    mayOmit: false,
    within: MID_SENTENCE,
  },
  {
    of: 'cell',
    pattern: new RegExp(`^(V?v|${ROMAN})(?=\\.?$)`, 'u'),
    readingsOf: romanReadings,
    mayOmit: false,
    within: null,
  },
  {
    of: 'line',
    pattern: /^(\p{Ll}|[0IO|©€]|o0|0o|[lI]k)(?=\)\s?\p{L})/u,
    readingsOf: letterReadings,
    mayOmit: true,
    within: CITES_CLAUSE,
  },
];
/** A label alone proves nothing: where it stands in a run of at least this many, the others do. */
const SHORTEST_RUN = 2;
const repair = repairsBy('label-sequence', 0.8);

const isLabelCell = ({ kind, row, column }: Piece): boolean => kind === 'line' || (row > 0 && column === 0);

/** A numeral before a heading in capitals, without its point. */
const UNMARKED = /^[IVX]{1,5}\s\p{Lu}/u;
const UNSPACED = /\p{L}$/u;

const LOUD_HEADING = new RegExp(`^\\S{1,6}${LOUD}`, 'u');

/** A heading in capitals below small letters goes on with no sentence, however the line above ends. */
const beginsLoudly = (text: string, above: Piece | undefined): boolean =>
  LOUD_HEADING.test(text) && /\p{Ll}{2}/u.test(above?.text ?? '');

function findLabels(pieces: readonly Piece[], { of, pattern, readingsOf, within }: Kind): Found[] {
  return pieces.flatMap((piece, index): Found[] => {
    const { kind, text, at } = piece;
    const goesOn = within && !beginsLoudly(text, pieces[index - 1]) && isWithin(pieces[index - 1], within);
    const mayHave = kind === of && isLabelCell(piece) && !goesOn;
    const match = mayHave ? pattern.exec(text) : null;
    const read = match?.[1];
    if (match === null || read === undefined || (of === 'cell' && /^1+$/u.test(read))) return [];
    const start = match[0].length - read.length;
    const space = UNSPACED.test(text.slice(0, start)) ? ' ' : '';
    const lost = [space, of === 'line' && UNMARKED.test(text) ? '.' : ''] as const;
    return [{ at: at + start, read, lost, readings: readingsOf(read) }].filter(({ readings }) => readings.length > 0);
  });
}

function repairsOfKind(pieces: readonly Piece[], kind: Kind): Repair[] {
  const found = findLabels(pieces, kind);
  if (found.length < SHORTEST_RUN) return [];
  const run = likeliestRun(
    found.map(({ readings }) => readings),
    kind.mayOmit,
  );
  return found.flatMap(({ at, read, lost: [before, after] }, index): Repair[] => {
    const printed = `${before}${run[index]?.printed ?? read}${after}`;
    return repair(at, read, printed);
  });
}

/** A first numeral that was lost is put before its heading, so that the run of the others begins with it. */
function numeralRuns(pieces: readonly Piece[]): Repair[] {
  const firsts = lostFirstNumerals(pieces);
  const withFirsts = withRepairs(pieces, firsts);
  return [...firsts, ...KINDS.flatMap((kind) => repairsOfKind(withFirsts, kind))];
}

/** In this order, each in the lines as those before it repaired them. */
const FINDERS: readonly ((pieces: readonly Piece[]) => Repair[])[] = [
  leadingSpecks,
  headingPoints,
  sectionNumbers,
  lostSubPoints,
  firstNumerals,
  gapLabels,
  numeralRuns,
  lostLetters,
  lostNumbers,
];

/**
 * Labels that break the run of their neighbours and are one stroke away from what it needs: I, II, II, IV is I, II, III,
 * IV; n), 0), p) is n), o), p). So are those that both neighbours tell, the numbers of the rows of a table, and numerals
 * that annexes lost.
 */
export function labelRepairs(pieces: readonly Piece[]): Repair[] {
  const isWide = isInWideTable(pieces);
  const alone = pieces.filter((piece) => !isWide(piece));
  const found: Repair[] = [];
  const add = (repairs: readonly Repair[]): void => {
    const taken = new Set(found.map(({ at }) => at));
    found.push(...repairs.filter(({ at }) => !taken.has(at)));
  };
  for (const find of FINDERS) add(find(withRepairs(alone, found)));
  add(annexNumerals(pieces));
  add(numberedRowRepairs(pieces));
  return fittingRepairs(pieces, found);
}
