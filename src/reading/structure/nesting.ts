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
const RANK = new Map(USUAL.map((form, i) => [form, i]));

/** A level of the document: a form of label; 2.1 and 2.1.1 are two levels. */
export type Level = string;

export const levelOf = (label: Label): Level =>
  label.form === 'decimal' ? `decimal${label.prefix.split('.').length}` : label.form;

const rankOf = (level: Level): number => {
  const depth = level.startsWith('decimal') ? Number(level.slice(7)) : 0;
  return (RANK.get((depth ? 'decimal' : level) as LabelForm) ?? 0) + depth / 10;
};

/** Tells whether a clause of one level may hold clauses of another one. */
export type Nesting = (outer: Level, inner: Level) => boolean;

/**
 * Learns the order of levels from the document itself: a level whose run begins between two neighbours of another run
 * (II, [1, 2, 3], III) is inside it. Without such evidence the usual order holds. Linear in the number of labels.
 */
export function learnNesting(labels: readonly Label[]): Nesting {
  const inside = countInside(labels);
  const count = (outer: Level, inner: Level): number => inside.get(`${outer} ${inner}`) ?? 0;
  return (outer, inner) => {
    const evidence = count(outer, inner) - count(inner, outer);
    return evidence === 0 ? rankOf(outer) < rankOf(inner) : evidence > 0;
  };
}

interface Run {
  ordinal: number;
  at: number;
}

function countInside(labels: readonly Label[]): Map<string, number> {
  const inside = new Map<string, number>();
  const runs = new Map<Level, Run>();
  const begun = new Map<Level, number>();
  labels.forEach((label, at) => {
    if (label.ordinal === 0) return;
    const level = levelOf(label);
    const run = runs.get(level);
    if (run && label.ordinal === run.ordinal + 1) {
      for (const [other, start] of begun) {
        if (other !== level && start > run.at)
          inside.set(`${level} ${other}`, (inside.get(`${level} ${other}`) ?? 0) + 1);
      }
    }
    if (label.ordinal === 1) begun.set(level, at);
    runs.set(level, { ordinal: label.ordinal, at });
  });
  return inside;
}
