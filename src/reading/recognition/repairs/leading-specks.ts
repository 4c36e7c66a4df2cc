import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';

/** Specks of the margin that were read as points before a label. */
const SPECKS = /^(?<specks>[.,·…_~]{1,6}\s?)(?<label>\p{Ll}\)|\d{1,2}[.)]|[IVX]{1,4}\.)\s\p{Lu}/u;
const repair = repairsBy('label-sequence', 0.8);

/** Takes specks off the labels that stand behind them: "....a) Một". */
export const leadingSpecks = (pieces: readonly Piece[]): Repair[] =>
  pieces.flatMap(({ kind, text, at }): Repair[] => {
    const { specks, label } = (kind === 'line' && SPECKS.exec(text)?.groups) || {};
    if (specks === undefined || label === undefined) return [];
    return repair(at, specks + label, label);
  });
