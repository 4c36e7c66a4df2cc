import type { QuarterTurn, Rule } from '../formats/pdf-page.ts';

/** A page as pixels: red, green and blue, one byte each, row by row. */
export interface ColourImage {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
  /** Pixels per inch. */
  readonly dpi: number;
}

/** Shades from 0 (ink) to 255 (paper), row by row. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly shades: Uint8Array;
  readonly dpi: number;
}

/** A word with its box: pixels of the image in what a recogniser gives, points of the upright page in what is kept. */
export interface RecognisedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Certainty of its characters, 0 to 1. */
  readonly confidence: number;
}

export interface RecognisedLine {
  readonly words: readonly RecognisedWord[];
  /** Where its letters stand. */
  readonly baseline: number;
  /** Font size. */
  readonly size: number;
}

/** Finds the words in the image of a page. Injected: the engine itself neither starts threads nor opens files. */
export interface Recogniser {
  /**
   * Lines of an image whose text is upright and level, in pixels.
   *
   * @throws the reason of `signal` when it is aborted.
   */
  recognise(image: GreyImage, signal?: AbortSignal): Promise<readonly RecognisedLine[]>;
  /** Frees what it holds; a closed recogniser starts again when it is used. */
  close(): Promise<void>;
}

/** What was recognised on one page: plain data, so that it can be kept and used again. */
export interface RecognisedPage {
  /** Size in points of the page turned upright. */
  readonly width: number;
  readonly height: number;
  /** Quarter turns (clockwise) from the upright text to the page as shown. */
  readonly turn: QuarterTurn;
  /** Radians by which the text on the paper leans clockwise. */
  readonly skew: number;
  readonly lines: readonly RecognisedLine[];
  readonly rules: readonly Rule[];
  /** How many lines of print could not be read; absent when there are none. */
  readonly unread?: number;
  /** What stamps on the page say, which is in none of the lines; "" where a stamp cannot be read. */
  readonly stamps?: readonly string[];
}
