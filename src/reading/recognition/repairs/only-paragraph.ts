import type { Piece } from './pieces.ts';

const BEGINS = /^\p{Lu}/u;
const ENDS = /[.;:]$/u;
const LOUD = /^[^\p{Ll}]{3,}$/u;

/** The only line between two that may begin a paragraph, below a sentence that ended or a heading in capitals. */
export function onlyParagraph(lines: readonly Piece[], from: number, to: number): Piece | null {
  const begins = lines.slice(from + 1, to).filter(({ text }, index) => {
    const above = lines[from + index]?.text ?? '';
    return BEGINS.test(text) && (ENDS.test(above) || (LOUD.test(above) && !LOUD.test(text)));
  });
  return begins.length === 1 ? (begins[0] ?? null) : null;
}
