import type { Range } from '../../src/cascade/schemas.ts';

/** A piece of a clause: words that the other side has, words it has not, and among those the numbers. */
export interface Piece {
  readonly text: string;
  readonly mark: 'none' | 'words' | 'number';
}

const NUMBER = /\d[\d.,/]{0,15}\s?%?/gu;

/** Cuts a text into pieces; ranges are in order and apart. */
export function piecesOf(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    const percent = text[end] === '%' ? end + 1 : end;
    pieces.push({ text: text.slice(at, start), mark: 'none' }, ...changed(text.slice(start, percent)));
    at = percent;
  }
  return [...pieces, { text: text.slice(at), mark: 'none' as const }].filter((piece) => piece.text !== '');
}

/** Numbers stand out from the words around them. */
function changed(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    pieces.push({ text: text.slice(at, index), mark: 'words' }, { text: number, mark: 'number' });
    at = index + number.length;
  }
  return [...pieces, { text: text.slice(at), mark: 'words' }];
}

/** What is in every list of ranges: words of a clause that no link takes up. */
export const inAll = (lists: readonly (readonly Range[])[]): readonly Range[] =>
  lists.length === 0 ? [] : lists.reduce(inBoth);

function inBoth(one: readonly Range[], other: readonly Range[]): Range[] {
  return one.flatMap((a) =>
    other.flatMap((b): Range[] => {
      const [start, end] = [Math.max(a.start, b.start), Math.min(a.end, b.end)];
      return start < end ? [{ start, end }] : [];
    }),
  );
}
