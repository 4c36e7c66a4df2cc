import type { Repair } from '../../model/repair.ts';

/** Makes repairs of one rule, all as certain as each other (0 to 1); none where nothing would change. */
export const repairsBy =
  (rule: string, confidence: number) =>
  (at: number, before: string, after: string): Repair[] =>
    before === after ? [] : [{ at, before, after, rule, confidence, made: true }];
