import type { Label, LabelForm } from './labels/label.ts';

/** Usual order of levels, the outer ones first; a document may show another one. */
const USUAL: readonly LabelForm[] = [
  'part',
  'chapter',
  'section',
  'subsection',
  'article',
  'upper',
  'roman',
  'number',
  'decimal',
  'letter',
  'letter-number',
  'bracket',
  'small-roman',
  'star',
  'dash',
  'plus',
];
const RANK = new Map<string, number>(USUAL.map((form, i) => [form, i]));

/** A level of the document: a form of label; 2.1 and 2.1.1 are two levels. */
export type Level = string;

export const levelOf = (label: Label): Level =>
  label.form === 'decimal' ? `decimal${label.prefix.split('.').length}` : label.form;

const rankOf = (level: Level): number => {
  const depth = level.startsWith('decimal') ? Number(level.slice(7)) : 0;
  return (RANK.get(depth ? 'decimal' : level) ?? 0) + depth / 10;
};

export interface Nesting {
  /** Clauses of the one level hold clauses of the other in this document. */
  readonly holds: (outer: Level, inner: Level) => boolean;
  /** They do so in at least one place, or in most documents. */
  readonly mayHold: (outer: Level, inner: Level) => boolean;
}

/**
 * Learns the order of levels from the document itself: a level whose run begins between two neighbours of another run
 * (II, [1, 2, 3], III) is inside it. Without such evidence the usual order holds. Linear in the number of labels.
 */
export function learnNesting(labels: readonly Label[]): Nesting {
  const inside = countInside(labels);
  const count = (outer: Level, inner: Level): number => inside.get(`${outer} ${inner}`) ?? 0;
  return {
    holds: (outer, inner) => {
      const evidence = count(outer, inner) - count(inner, outer);
      return evidence === 0 ? rankOf(outer) < rankOf(inner) : evidence > 0;
    },
    mayHold: (outer, inner) => count(outer, inner) > 0 || rankOf(outer) < rankOf(inner),
  };
}

interface Run {
  readonly ordinal: number;
  readonly at: number;
}

interface Counting {
  readonly inside: Map<string, number>;
  /** Last label of each level. */
  readonly runs: Map<Level, Run>;
  /** Where the last run of each level began. */
  readonly begun: Map<Level, number>;
}

function countInside(labels: readonly Label[]): Map<string, number> {
  const counting: Counting = { inside: new Map(), runs: new Map(), begun: new Map() };
  labels.forEach((label, at) => {
    const level = levelOf(label);
    const before = counting.runs.get(level);
    if (before && (label.ordinal === 0 || label.ordinal === before.ordinal + 1))
      countBetween(level, before.at, counting);
    if (label.ordinal <= 1) counting.begun.set(level, at);
    counting.runs.set(level, { ordinal: label.ordinal, at });
  });
  return counting.inside;
}

/** What began between two neighbours of a run is inside it; bullets prove nothing over a level that was left. */
function countBetween(level: Level, from: number, { inside, runs, begun }: Counting): void {
  const isBullet = runs.get(level)?.ordinal === 0;
  for (const [other, start] of begun) {
    if (other === level || start <= from || (isBullet && wasLeft(other, from, runs))) continue;
    const pair = `${level} ${other}`;
    inside.set(pair, (inside.get(pair) ?? 0) + 1);
  }
}

/** A label of a level above `level` stands after `from`. */
function wasLeft(level: Level, from: number, runs: ReadonlyMap<Level, Run>): boolean {
  for (const [above, run] of runs) if (run.at > from && rankOf(above) < rankOf(level)) return true;
  return false;
}
