import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { recordHistory } from '../kernel/history.ts';
import { lockDirective } from './find-directive.ts';
import type { DecidedWording } from './operations.ts';
import { queueReread } from './propose-reread.ts';

/**
 * A reviewer repairs a misread word of the current copy, or has it as it was recognised. The file is read again with all
 * that was decided so far, without being recognised again; what that changes is a proposal, as of any re-read. Deciding the
 * same word otherwise is the way back.
 *
 * @throws {Problem} not-found, forbidden; conflict while the file is being read.
 */
export async function decideWording(acting: Acting, decided: DecidedWording): Promise<{ source: string }> {
  const source = await acting.inTransaction((tx) => decide(tx, acting, decided));
  acting.events.publish({ kind: 'source', id: source });
  return { source };
}

async function decide(tx: Transaction<Tables>, acting: Acting, decided: DecidedWording): Promise<string> {
  const { slug, at, before, after, decision } = decided;
  const { id, unit } = await lockDirective(tx, acting, 'review', slug);
  const source = await queueReread(tx, acting, slug);
  const known = await tx
    .selectFrom('wording_decision')
    .select(['after', 'decision'])
    .where('source_id', '=', source)
    .where('raw_at', '=', at)
    .executeTakeFirst();
  const told = { before, after, decision, decided_at: acting.clock.now() };
  await tx
    .insertInto('wording_decision')
    .values({ source_id: source, raw_at: at, ...told })
    .onConflict((same) => same.columns(['source_id', 'raw_at']).doUpdateSet(told))
    .execute();
  await recordHistory(tx, {
    actor: acting.actor,
    unit,
    at: acting.clock.now(),
    operation: 'directives.wordings.decide',
    subjects: [`directive:${id}`, `source:${source}`],
    before: known ? { at, ...known } : null,
    after: { at, before, after, decision },
  });
  return source;
}
