import type { Repair } from '../../model/repair.ts';
import { withoutDiacritics } from '../../normalise/without-diacritics.ts';
import { columnRoles } from '../../structure/tables/columns.ts';
import type { Piece } from './pieces.ts';
import { UNIT_HEAD } from './unit-cells.ts';

const CONFIDENCE = 0.8;

/** A value of a target: a number, with a bound before it. */
const FIGURE = /^[≥≤<>=~\s]{0,4}\d[\d.,]{0,12}\s?%?$/u;
/** One with letters that digits are taken for. */
const MISREAD = /^(?<bound>[≥≤<>=~\s]{0,4})(?=\D{0,3}\d)(?<digits>[\dBOoSZlI]{2,4})(?<unit>\s?%?)$/u;
const DIGITS: Readonly<Record<string, string>> = { B: '8', O: '0', o: '0', S: '5', Z: '2', l: '1', I: '1' };
/** Letters are taken for digits in a column that is mostly figures. */
const FEWEST_FIGURES = 3;
const MOSTLY = 0.5;

/** A bound whose lower stroke was read once more: "≥= 70". */
const TWO_BOUNDS = /^(?<bound>[≥≤])\s?=\s?(?=\d)/u;
/** A stroke alone, with a mark of dirt. */
const LONE_ONE = /^[IlÌÍìí|]$/u;
/** A share is not above a hundred per cent: a first 2 is a sign of comparison, where others of the column have it. */
const OVER_FULL = /^2\s?(?<share>[1-9]\d)(?<unit>\s?%?)$/u;
const AT_LEAST = /^≥\s?\d/u;
const SHARE = /^t[yi] (?:le|trong)(?!\p{L})/u;

/** A number that begins with 0 counts something ("05 mô hình"); an index (chỉ số) that does has lost its comma. */
const LOST_COMMA = /^(?<bound>[≥≤<>=~\s]{0,4})0(?<decimals>\d{1,3})$/u;
const INDEX = /^(?:chi|he) so(?!\p{L})/u;

/** "6/2025", a month (tháng) in a column of terms, and the same without the slash. */
const MONTH = /^(?:0?[1-9]|1[0-2])\/20[2-9]\d$/u;
const UNPARTED = /^(?<month>0?[1-9]|1[0-2])(?:[.,:|]\s?)?(?<year>20[2-9]\d)$/u;
const FEWEST_MONTHS = 2;

const countOf = (column: readonly Piece[], pattern: RegExp): number =>
  column.filter(({ text }) => pattern.test(text.trim())).length;

function isOfFigures(column: readonly Piece[]): boolean {
  const figures = countOf(column, FIGURE);
  return figures >= FEWEST_FIGURES && figures >= column.length * MOSTLY;
}

function withDigits(text: string): string {
  if (LONE_ONE.test(text)) return '1';
  if (TWO_BOUNDS.test(text)) return text.replace(TWO_BOUNDS, '$<bound> ');
  const { bound = '', digits = '', unit = '' } = MISREAD.exec(text)?.groups ?? {};
  return digits === '' ? text : bound + Array.from(digits, (sign) => DIGITS[sign] ?? sign).join('') + unit;
}

/** @param row the other cells of the row, without their marks. */
function withBound(row: readonly string[], text: string): string {
  const isShare = row.some((cell) => SHARE.test(cell)) && row.includes('%');
  return isShare ? text.replace(OVER_FULL, '≥ $<share>$<unit>') : text;
}

/** @param unit what the row is measured in. */
function withComma(unit: string, text: string): string {
  const { bound = '', decimals = '' } = LOST_COMMA.exec(text)?.groups ?? {};
  return decimals !== '' && INDEX.test(withoutDiacritics(unit.trim()).toLowerCase()) ? `${bound}0,${decimals}` : text;
}

function withSlash(text: string): string {
  const { month = '', year = '' } = UNPARTED.exec(text)?.groups ?? {};
  return month === '' ? text : `${month}/${year}`;
}

function repairsOf(cells: readonly Piece[]): Repair[] {
  const heads = cells.filter(({ row }) => row === 0);
  const roles = columnRoles(heads.map(({ text }) => text.replaceAll('\n', ' ')));
  const deadline = heads[roles.indexOf('deadline')]?.column ?? -1;
  const unit = heads.find(({ text }) => UNIT_HEAD.test(text.trim()))?.column ?? -1;
  const below = cells.filter(({ row, column, text }) => row > 0 && column > 0 && text.trim() !== '');
  const units = new Map(below.flatMap(({ row, column, text }) => (column === unit ? [[row, text] as const] : [])));
  const rows = Map.groupBy(below, ({ row }) => row);
  const beside = (row: number): string[] =>
    (rows.get(row) ?? []).map(({ text }) => withoutDiacritics(text.trim()).toLowerCase());
  return [...Map.groupBy(below, ({ column }) => column)].flatMap(([at, column]) => {
    const hasBounds = countOf(column, AT_LEAST) >= FEWEST_FIGURES;
    const hasMonths = at === deadline && countOf(column, MONTH) >= FEWEST_MONTHS;
    const hasFigures = at !== deadline && isOfFigures(column);
    const meant = ({ row, text }: Piece): string => {
      if (at === deadline) return hasMonths ? withSlash(text) : text;
      const figure = hasFigures ? withDigits(text) : text;
      return withComma(units.get(row) ?? '', hasFigures && hasBounds ? withBound(beside(row), figure) : figure);
    };
    return column.flatMap((piece) => repairOf(piece, meant(piece)));
  });
}

const repairOf = ({ at, text }: Piece, after: string): Repair[] =>
  after === text ? [] : [{ at, before: text, after, rule: 'frame-wording', confidence: CONFIDENCE, made: true }];

/**
 * Figures of a table that cannot be as they were read: letters among the digits of a column of figures ("B0" is 80), an
 * index that begins with 0 ("07" is 0,7), a month in the column of terms without its slash ("62025" is 6/2025). What may
 * be right as it was read stays.
 */
export function figureRepairs(pieces: readonly Piece[]): Repair[] {
  const byTable = Map.groupBy(
    pieces.filter(({ table }) => table !== null),
    ({ table }) => table,
  );
  return [...byTable.values()].flatMap(repairsOf);
}
