/** What a thread that counts is asked to do. */
export interface CountTask {
  /** Counts so far, as they are kept; null before the first round. */
  readonly packed: Uint8Array | null;
  /** Lines of the documents to be counted as well. */
  readonly lines: readonly string[];
}

/** The sum as it is kept; null when it could not be made. */
export interface CountAnswer {
  readonly packed: Uint8Array | null;
}

/** Counts of a register for a reading thread. */
export interface LearnedSyllables {
  readonly version: number;
  /** gzip of the counts as text. */
  readonly packed: Uint8Array;
}
