import { withoutScribbles } from '../recognition/scribbles.ts';
import { doubtHandwriting } from '../recognition/written-by-hand.ts';
import type { RecognisedLine, RecognisedPage, RecognisedWord } from '../recognition/recogniser.ts';
import type { Area, Face, Glyph, PdfPage } from './pdf-page.ts';
import { textQuality } from './pdf-quality.ts';

/** Recognition tells nothing of fonts. */
const FACE: Face = { name: 'recognised', bold: false, italic: false };
const OBJECT = -1;
const NO_COUNTS = { unmapped: 0, invisible: 0, oblique: 0 };

/** A word as one glyph; its certainty tells that it is a word of its own (see `lineWords`). */
const toGlyph = (word: RecognisedWord, { baseline, size }: RecognisedLine): Glyph => ({
  baseline,
  size,
  face: FACE,
  afterGap: false,
  turn: 0,
  object: OBJECT,
  ...word,
});

const isOver = (word: Area, glyph: Area): boolean =>
  word.left < glyph.right && word.right > glyph.left && word.top < glyph.bottom && word.bottom > glyph.top;

/** Characters of the file itself, such as a stamped number, when they can be used together with recognised ones. */
function ownGlyphs(page: PdfPage, { turn }: RecognisedPage): readonly Glyph[] {
  const text = page.glyphs.map((glyph) => glyph.text).join('');
  return page.turn === turn && textQuality(text, false) !== 'garbage' ? page.glyphs : [];
}

/**
 * A scanned page with the words recognised on it, which are all that its picture shows; where the file has characters of its own, these are
 * kept instead.
 */
export function withRecognised(page: PdfPage, recognised: RecognisedPage): PdfPage {
  const { width, height, turn, lines, rules, unread, stamps } = recognised;
  const own = ownGlyphs(page, recognised);
  const words = lines
    .map(withoutScribbles)
    .map(doubtHandwriting)
    .flatMap((line) =>
      line.words.filter((word) => !own.some((glyph) => isOver(word, glyph))).map((word) => toGlyph(word, line)),
    );
  return {
    number: page.number,
    width,
    height,
    turn,
    glyphs: [...own, ...words],
    invisible: [],
    rules,
    hasImages: false,
    counts: NO_COUNTS,
    ...(unread === undefined ? {} : { unread }),
    ...(stamps === undefined ? {} : { stamps }),
  };
}
