import type { Piece } from './pieces.ts';

/** "XI." that ends "khóa XI." on a line of its own is no label. */
export const MID_SENTENCE = /[\p{Ll},]$/u;
/** "theo quy định tại điểm" above "b) khoản 2"; after a comma, which may be a point misread, stands a label. */
export const CITES_CLAUSE = /(?:điểm|khoản)(?:\s[\p{Ll}\d,)\s]{0,20})?$/iu;

/** True for a line that goes on with the one above, which ends in such a way. */
export const isWithin = (above: Piece | undefined, ending: RegExp): boolean =>
  above !== undefined && above.kind === 'line' && above.wrapped && ending.test(above.text);
