import type { Block, Doubt } from './block.ts';

/** One reversible change between raw and canonical text. Offsets: `rawStart` in raw text, `start` in canonical text. */
export interface Edit {
  readonly rule: string;
  readonly rawStart: number;
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

/** A reading of recognised letters that is likely enough to be shown, and not enough to be made. */
export interface Suggestion {
  readonly rule: string;
  /** Offset in canonical text. */
  readonly start: number;
  readonly before: string;
  readonly after: string;
  /** Certainty that `after` is what was printed, 0 to 1. */
  readonly confidence: number;
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
  /** Changes of recognised text left to people, in reading order. Absent when nothing was recognised. */
  readonly suggestions?: readonly Suggestion[];
}
