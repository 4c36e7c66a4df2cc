import type { LinkKind } from './alignment.ts';
import type { Features } from './features.ts';

/** Two clauses whose words are nearly all in the other. */
const NEARLY_ALL = 0.8;
/** A clause downstream that took most of its words from above. */
const MOST = 0.4;
/** A link that scores less is for a person to judge. */
const SURE_SCORE = 0.4;

/** What decides the kind of a link. */
export interface KindSigns {
  /** Share of the words above that stand below too. */
  readonly covered: number;
  /** Whether a number of the one is raised, lowered or put in another way in the other. */
  readonly numberMoved: boolean;
}

export function linkKind(
  { contained, sentence }: Features,
  score: number,
  { covered, numberMoved }: KindSigns,
): LinkKind {
  if (numberMoved) return 'changed';
  if (contained >= NEARLY_ALL && covered >= NEARLY_ALL) return 'same';
  if (score < SURE_SCORE) return 'partial';
  return contained >= MOST || sentence >= MOST ? 'narrower' : 'changed';
}
