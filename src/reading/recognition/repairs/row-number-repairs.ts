import type { RawTable } from '../../model/block.ts';
import type { Repair } from '../../model/repair.ts';
import { withoutDiacritics } from '../../normalise/without-diacritics.ts';
import { headsNumbers } from '../../structure/tables/columns.ts';
import { toRoman } from '../../structure/labels/ordinal.ts';
import { romanReadings } from './label-readings.ts';
import type { Piece } from './pieces.ts';
import { hasLostPoint, likeliestNumbers, type ReadRow } from './row-sequence.ts';

const CONFIDENCE = 0.8;
/** "TT" and "STT", the head of the numbers of rows (Nghị định 30/2020/NĐ-CP, Phụ lục III), with strokes misread. */
const HEAD = /^(?<first>[Ss58]?)[TIFLlYJj1]{2}$|^[mnu]$/u;
/** What a number may be misread as: signs with a digit, or strokes alone. */
const NUMBER = /^(?=\D{0,5}\d)\S{1,6}$|^[lIOoSTijJ|!.]{1,3}$/u;
/** Only a table as wide as this tells rows with words in all cells from the head of a group. */
const FEWEST_CELLS = 3;
/** Numerals of groups in a narrow table, with what their strokes are taken for. */
const NUMERAL = /^[IVXLHU]{1,5}$/u;
/** Groups that are named A, B, C or numbered 1, 2, 3 have no numerals. */
const OTHER_GROUP = /^[A2-9]$/u;
/** Rows before and after that show whether the run is right, and how many of them must have been read as it is. */
const AROUND = 3;
const FEWEST_RIGHT = 2;

/** A row of a recognised table. */
interface Row extends ReadRow {
  /** What stands in the column of numbers. */
  readonly piece: Piece;
  /** It may name the rows below: nothing stands behind its second cell, or it has a numeral in a narrow table. */
  readonly mayHeadGroup: boolean;
  readonly isWide: boolean;
}

const core = (text: string): string => text.trim().replace(/[.)]$/u, '');

function rowsOf(cells: readonly Piece[]): Row[] {
  const byRow = Map.groupBy(cells, ({ row }) => row);
  const isWide = [...byRow.values()].some((row) => row.filter(({ text }) => text !== '').length >= FEWEST_CELLS);
  return [...byRow.values()].flatMap((row): Row[] => {
    const piece = row.find(({ column }) => column === 0);
    const others = row.filter(({ column, text }) => column > 0 && text !== '');
    if (piece === undefined || piece.text.trim() === '') return [];
    const read = core(piece.text);
    return [{ piece, read, mayHeadGroup: isWide ? others.length < FEWEST_CELLS - 1 : NUMERAL.test(read), isWide }];
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
  if (match === null || (numbers.length < FEWEST_RIGHT && head.read.length < 2)) return [];
  return [repair(head, match.groups?.first ? 'STT' : 'TT')];
}

/** Right when most of the rows around it were read as the run has them. */
const isBorneOut = (rows: readonly Row[], labels: readonly (string | null)[], at: number): boolean => {
  const near = rows.flatMap(({ read }, index) => {
    const label = labels[index] ?? null;
    const isNear = index !== at && Math.abs(index - at) <= AROUND && label !== null;
    return isNear ? [read === label || hasLostPoint(read, label)] : [];
  });
  const right = near.filter(Boolean).length;
  return right >= FEWEST_RIGHT && right * 2 >= near.length;
};

function numberRepairs(rows: readonly Row[], labels: readonly (string | null)[]): Repair[] {
  return rows.flatMap((row, at) => {
    const label = labels[at] ?? null;
    if (label === null || label === row.read || !NUMBER.test(row.read)) return [];
    return isBorneOut(rows, labels, at) ? [repair(row, label)] : [];
  });
}

/** The first group of a table is I and each next one a numeral further, where what was read is a stroke from it. */
function groupRepairs(rows: readonly Row[], labels: readonly (string | null)[]): Repair[] {
  const groups = rows.filter(({ isWide }, at) => isWide && labels[at] === null);
  if (groups.some(({ read }) => OTHER_GROUP.test(read))) return [];
  return groups.flatMap((row, index) => {
    const numeral = toRoman(index + 1);
    if (row.read === numeral) return [];
    return romanReadings(row.read).some(({ printed }) => printed === numeral) ? [repair(row, numeral)] : [];
  });
}

/** Where a table goes on nobody knows how many groups were before: only what is no numeral takes the likeliest one. */
function laterGroupRepairs(rows: readonly Row[], labels: readonly (string | null)[]): Repair[] {
  return rows.flatMap((row, at) => {
    if (!row.isWide || labels[at] !== null || !/^[HUL]$/u.test(row.read)) return [];
    const [likeliest] = romanReadings(row.read).toSorted((a, b) => a.cost - b.cost);
    return likeliest === undefined ? [] : [repair(row, likeliest.printed)];
  });
}

function repairsOf(cells: readonly Piece[]): Repair[] {
  const all = rowsOf(cells);
  const [first, ...below] = all;
  if (first === undefined) return [];
  const goesOn = first.piece.row === 0 && first.isWide && /^\d/u.test(first.read);
  if (goesOn) {
    const labels = likeliestNumbers(all);
    return [...numberRepairs(all, labels), ...laterGroupRepairs(all, labels)];
  }
  const isHeaded = first.piece.row === 0;
  const rows = isHeaded ? below : all;
  const head = isHeaded ? headRepairs(first, rows) : [];
  const isNumbered = isHeaded ? head.length > 0 || headsNumbers(first.read) : first.isWide;
  if (!isNumbered) return [];
  const labels = likeliestNumbers(rows);
  return [...head, ...numberRepairs(rows, labels), ...groupRepairs(rows, labels)];
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
