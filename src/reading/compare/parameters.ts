/**
 * The few numbers that alignment decides by. All are shares of 1; the figures for other values stand in
 * docs/decisions (alignment by shared terms).
 */
export interface Parameters {
  /** Share of containment in the likeness of words; the rest is cosine. A task below says part of what is above. */
  readonly containment: number;
  /** Share of the likeness of the sections in the score. */
  readonly section: number;
  /** What a like heading adds. */
  readonly heading: number;
  /** What like first words add: they name who is told to act. */
  readonly opening: number;
  /** What a body that is the counterpart of the one above adds, where both clauses say who carries out. */
  readonly counterpart: number;
  /** A link scores at least this … */
  readonly threshold: number;
  /** … and this share of the best that the clause downstream has. */
  readonly besideBest: number;
  /** Two sentences at least this much alike make a link by themselves. */
  readonly sentence: number;
  /** Share of an outside model in the score, where one is asked. */
  readonly meaning: number;
}

export const PARAMETERS: Parameters = {
  containment: 0.5,
  section: 0.5,
  heading: 0.4,
  opening: 0.15,
  counterpart: 0.25,
  threshold: 0.25,
  besideBest: 0.85,
  sentence: 0.65,
  meaning: 0.3,
};
