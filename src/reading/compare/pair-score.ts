import type { Features } from './features.ts';
import type { Parameters } from './parameters.ts';

/** Full weight of the section only where the words are alike too: a section says where to look, not what is meant. */
const SECTION_NEEDS = 0.4;
/** Full weight of bodies that answer to each other only where something else is alike: who acts does not tell what is done. */
const BODIES_NEED = 0.15;
/** Clauses that tell different bodies to act are half as alike as their words. */
const OTHER_BODIES = 0.5;

/** Score of a pair, 0 to 1. */
export function pairScore(features: Features, parameters: Parameters): number {
  const words = likenessOfWords(features, parameters);
  const placed =
    words * (1 - parameters.section) + parameters.section * features.section * Math.min(1, words / SECTION_NEEDS);
  const named =
    placed + parameters.heading * features.heading + parameters.opening * features.opening * features.section;
  const score = withBodies(named, features, parameters);
  return Math.min(1, withMeaning(score, features, parameters));
}

/** An outside model has its share and no more: without it the score stays as it is. */
const withMeaning = (score: number, { meaning }: Features, parameters: Parameters): number =>
  meaning === undefined ? score : score * (1 - parameters.meaning) + meaning * parameters.meaning;

const likenessOfWords = ({ contained, cosine }: Features, { containment }: Parameters): number =>
  containment * contained + (1 - containment) * cosine;

function withBodies(score: number, { bodies }: Features, { counterpart }: Parameters): number {
  if (bodies === 'unsaid') return score;
  return bodies === 'counterparts' ? score + counterpart * Math.min(1, score / BODIES_NEED) : score * OTHER_BODIES;
}

/** True for a pair that one sign decides, whatever the rest: a sentence that is nearly the same, a programme both name. */
export const isDecided = ({ sentence, programme }: Features, parameters: Parameters): boolean =>
  sentence >= parameters.sentence || programme;

/** True for a pair that cannot be linked: it stands for other years, or has another role and no sign that decides. */
export const isBarred = (features: Features, parameters: Parameters): boolean =>
  features.otherYears || (!features.sameRole && !isDecided(features, parameters));
