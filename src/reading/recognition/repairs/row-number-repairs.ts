import { distance } from 'fastest-levenshtein';
import type { RawTable } from '../../model/block.ts';
import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';

/** "12", "12.", "3.4" and what their digits are taken for. */
const ROW_NUMBER = /^(?<prefix>(?:\d{1,2}\.)?)(?<number>[\dlIOoSTi|]{1,3})\.?$/u;
const CONFIDENCE = 0.8;

interface RowNumber {
  readonly piece: Piece;
  /** Up to the last point: "11." of "11.8". */
  readonly prefix: string;
  /** What counts, as read. */
  readonly read: string;
}

function numbersOf(pieces: readonly Piece[]): RowNumber[] {
  return pieces.flatMap((piece): RowNumber[] => {
    const { prefix = '', number } = ROW_NUMBER.exec(piece.text)?.groups ?? {};
    return number === undefined || piece.column !== 0 ? [] : [{ piece, prefix, read: number }];
  });
}

const valueOf = (number: RowNumber | undefined): number =>
  number && /^\d+$/u.test(number.read) ? Number(number.read) : Number.NaN;

/** Numbers of the same run (the same prefix) before and after are one below and one above what it needs to be. */
function repairOf(run: readonly RowNumber[], index: number): Repair[] {
  const number = run[index]!;
  const [before, after] = [valueOf(run[index - 1]), valueOf(run[index + 1])];
  const needed = String(before + 1);
  if (!(after === before + 2) || needed === number.read || distance(needed, number.read) > 1) return [];
  const at = number.piece.at + number.prefix.length;
  return [{ at, before: number.read, after: needed, rule: 'label-sequence', confidence: CONFIDENCE, made: true }];
}

/** "TT" and "STT", the head of the numbers of rows (Nghị định 30/2020/NĐ-CP, Phụ lục III), with strokes misread. */
const HEAD = /^(?<first>[S58]?)[TIFLlY1]{2}$/u;

function headRepairs(pieces: readonly Piece[]): Repair[] {
  return pieces.flatMap(({ text, at, row, column }): Repair[] => {
    const match = row === 0 && column === 0 ? HEAD.exec(text) : null;
    const after = match?.groups?.first ? 'STT' : 'TT';
    if (match === null || text === after) return [];
    return [{ at, before: text, after, rule: 'label-sequence', confidence: CONFIDENCE, made: true }];
  });
}

/** Row numbers of tables that are one digit away from the one number that fits between those of the rows around. */
export function numberedRowRepairs(pieces: readonly Piece[]): Repair[] {
  const byTable = Map.groupBy(
    pieces.filter(({ table }) => table !== null),
    ({ table }): RawTable | null => table,
  );
  return [...byTable.values()].flatMap((cells) => {
    const head = headRepairs(cells);
    const runs = Map.groupBy(numbersOf(cells), ({ prefix }) => prefix);
    return [...head, ...[...runs.values()].flatMap((run) => run.flatMap((_, index) => repairOf(run, index)))];
  });
}
