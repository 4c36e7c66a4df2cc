import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';

/** A numbered line that only names whom or what its list is for: "4. Bộ Xây dựng;". */
const NAMING = /^\d{1,2}\s?[.,)/-]\s?\p{Lu}[^;:.]{2,80};$/u;
/** A list one level below it. */
const LIST = /^(?:[-–+•]\s?\p{Lu}|a\)\s?\p{L})/u;
const CONFIDENCE = 0.8;

/** Colons read as semicolons: what stands alone above a list of its own announces it. */
export const colonRepairs = (pieces: readonly Piece[]): Repair[] =>
  pieces.flatMap(({ kind, text, at }, index): Repair[] => {
    const below = pieces[index + 1];
    if (kind !== 'line' || below?.kind !== 'line' || !NAMING.test(text) || !LIST.test(below.text)) return [];
    const end = at + text.length - 1;
    return [{ at: end, before: ';', after: ':', rule: 'context', confidence: CONFIDENCE, made: true }];
  });
