import type { Canonical } from '../model/canonical.ts';
import { span } from '../model/span.ts';
import type { SharedWords } from './alignment.ts';
import type { Token } from './token.ts';
import type { Vocabulary } from './weights.ts';

/** A run of the same tokens: where it begins above and below, and its length. */
interface Run {
  readonly above: number;
  readonly below: number;
  readonly length: number;
  readonly weight: number;
}

/** As many runs as a person reads. */
const MOST_RUNS = 6;
/** A run that carries less of the words' weight decides nothing. */
const LEAST_WEIGHT = 0.02;

/** The weightiest runs of words that two clauses share, none overlapping another, weightiest first. */
export function decidingWords(
  above: readonly Token[],
  below: readonly Token[],
  canonical: Canonical,
  vocabulary: Vocabulary,
): SharedWords[] {
  const whole = vocabulary.weightOfAll(below) || 1;
  const runs = runsOf(above, below, vocabulary).toSorted((a, b) => b.weight - a.weight || a.below - b.below);
  const taken: Run[] = [];
  for (const run of runs) {
    if (taken.length === MOST_RUNS || run.weight / whole < LEAST_WEIGHT) break;
    if (!taken.some((other) => overlap(other, run))) taken.push(run);
  }
  return taken.map(({ above: from, below: to, length, weight }) => {
    const place = (tokens: readonly Token[], at: number) => span(tokens[at]!.start, tokens[at + length - 1]!.end);
    const located = place(below, to);
    const text = canonical.text.slice(located.start, located.end).replace(/\s+/gu, ' ');
    return { text, from: place(above, from), to: located, weight: weight / whole };
  });
}

/** Longest runs from every place below that is not inside a run from the place before. */
function runsOf(above: readonly Token[], below: readonly Token[], vocabulary: Vocabulary): Run[] {
  const places = new Map<string, number[]>();
  above.forEach(({ key }, at) => {
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  });
  const runs: Run[] = [];
  below.forEach(({ key }, at) => {
    for (const from of places.get(key) ?? []) {
      if (at > 0 && from > 0 && continues(above, from, below, at)) continue;
      const length = runLength(above, from, below, at);
      const weight = vocabulary.weightOfAll(below.slice(at, at + length));
      if (weight > 0) runs.push({ above: from, below: at, length, weight });
    }
  });
  return runs;
}

const continues = (above: readonly Token[], from: number, below: readonly Token[], at: number): boolean =>
  above[from - 1]!.key === below[at - 1]!.key && !above[from]!.afterCut && !below[at]!.afterCut;

function runLength(above: readonly Token[], from: number, below: readonly Token[], at: number): number {
  let length = 1;
  while (
    from + length < above.length &&
    at + length < below.length &&
    above[from + length]!.key === below[at + length]!.key &&
    continues(above, from + length, below, at + length)
  )
    length++;
  return length;
}

const overlap = (a: Run, b: Run): boolean =>
  (a.below < b.below + b.length && b.below < a.below + a.length) ||
  (a.above < b.above + b.length && b.above < a.above + a.length);
