import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';

/** A full stop, or one with a space, before a small letter: no sentence begins so. Labels of points and dotted forms do. */
const WITHIN = /(?<word>\p{L}{2,12})\)?(?<stop>\.)(?=\s\p{Ll}[\p{Ll}\s,])/dgu;
const AT_END = /(?<word>\p{L}{2,12})\)?(?<stop>\.)$/du;
const GOES_ON = /^\p{Ll}{2}/u;
/** Words that are cut short with a full stop. */
const SHORT = /^(?:tr|vv|tp|ts|ths|gs|pgs|tt|st|tx|nxb|kt|tm|tl|tuq|no|mr|đc)$/iu;
const CONFIDENCE = 0.85;

function repairAt(at: number, { groups, indices }: RegExpExecArray): Repair[] {
  const stop = indices?.groups?.stop?.[0];
  if (stop === undefined || SHORT.test(groups?.word ?? '')) return [];
  return [{ at: at + stop, before: '.', after: ',', rule: 'context', confidence: CONFIDENCE, made: true }];
}

/** Commas whose tail was lost: full stops within a sentence, also at the end of a line that goes on below. */
export const commaRepairs = (pieces: readonly Piece[]): Repair[] =>
  pieces.flatMap(({ kind, text, at, wrapped }, index): Repair[] => {
    const within = Array.from(text.matchAll(WITHIN)).flatMap((match) => repairAt(at, match));
    const below = pieces[index + 1];
    const isOpen = kind === 'line' && wrapped && below?.kind === 'line' && GOES_ON.test(below.text);
    const end = isOpen ? AT_END.exec(text) : null;
    return end === null ? within : [...within, ...repairAt(at, end)];
  });
