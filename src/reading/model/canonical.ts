import type { Block, Doubt } from './block.ts';

/** One reversible change between raw and canonical text. Offsets: `rawStart` in raw text, `start` in canonical text. */
export interface Edit {
  readonly rule: string;
  readonly rawStart: number;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/**
 * The text everything is anchored in: NFC, without invisible characters. Blocks are joined by "\n", cells of a row by
 * "\t"; a cell keeps its inner "\n". `raw` is the text as the format reader found it, joined in the same way.
 */
export interface Canonical {
  readonly raw: string;
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly blocks: readonly Block[];
  /** Uncertain words of recognised text, in reading order; ranges of `text`. Absent when nothing was recognised. */
  readonly doubts?: readonly Doubt[];
}
