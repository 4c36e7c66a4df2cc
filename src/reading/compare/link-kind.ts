import type { LinkKind } from './alignment.ts';
import type { Features } from './features.ts';

/** Two clauses whose words are nearly all in the other; for a target that did not move, those of the one below. */
const NEARLY_ALL = 0.8;
/** Two clauses of which each has most words of the other: the same clause, put differently. */
const MOST = 0.5;
/** A link that scores less is for a person to judge. */
const SURE_SCORE = 0.3;

/** What decides the kind of a link. */
export interface KindSigns {
  /** Share of the words above that stand below too. */
  readonly covered: number;
  /** Whether a number of the one is raised, lowered or put in another way in the other. */
  readonly numberMoved: boolean;
  /** Whether both state a target of the same indicator. */
  readonly indicator: boolean;
}

export function linkKind(
  { contained }: Features,
  score: number,
  { covered, numberMoved, indicator }: KindSigns,
): LinkKind {
  if (numberMoved) return 'changed';
  if (contained >= NEARLY_ALL && (covered >= NEARLY_ALL || indicator)) return 'same';
  if (contained >= MOST && covered >= MOST) return 'changed';
  return score >= SURE_SCORE ? 'narrower' : 'partial';
}
