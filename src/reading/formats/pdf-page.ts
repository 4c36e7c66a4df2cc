/** What is on one PDF page, in points with the origin at the top left of the page turned so that its text is upright. */
export interface PdfPage {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Characters that are in the file but not painted: all that a scan with recognised text has. */
  readonly invisible: readonly Glyph[];
  readonly rules: readonly Rule[];
  readonly hasImages: boolean;
  /** Quarter turns (clockwise) between the page as shown and the upright text. */
  readonly turn: QuarterTurn;
  readonly counts: GlyphCounts;
  /** How many lines of a scanned page could not be read. */
  readonly unread?: number;
  /** What stamps on a scanned page say, which is in none of the glyphs; "" where a stamp cannot be read. */
  readonly stamps?: readonly string[];
}

export type QuarterTurn = 0 | 1 | 2 | 3;

/** Characters that are not in `glyphs`, or are doubtful. */
export interface GlyphCounts {
  /** Private-use, unmapped and impossible characters. */
  readonly unmapped: number;
  /** Characters that are in the file but not painted (render mode 3). */
  readonly invisible: number;
  /** Characters set at an angle: watermarks. */
  readonly oblique: number;
}

/** One painted character, with its combining marks once these are attached. */
export interface Glyph {
  readonly text: string;
  /** Advance box: from pen position to next pen position, ascent to descent. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  /** Font size in points as painted. */
  readonly size: number;
  readonly face: Face;
  /** PDFium takes the gap before it for a space: a hint, as it is often wrong where the font changes. */
  readonly afterGap: boolean;
  /** Quarter turns of the text against the upright. */
  readonly turn: QuarterTurn;
  /** The text object that painted it: two of them may paint the same character twice to make it bold. */
  readonly object: number;
  /** Certainty, 0 to 1; only recognised words, each of which is one glyph, have one. */
  readonly confidence?: number;
}

/** What is known of a font. */
export interface Face {
  readonly name: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A ruling line, horizontal (y0 = y1) or vertical (x0 = x1); x0 ≤ x1, y0 ≤ y1. */
export interface Rule {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
