import type { RawTable } from '../../model/block.ts';
import type { Repair } from '../../model/repair.ts';
import { withoutDiacritics } from '../../normalise/without-diacritics.ts';
import { headsNumbers } from '../../structure/tables/columns.ts';
import { countsRows } from '../../structure/tables/counts-rows.ts';
import { likeliestNumerals } from './group-numerals.ts';
import type { Piece } from './pieces.ts';
import { isBetween, isBorneOut, isCounted, type NumberRun } from './row-evidence.ts';
import { GOES_ON, likeliestNumbers, partsOf, type ReadRow } from './row-sequence.ts';

const CONFIDENCE = 0.8;
/** "TT" and "STT", the head of the numbers of rows (Nghị định 30/2020/NĐ-CP, Phụ lục III), with strokes misread. */
const HEAD = /^(?<first>[Ss58]?)[TIFLlYJj1]{2}$|^[mnuTFY]$/u;
/** A head so short may be "TT" or "STT" where its column counts the rows. */
const LONGEST_HEAD = 3;
/** What a number may be misread as: signs with a digit, or strokes alone. */
const NUMBER = /^(?=\D{0,5}\d)\S{1,6}$|^[lIoOSTijJ|!.]{1,3}$|^(?=\D{0,5}\d)\S{1,4}\s\S{1,4}$/u;
/** A row whose number is told by counting may hold anything short but a label of another kind: "a", "-". */
const LONGEST_NOISE = 14;
const OTHER_LABEL = /^(?:[\p{Ll}A-HĐ]|[-–—+*•·])$/u;
/** A letter alone heads no list of points where the rows above and below it count. */
const LETTER = /^[b-zA-HĐđ]$/u;
/** Only a table as wide as this tells rows with words in all cells from the head of a group. */
const FEWEST_CELLS = 3;
/** Numerals of groups, with what their strokes are taken for. */
const NUMERAL = /^[IVXLHU]{1,5}$/u;
/** Numbers that tell which letters head their column. */
const FEWEST_NUMBERS = 2;

/** A row of a recognised table. */
interface Row extends ReadRow {
  /** What stands in the column of numbers. */
  readonly piece: Piece;
  /** It may name the rows below: nothing stands behind its second cell, or it has a numeral in a narrow table. */
  readonly mayHeadGroup: boolean;
  readonly isWide: boolean;
}

/** Without the point behind it, and specks beside that. */
const core = (text: string): string => text.trim().replace(/[.,;:)'’]{1,2}$/u, '');

function rowsOf(cells: readonly Piece[]): Row[] {
  const byRow = Map.groupBy(cells, ({ row }) => row);
  const filled = (row: readonly Piece[]): number => row.filter(({ column, text }) => column > 0 && text !== '').length;
  const most = Math.max(...[...byRow.values()].map(filled));
  const isWide = most >= FEWEST_CELLS - 1;
  return [...byRow.values()].flatMap((row): Row[] => {
    const piece = row.find(({ column }) => column === 0);
    const others = filled(row);
    if (piece === undefined) return [];
    const read = core(piece.text);
    const isSparse = others < FEWEST_CELLS - 1;
    const isNumeral = NUMERAL.test(read) && (!isWide || others * 2 <= most);
    return [{ piece, read, mayHeadGroup: read !== '' && ((isWide && isSparse) || isNumeral), isSparse, isWide }];
  });
}

const repair = ({ piece, read }: Row, after: string): Repair => ({
  at: piece.at + piece.text.indexOf(read),
  before: read,
  after,
  rule: 'label-sequence',
  confidence: CONFIDENCE,
  made: true,
});

/** The head of the column, where its strokes were misread and numbers stand below it. */
function headRepairs(head: Row, rows: readonly Row[]): Repair[] {
  if (headsNumbers(head.read)) return [];
  const match = HEAD.exec(withoutDiacritics(head.read));
  const numbers = rows.filter(({ read }) => /^\d{1,3}(?:\.\d{1,2})?$/u.test(read));
  if (match === null || (numbers.length < FEWEST_NUMBERS && head.read.length < 2)) return [];
  return [repair(head, match.groups?.first ? 'STT' : 'TT')];
}

/** A letter that is no point of a list: the rows right above and below it were read right, or have no letter either. */
function isLoneLetter(run: NumberRun<Row>, at: number): boolean {
  const { rows } = run;
  const isBeside = [at - 1, at + 1].some((index) => OTHER_LABEL.test(rows[index]?.read ?? ''));
  return LETTER.test(rows[at]?.read ?? '') && (!isBeside || isBetween(run, at));
}

function numberRepairs(run: NumberRun<Row>): Repair[] {
  return run.rows.flatMap((row, at) => {
    const label = run.labels[at] ?? GOES_ON;
    const { read, isSparse } = row;
    if (label === GOES_ON || label === read || read === '') return [];
    const isMisread = NUMBER.test(read) && isBorneOut(run, at);
    const headsParts = run.labels[at + 1] === `${label}.1`;
    const mayBeNoise = (!isSparse || headsParts) && read.length <= LONGEST_NOISE && isCounted(run, at);
    const isNoise = mayBeNoise && (!OTHER_LABEL.test(read) || isLoneLetter(run, at));
    return isMisread || isNoise ? [repair(row, label)] : [];
  });
}

/** Numerals of groups that are not what the run of them needs. */
function groupRepairs({ rows, labels }: NumberRun<Row>, isWhole: boolean): Repair[] {
  const groups = rows.filter(({ isWide }, at) => isWide && labels[at] === null);
  const numerals = likeliestNumerals(
    groups.map(({ read }) => partsOf(read).find((part) => NUMERAL.test(part)) ?? read),
    isWhole,
  );
  return groups.flatMap((row, index) => {
    const numeral = numerals[index] ?? row.read;
    return numeral === row.read || row.read === '' ? [] : [repair(row, numeral)];
  });
}

/** Nothing stands above the first row of a table that it could go on with: without a number it heads a group. */
const withFirstGroup = ([first, ...rows]: readonly Row[]): Row[] =>
  first === undefined
    ? []
    : [{ ...first, mayHeadGroup: first.mayHeadGroup || (first.isWide && first.isSparse) }, ...rows];

/** The column counts the rows, whatever was read above it. */
const countsBelow = (head: Row, rows: readonly Row[]): boolean =>
  head.isWide && head.read.length <= LONGEST_HEAD && countsRows(rows.map(({ read }) => read));

function repairsOf(cells: readonly Piece[]): Repair[] {
  const all = rowsOf(cells);
  const first = all.find(({ read }) => read !== '');
  if (first === undefined) return [];
  const goesOn = first.piece.row === 0 && first.isWide && /^\d/u.test(first.read);
  const rows = goesOn ? all : withFirstGroup(all.filter(({ piece }) => piece.row > 0));
  const isHeaded = first.piece.row === 0 && !goesOn;
  const head = isHeaded ? headRepairs(first, rows) : [];
  const isHead = head.length > 0 || headsNumbers(first.read) || countsBelow(first, rows);
  const isNumbered = isHeaded ? isHead : first.isWide;
  if (!isNumbered) return [];
  const run = { rows, labels: likeliestNumbers(rows) };
  return [...head, ...numberRepairs(run), ...groupRepairs(run, !goesOn)];
}

/** True for a cell of a table whose rows this file numbers, groups and all. */
export function isInWideTable(pieces: readonly Piece[]): (piece: Piece) => boolean {
  const wide = new Set(pieces.filter(({ column }) => column + 1 >= FEWEST_CELLS).map(({ table }) => table));
  return ({ table }) => table !== null && wide.has(table);
}

/** Numbers of rows, and numerals of groups, that are not what the run of them needs; and the head "TT" above them. */
export function numberedRowRepairs(pieces: readonly Piece[]): Repair[] {
  const byTable = Map.groupBy(
    pieces.filter(({ table }) => table !== null),
    ({ table }): RawTable | null => table,
  );
  return [...byTable.values()].flatMap(repairsOf);
}
