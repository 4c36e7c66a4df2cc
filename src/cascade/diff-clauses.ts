import { diffArrays } from 'diff';
import { type Token, tokenise } from '../reading/compare/token.ts';
import type { Range } from './schemas.ts';

/** Beyond so many changed words two clauses have nothing in common; the time of a diff grows with its square. */
const MOST_CHANGES = 1500;
/** Fewer words that stand alike between words that do not are chance: "và", "của". */
const FEWEST_ALIKE = 2;

interface Step {
  readonly kind: 'same' | 'gone' | 'fresh';
  readonly above: readonly Token[];
  readonly below: readonly Token[];
}

/**
 * Words of each of two clauses that the other does not have. Case, tone placement (hoá, hóa), y for i and punctuation do not
 * count.
 */
export function diffClauses(above: string, below: string): { readonly gone: Range[]; readonly fresh: Range[] } {
  const steps = withoutChance(stepsOf(tokenise(above, 0), tokenise(below, 0)));
  return {
    gone: joined(steps.flatMap((step) => (step.kind === 'same' ? [] : runOf(step.above)))),
    fresh: joined(steps.flatMap((step) => (step.kind === 'same' ? [] : runOf(step.below)))),
  };
}

function stepsOf(above: readonly Token[], below: readonly Token[]): Step[] {
  const changes = diffArrays(keysOf(above), keysOf(below), { maxEditLength: MOST_CHANGES });
  if (!changes) return [{ kind: 'gone', above, below }];
  let [a, b] = [0, 0];
  return changes.map(({ added, removed, count }): Step => {
    const [fromA, fromB] = [a, b];
    if (!added) a += count;
    if (!removed) b += count;
    const kind = added ? 'fresh' : removed ? 'gone' : 'same';
    return { kind, above: above.slice(fromA, a), below: below.slice(fromB, b) };
  });
}

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);

/** A single word alike in the midst of changes is a change too, unless it is a number. */
const withoutChance = (steps: readonly Step[]): Step[] =>
  steps.map((step, at) => {
    const inside = at > 0 && at < steps.length - 1;
    const chance = step.kind === 'same' && inside && step.above.length < FEWEST_ALIKE && !hasNumber(step.above);
    return chance ? { ...step, kind: 'gone' } : step;
  });

const hasNumber = (tokens: readonly Token[]): boolean => tokens.some(({ key }) => /\d/.test(key));

const runOf = (tokens: readonly Token[]): Range[] =>
  tokens.length === 0 ? [] : [{ start: tokens[0]!.start, end: tokens.at(-1)!.end }];

/** Ranges with nothing but a space or a comma between them are one. */
function joined(ranges: readonly Range[]): Range[] {
  const whole: Range[] = [];
  for (const range of ranges) {
    const last = whole.at(-1);
    if (last && range.start - last.end <= 1) whole[whole.length - 1] = { start: last.start, end: range.end };
    else whole.push(range);
  }
  return whole;
}
