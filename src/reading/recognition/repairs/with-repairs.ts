import type { Repair } from '../../model/repair.ts';
import type { Piece } from './pieces.ts';

/** The repairs within each piece, in order; those that want letters which do not stand there are left out. */
function byPiece(pieces: readonly Piece[], repairs: readonly Repair[]): readonly (readonly Repair[])[] {
  const sorted = repairs.toSorted((a, b) => a.at - b.at);
  let next = 0;
  return pieces.map(({ at, text }) => {
    const own: Repair[] = [];
    for (let one = sorted[next]; one !== undefined && one.at < at + text.length; one = sorted[++next])
      if (text.startsWith(one.before, one.at - at)) own.push(one);
    return own;
  });
}

const repaired = (piece: Piece, repairs: readonly Repair[]): Piece => ({
  ...piece,
  text: repairs.reduceRight((text, { at, before, after }) => {
    const start = at - piece.at;
    return text.slice(0, start) + after + text.slice(start + before.length);
  }, piece.text),
});

/** The pieces as they read once these repairs are made; their places stay those of the text as it was read. */
export function withRepairs(pieces: readonly Piece[], repairs: readonly Repair[]): Piece[] {
  const own = byPiece(pieces, repairs);
  return pieces.map((piece, index) => (own[index]?.length ? repaired(piece, own[index]) : piece));
}

/** Without repairs that were found in a line which an earlier repair moved, so that they do not fit what was read. */
export const fittingRepairs = (pieces: readonly Piece[], repairs: readonly Repair[]): Repair[] =>
  byPiece(pieces, repairs).flat();
