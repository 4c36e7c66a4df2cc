import type { Face, QuarterTurn } from './pdf-page.ts';
import type { UserBox } from './pdf-transform.ts';

/** A text object: everything its characters have in common. */
export interface TextRun {
  readonly id: number;
  readonly face: Face;
  /** Points for one unit of font size. */
  readonly scale: number;
  /** How far the letters lean: 0 upright, about 0.3 for an italic made by leaning the upright letters. */
  readonly slant: number;
  /** Quarter turns counter-clockwise in user space; undefined at other angles. */
  readonly turn: QuarterTurn | undefined;
  readonly visible: boolean;
}

/** A character in user space. */
export interface Mark {
  readonly text: string;
  readonly run: TextRun;
  readonly size: number;
  /** PDFium takes the gap before it for a space. */
  readonly afterGap: boolean;
  readonly box: UserBox;
  readonly originX: number;
  readonly originY: number;
}
