import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';

/** A heading in capitals whose label is one stroke: "1. MỤC TIÊU". */
const HEADING = /^[1l|]\s?[-–—.:]\s?\p{Lu}{2}[^\p{Ll}]{0,200}$/u;
const NUMBER = /^(?<number>\d{1,2})\s?[-–—.)]\s?\p{L}/u;
const ROMAN = /^(?<numeral>[IVX]{1,5}|H|Il|lI|ll)(?:\s?[-–—.:]\s?\p{Lu}|\s\p{Lu}{2}[^\p{Ll}]{0,200}$)/u;
const SECOND = /^(?:II|H|Il|lI|ll)$/u;
const CONFIDENCE = 0.8;

/** The first label of a kind below a line. */
const labelBelow = (lines: readonly Piece[], at: number, pattern: RegExp, name: string): string | undefined => {
  for (let index = at + 1; index < lines.length; index++) {
    const label = pattern.exec(lines[index]?.text ?? '')?.groups?.[name];
    if (label !== undefined) return label;
  }
  return undefined;
};

/**
 * The numeral I of a heading that was read as the digit 1: numbers begin with 1 again right below it, and the next numeral
 * is II.
 */
export function firstNumerals(pieces: readonly Piece[]): Repair[] {
  const lines = pieces.filter(({ kind }) => kind === 'line');
  return lines.flatMap(({ text, at }, index): Repair[] => {
    if (!HEADING.test(text)) return [];
    const beginsAnew = labelBelow(lines, index, NUMBER, 'number') === '1';
    const isFirst = SECOND.test(labelBelow(lines, index, ROMAN, 'numeral') ?? '');
    if (!beginsAnew || !isFirst) return [];
    return [{ at, before: text.charAt(0), after: 'I', rule: 'label-sequence', confidence: CONFIDENCE, made: true }];
  });
}
