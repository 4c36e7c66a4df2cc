import type { Acting } from '../access/public.ts';
import { lockDirective } from '../directives/public.ts';
import { findPair, type PairAsked, stateOf } from './find-pair.ts';
import { queueAlignment } from './queue-alignment.ts';
import type { AlignmentState } from './schemas.ts';
import './tables.ts';

/**
 * Has a document compared with one that it carries out. Asked again, the same readings are not compared again.
 *
 * @throws {Problem} not-found; forbidden; invalid for a pair that cannot be compared
 */
export async function startAlignment(acting: Acting, asked: PairAsked): Promise<AlignmentState> {
  const { above, below } = await findPair(acting, asked);
  const row = await acting.inTransaction(async (tx) => {
    await lockDirective(tx, acting, 'review', below.slug);
    return queueAlignment(tx, acting, { upstream: above.id, downstream: below.id }, true);
  });
  return stateOf(row);
}
