import { DANGERS, type Danger, type Difference } from './difference.ts';

/** How many differences of each danger there are, worst first; dangers that do not occur are left out. */
export const countByDanger = (differences: readonly Difference[]): [Danger, number][] =>
  DANGERS.map((danger): [Danger, number] => [
    danger,
    differences.filter((difference) => difference.danger === danger).length,
  ]).filter(([, count]) => count > 0);
