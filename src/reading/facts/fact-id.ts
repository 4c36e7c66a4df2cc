import { hash } from 'node:crypto';
import type { Fact } from '../model/fact.ts';
import { foldLetters } from '../normalise/fold.ts';
import { evenSpace } from '../normalise/uneven-space.ts';

/** A fact before it has its id: what the readers of citations, targets and tasks produce. */
export type Draft<F extends Fact> = Omit<F, 'id'>;

/**
 * Gives facts their ids, in reading order: a hash of kind, clause path, folded quote and the ordinal among equals, 16 hex
 * digits. A re-read of the same text, or a change in another clause, leaves the id as it is, so that what an officer
 * accepted stays accepted.
 */
export function identify<F extends Fact>(drafts: readonly Draft<F>[]): F[] {
  const seen = new Map<string, number>();
  return drafts.map((draft) => {
    const key = [draft.kind, draft.clause ?? '', evenSpace(foldLetters(draft.quote))].join('\n');
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    const id = hash('sha256', `${key}\n${ordinal}`).slice(0, 16);
    return { ...draft, id } as F;
  });
}
