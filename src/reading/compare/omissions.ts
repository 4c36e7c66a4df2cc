import type { Addition, Omission, RejectedCandidate } from './alignment.ts';
import { areCounterparts } from './body-role.ts';
import { NO_FACTS } from './clause-facts.ts';
import type { Prepared } from './prepared.ts';
import type { Choice, ScoredPair } from './links.ts';
import type { Parameters } from './parameters.ts';
import type { Unit } from './unit.ts';

/** A rejected candidate with this share of the threshold leaves a doubt … */
const DOUBT = 0.6;
/** … unless another clause above has taken it with a score that it reaches less than this share of: it is of that one. */
const BESIDE_TAKEN = 0.35;

/** Clauses upstream without a link, in reading order, with why and the best that was rejected. */
export function findOmissions(
  above: Prepared,
  below: Prepared,
  isTaken: (path: string) => boolean,
  { rejected, linked }: Choice,
  lowerBy: number,
  parameters: Parameters,
): Omission[] {
  const takenAt = bestScores(linked);
  return above.units.flatMap((unit, at): Omission[] => {
    if (isTaken(unit.path)) return [];
    const pair = rejected.above.get(at);
    const best = candidate(pair, ({ below: place }) => below.units[place]!);
    const isAnothers = pair !== undefined && pair.score < BESIDE_TAKEN * (takenAt.get(pair.below) ?? 0);
    const status = statusOf(unit, above, below, isAnothers ? null : best, lowerBy, parameters);
    return [{ path: unit.path, role: unit.role, status, best }];
  });
}

/** The best score of the links of each clause downstream. */
function bestScores(linked: readonly ScoredPair[]): Map<number, number> {
  const best = new Map<number, number>();
  for (const { below, score } of linked) best.set(below, Math.max(score, best.get(below) ?? 0));
  return best;
}

/** Clauses downstream without a link that set an aim or a task: what else it holds is its own business. */
export function findAdditions(
  above: Prepared,
  below: Prepared,
  isTaken: (path: string) => boolean,
  { rejected }: Choice,
): Addition[] {
  return below.units.flatMap((unit, at): Addition[] => {
    if (isTaken(unit.path) || (unit.role !== 'aim' && unit.role !== 'task')) return [];
    const best = candidate(rejected.below.get(at), ({ above: place }) => above.units[place]!);
    return [{ path: unit.path, role: unit.role, best }];
  });
}

const candidate = (pair: ScoredPair | undefined, unitOf: (pair: ScoredPair) => Unit): RejectedCandidate | null =>
  pair ? { path: unitOf(pair).path, score: pair.score } : null;

function statusOf(
  unit: Unit,
  above: Prepared,
  below: Prepared,
  best: RejectedCandidate | null,
  lowerBy: number,
  { threshold }: Parameters,
): Omission['status'] {
  if (unit.role === 'situation' || unit.role === 'view') return unit.role;
  if (unit.role === 'organisation' && !isAddressed(unit, above, below, lowerBy)) return 'other-body';
  const isNear = best !== null && best.score >= DOUBT * threshold;
  return isNear && !(unit.role === 'aim' && setsNumbers(unit, above)) ? 'doubtful' : 'omitted';
}

/** Had one of its numbers a counterpart below, an aim would be linked: like words around another number are none. */
const setsNumbers = (unit: Unit, above: Prepared): boolean => (above.facts.get(unit.path)?.targets.length ?? 0) > 0;

/** Whether any body that the clause tells to act has a counterpart among those that the document below tells to act. */
function isAddressed(unit: Unit, above: Prepared, below: Prepared, lowerBy: number): boolean {
  const { bodies } = above.facts.get(unit.path) ?? NO_FACTS;
  const others = [...below.facts.values()].flatMap((facts) => facts.bodies);
  return bodies.some((body) => others.some((other) => areCounterparts(body, other, lowerBy)));
}
