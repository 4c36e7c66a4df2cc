/** Letters of a recognised text that are, or may be, misread: a reversible change. */
export interface Repair {
  /** Offset in the raw text (see `Canonical`). */
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** How it was found: 'frame-wording', 'label-sequence', 'word-break', 'context'. */
  readonly rule: string;
  /** Certainty that `after` is what was printed, 0 to 1. */
  readonly confidence: number;
  /** True when it is made, to be undone by people; false when it is only suggested. */
  readonly made: boolean;
}
