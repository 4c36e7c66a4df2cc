import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';
import { repairsBy } from './repairs-by.ts';

/** A heading in capitals whose label is one stroke: "1. MỤC TIÊU". */
const HEADING = /^[1l|]\s?[-–—.:]\s?\p{Lu}{2}[^\p{Ll}]{0,200}$/u;
/** "69-KL/TW" at the beginning of a line is a symbol. */
const NUMBER = /^(?<number>\d{1,2})\s?[-–—.)]\s?(?!\p{Lu}{1,5}\/)\p{L}/u;
/** The same without a bracket, behind which a letter may have been read as a digit. */
const CLAUSE_NUMBER = /^(?<number>\d{1,2})\s?[-–—.]\s?(?!\p{Lu}{1,5}\/)\p{L}/u;
const ROMAN = /^(?<numeral>[IVX]{1,5}|H|Il|lI|ll)(?:\s?[-–—.:]\s?\p{Lu}|\s\p{Lu}{2}[^\p{Ll}]{0,200}$)/u;
/** A clause in small letters whose label is one stroke. */
const CLAUSE = /^[Il|]\s?[-–—.]\s?\p{Lu}.{0,400}\p{Ll}/u;
const SECOND = /^(?:II|H|Il|lI|ll)$/u;
const repair = repairsBy('label-sequence', 0.8);

/** The first label of a kind below a line. */
const labelBelow = (lines: readonly Piece[], at: number, pattern: RegExp, name: string): string | undefined => {
  for (let index = at + 1; index < lines.length; index++) {
    const label = pattern.exec(lines[index]?.text ?? '')?.groups?.[name];
    if (label !== undefined) return label;
  }
  return undefined;
};

/** What the stroke of a label is: the numeral I, the digit 1, or null where it is as it was read. */
function strokeMeant(lines: readonly Piece[], index: number, text: string): string | null {
  const isHeading = HEADING.test(text);
  if (!isHeading && !CLAUSE.test(text)) return null;
  const number = labelBelow(lines, index, isHeading ? NUMBER : CLAUSE_NUMBER, 'number');
  const goesOn = SECOND.test(labelBelow(lines, index, ROMAN, 'numeral') ?? '');
  if (isHeading) return number === '1' && goesOn ? 'I' : null;
  return number === '2' && !goesOn ? '1' : null;
}

/**
 * The numeral I of a heading that was read as the digit 1, and the other way round: numbers begin with 1 again right below
 * I, and the next numeral is II; below 1 stands 2, and no II.
 */
export function firstNumerals(pieces: readonly Piece[]): Repair[] {
  const lines = pieces.filter(({ kind }) => kind === 'line');
  return lines.flatMap(({ text, at }, index): Repair[] => {
    const after = strokeMeant(lines, index, text);
    return after === null ? [] : repair(at, text.charAt(0), after);
  });
}
