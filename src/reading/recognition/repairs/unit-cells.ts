import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';

/** What heads the column of units (đơn vị tính) of a table of targets. */
export const UNIT_HEAD = /^(?:đơn\svị(?:\stính)?|đvt)$/iu;
const PERCENT = '%';
/** The circles of "%", or dirt before it, read as a sign of their own; a unit has no number. */
const MISREAD = /^[^%\p{L}]{1,2}\s?%$/u;
/** So many other cells of the column have it right. */
const FEWEST = 2;
const CONFIDENCE = 0.85;

/** Units of a column that is mostly per cent, read with a sign too many: "3%" is "%". */
export function unitRepairs(pieces: readonly Piece[]): Repair[] {
  const heads = pieces.filter(({ kind, row, text }) => kind === 'cell' && row === 0 && UNIT_HEAD.test(text.trim()));
  return heads.flatMap(({ table, column }) => {
    const cells = pieces.filter((piece) => piece.table === table && piece.column === column && piece.row > 0);
    if (cells.filter(({ text }) => text.trim() === PERCENT).length < FEWEST) return [];
    return cells
      .filter(({ text }) => MISREAD.test(text))
      .map(({ at, text }): Repair => {
        return { at, before: text, after: PERCENT, rule: 'frame-wording', confidence: CONFIDENCE, made: true };
      });
  });
}
