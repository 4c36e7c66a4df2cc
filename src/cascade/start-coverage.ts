import type { Acting } from '../access/public.ts';
import { briefsOf, findDirective, implementingPairs } from '../directives/public.ts';
import { Problem } from '../kernel/errors.ts';
import { descendantsOf } from './carrying/descendants.ts';
import { queueAlignment } from './queue-alignment.ts';
import './tables.ts';

/**
 * Has every document below one that the actor may review compared with it, by however many steps it carries it out. Those whose comparison still stands
 * are not compared again; how far the others are is in the database, so that it survives a reload and a restart.
 *
 * @returns how many are waiting or being compared
 * @throws {Problem} not-found; invalid for what is no directive
 */
export async function startCoverage(acting: Acting, slug: string): Promise<{ readonly waiting: number }> {
  const upstream = await findDirective(acting, slug);
  if (upstream.kind !== 'directive') throw new Problem('invalid', 'not-a-directive');
  const below = descendantsOf(upstream.id, await implementingPairs(acting.db)).map(({ id }) => id);
  const own = await briefsOf(acting, below, 'review');
  return acting.inTransaction(async (tx) => {
    let waiting = 0;
    for (const downstream of own.keys()) {
      const { status } = await queueAlignment(tx, acting, { upstream: upstream.id, downstream }, true);
      if (status === 'queued' || status === 'computing') waiting += 1;
    }
    return { waiting };
  });
}
