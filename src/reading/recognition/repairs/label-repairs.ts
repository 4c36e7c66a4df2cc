import type { Repair } from '../../model/repair.ts';
import { annexNumerals } from './annex-numerals.ts';
import { firstNumerals } from './first-numerals.ts';
import { gapLabels } from './gap-labels.ts';
import { type LabelReading, letterReadings, romanReadings } from './label-readings.ts';
import { likeliestRun } from './label-runs.ts';
import { CITES_CLAUSE, isWithin, MID_SENTENCE } from './mid-sentence.ts';
import type { Piece } from './pieces.ts';
import { isInWideTable, numberedRowRepairs } from './row-number-repairs.ts';

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

const ROMAN = '[IVXLHTUYJÍÌl1|\\][]{1,6}';
/** Headings with a numeral (Nghị định 30/2020/NĐ-CP, Hướng dẫn 36-HD/VPTW), each word counting on its own. */
const HEADINGS = ['PH[ẦÀÂA]N', 'Phần', 'CHƯƠNG', 'Chương', 'M[ỤU]C', 'Mục', 'PH[ỤU] L[ỤU]C', 'Phụ lục'];
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
      `^(?=\\S{0,5}[IVXÍÌ])(${ROMAN})(?=\\s?[-–—.:]\\s?\\p{Lu}|\\s\\p{Lu}{2}[^\\p{Ll}]{0,200}$)`,
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
const CONFIDENCE = 0.8;

const isLabelCell = ({ kind, row, column }: Piece): boolean => kind === 'line' || (row > 0 && column === 0);

/** A numeral before a heading in capitals, without its point. */
const UNMARKED = /^[IVX]{1,5}\s\p{Lu}/u;
const UNSPACED = /\p{L}$/u;

function findLabels(pieces: readonly Piece[], { of, pattern, readingsOf, within }: Kind): Found[] {
  return pieces.flatMap((piece, index): Found[] => {
    const { kind, text, at } = piece;
    const mayHave = kind === of && isLabelCell(piece) && !(within && isWithin(pieces[index - 1], within));
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
    if (printed === read) return [];
    return [{ at, before: read, after: printed, rule: 'label-sequence', confidence: CONFIDENCE, made: true }];
  });
}

/** The lines as they are once these repairs of labels are made, each in its own place. */
function withLabels(pieces: readonly Piece[], repairs: readonly Repair[]): Piece[] {
  const byPlace = new Map(repairs.map((repair) => [repair.at, repair]));
  return pieces.map((piece) => {
    const repair = byPlace.get(piece.at);
    return repair === undefined ? piece : { ...piece, text: repair.after + piece.text.slice(repair.before.length) };
  });
}

/**
 * Labels that break the run of their neighbours and are one stroke away from what it needs: I, II, II, IV is I, II, III,
 * IV; n), 0), p) is n), o), p). So are those that both neighbours tell, the numbers of the rows of a table, and numerals
 * that annexes lost.
 */
export function labelRepairs(pieces: readonly Piece[]): Repair[] {
  const isWide = isInWideTable(pieces);
  const alone = pieces.filter((piece) => !isWide(piece));
  const firsts = firstNumerals(alone);
  const withFirsts = withLabels(alone, firsts);
  const sure = [...firsts, ...gapLabels(withFirsts)];
  const mended = new Set(sure.map(({ at }) => at));
  const withSure = withLabels(alone, sure);
  const inRuns = KINDS.flatMap((kind) => repairsOfKind(withSure, kind)).filter(({ at }) => !mended.has(at));
  const taken = new Set(inRuns.map(({ at }) => at));
  return [
    ...sure,
    ...inRuns,
    ...annexNumerals(pieces),
    ...numberedRowRepairs(pieces).filter(({ at }) => !taken.has(at)),
  ];
}
