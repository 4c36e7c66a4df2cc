import type { Transaction } from 'kysely';
import type { Acting } from '../../access/public.ts';
import type { Tables } from '../../kernel/database.ts';
import { recordHistory } from '../../kernel/history.ts';
import { lockDirective } from '../find-directive.ts';
import type { DecidedWording } from '../operations.ts';

/**
 * A reviewer repairs a misread word of the current copy, or has it as it was recognised. The next reading of the file
 * follows all that was decided so far, and recognises nothing again; what it changes is a proposal, as of any re-read, and
 * one made before is out of date. Deciding the same word otherwise is the way back.
 *
 * @throws {Problem} not-found, forbidden.
 */
export async function decideWording(acting: Acting, decided: DecidedWording): Promise<{ source: string }> {
  return { source: await acting.inTransaction((tx) => decide(tx, acting, decided)) };
}

async function decide(tx: Transaction<Tables>, acting: Acting, decided: DecidedWording): Promise<string> {
  const { slug, at, before, after, decision } = decided;
  const { id, unit } = await lockDirective(tx, acting, 'review', slug);
  const { source } = await tx
    .selectFrom('copy')
    .select('source_id as source')
    .where('directive_id', '=', id)
    .where('current', '=', true)
    .executeTakeFirstOrThrow();
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
  await tx.deleteFrom('reread').where('directive_id', '=', id).execute();
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
