import { type Acting, authoriseOn } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import { recordChange } from './record-change.ts';
import { ownedByAll, ownedOrganisation } from './visibility.ts';
import './tables.ts';

/** Takes back what was decided of a name; history keeps it. @throws {Problem} not-found, forbidden, conflict */
export function forgetAlias(acting: Acting, asked: { readonly id: string; readonly version: number }) {
  return acting.inTransaction(async (tx) => {
    const row = await tx
      .selectFrom('organisation_alias')
      .selectAll()
      .where('id', '=', asked.id)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new Problem('not-found', 'alias-not-found', {});
    authoriseOn(acting.actor, 'administer', row.under_id ? ownedOrganisation({ id: row.under_id }) : ownedByAll);
    if (row.version !== asked.version)
      throw new Problem('conflict', 'alias-changed', { text: row.text }, { version: row.version });
    await tx.deleteFrom('organisation_alias').where('id', '=', row.id).execute();
    const before = { text: row.text, status: row.status, source: row.source, version: row.version };
    await recordChange(tx, acting, {
      operation: 'aliases.forget',
      touched: [row.organisation_id],
      before,
      after: null,
    });
    return { id: row.id };
  });
}
