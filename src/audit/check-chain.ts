import { type Acting, canActOn } from '../access/public.ts';
import type { Db } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { type HistoryCheck, verifyHistory } from '../kernel/verify-history.ts';
import type { Check } from './schemas.ts';
import { wholeChain } from './visibility.ts';

/** Walks that are under way: those who ask meanwhile are told the same. */
const walks = new WeakMap<Db, Promise<HistoryCheck>>();

/** Whether the actor inspects everything: the chain is one for all. */
export const mayCheck = ({ actor }: Acting): boolean => canActOn(actor, 'inspect', wholeChain);

/** Walks the chain of all entries. @throws {Problem} forbidden for who does not inspect everything. */
export async function checkChain(acting: Acting): Promise<Check> {
  const { db, clock } = acting;
  if (!mayCheck(acting)) throw new Problem('forbidden', 'forbidden', { verb: 'inspect' });
  const walk = walks.get(db) ?? verifyHistory(db).finally(() => walks.delete(db));
  walks.set(db, walk);
  return { ...(await walk), checkedAt: clock.now().toISOString() };
}
