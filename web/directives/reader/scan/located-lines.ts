import type { Passage, PrintedLine } from '../../../../src/directives/schemas.ts';

/** A rectangle on the image of a page, in shares of it. */
export interface ImageArea {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Line of a place in the text; undefined where the print is not known (cells of tables). */
export const lineAt = (lines: readonly PrintedLine[], at: number): PrintedLine | undefined =>
  lines.find(({ span }) => span.start <= at && at < span.end);

/** Letters of a line, by its place in the text: a label and the words behind it are pieces of their own. */
function lettersOf(passages: readonly Passage[], { span }: PrintedLine): string {
  const pieces = passages
    .flatMap(({ cells, paragraphs }) => [...(cells ?? []), ...paragraphs])
    .filter((piece) => piece.span.start < span.end && piece.span.end > span.start);
  return pieces.reduce(
    (letters, piece) => {
      const from = Math.max(0, piece.span.start - span.start);
      const own = piece.text.slice(Math.max(0, span.start - piece.span.start), span.end - piece.span.start);
      return letters.slice(0, from) + own + letters.slice(from + own.length);
    },
    ' '.repeat(span.end - span.start),
  );
}

/**
 * Where the word at a place of the text is printed. Letters are taken to be equally wide: a word is found, its edges are
 * only near.
 */
export function wordArea(
  passages: readonly Passage[],
  lines: readonly PrintedLine[],
  at: number,
): ImageArea | undefined {
  const line = lineAt(lines, at);
  if (!line) return undefined;
  const letters = lettersOf(passages, line);
  const offset = at - line.span.start;
  const start = letters.lastIndexOf(' ', Math.max(0, offset - 1)) + 1;
  const space = letters.indexOf(' ', offset);
  const end = space < 0 ? letters.length : space;
  const width = (line.right - line.left) / Math.max(1, letters.length);
  return { ...line, left: line.left + start * width, right: line.left + end * width };
}

/** The place in the text of a point of a page image; undefined where nothing is printed. */
export function placeAt(lines: readonly PrintedLine[], page: number, x: number, y: number): number | undefined {
  const near = lines.find(
    (line) => line.page === page && line.top <= y && y <= line.bottom && line.left <= x && x <= line.right,
  );
  if (!near) return undefined;
  const share = (x - near.left) / (near.right - near.left);
  return Math.min(near.span.end - 1, near.span.start + Math.floor(share * (near.span.end - near.span.start)));
}
