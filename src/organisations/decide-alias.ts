import type { Transaction } from 'kysely';
import { type Acting, authoriseOn } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { newId } from '../kernel/ids.ts';
import { findOrganisation } from './find-organisation.ts';
import { foldName } from './folded-name.ts';
import { type AliasRow, viewAliases } from './list-aliases.ts';
import { today } from './local-date.ts';
import type { AliasDecision } from './operations.ts';
import { recordChange } from './record-change.ts';
import type { Alias } from './schemas.ts';
import { ownedByAll, ownedOrganisation } from './visibility.ts';
import './tables.ts';

/**
 * Confirms or rejects that a name means a body: below one body, or everywhere. It is stored with the place where it was said.
 *
 * @throws {Problem} not-found, forbidden; conflict when it was decided meanwhile, or the name means another body there
 */
export async function decideAlias(acting: Acting, asked: AliasDecision): Promise<Alias> {
  const row = await acting.inTransaction((tx) => decide(tx, acting, asked));
  const [alias] = await viewAliases(acting.db, [row], today(acting.clock));
  return alias!;
}

async function decide(tx: Transaction<Tables>, acting: Acting, asked: AliasDecision): Promise<AliasRow> {
  const target = await findOrganisation(tx, asked.organisation);
  const under = asked.under === null ? null : await findOrganisation(tx, asked.under);
  authoriseOn(acting.actor, 'administer', under ? ownedOrganisation(under) : ownedByAll);
  const folded = foldName(asked.text);
  if (folded === '') throw new Problem('invalid', 'name-without-letters', { text: asked.text });
  const same = (await bearers(tx, folded, under?.id ?? null)).find((row) => row.organisation_id === target.id);
  if ((same?.version ?? 0) !== asked.version)
    throw new Problem('conflict', 'alias-changed', { text: asked.text }, { version: same?.version ?? 0 });
  if (asked.decision === 'confirm') await refuseOtherMeaning(tx, folded, under?.id ?? null, target.id);
  const after = await write(tx, acting, asked, { same, folded, under: under?.id ?? null, target: target.id });
  await recordChange(tx, acting, {
    operation: `aliases.${asked.decision}`,
    touched: [target.id, ...(under ? [under.id] : [])],
    before: same ? { text: same.text, status: same.status, version: same.version } : null,
    after: { text: after.text, status: after.status, source: after.source, version: after.version },
  });
  return after;
}

const bearers = (tx: Transaction<Tables>, folded: string, under: string | null): Promise<AliasRow[]> =>
  tx
    .selectFrom('organisation_alias')
    .selectAll()
    .where('folded', '=', folded)
    .where('under_id', under === null ? 'is' : '=', under)
    .forUpdate()
    .execute();

async function refuseOtherMeaning(tx: Transaction<Tables>, folded: string, under: string | null, target: string) {
  const other = (await bearers(tx, folded, under)).find(
    (row) => row.status === 'confirmed' && row.organisation_id !== target,
  );
  if (!other) return;
  const { key } = await findOrganisation(tx, other.organisation_id);
  throw new Problem('conflict', 'alias-taken', { text: other.text, key });
}

interface Decided {
  readonly same: AliasRow | undefined;
  readonly folded: string;
  readonly under: string | null;
  readonly target: string;
}

const STATUS = { confirm: 'confirmed', reject: 'rejected' } as const;

function write(tx: Transaction<Tables>, { clock }: Acting, asked: AliasDecision, decided: Decided): Promise<AliasRow> {
  const now = clock.now();
  const row = { text: asked.text, source: asked.source, status: STATUS[asked.decision], changed_at: now };
  if (decided.same)
    return tx
      .updateTable('organisation_alias')
      .set({ ...row, version: decided.same.version + 1 })
      .where('id', '=', decided.same.id)
      .returningAll()
      .executeTakeFirstOrThrow();
  const { folded, under, target } = decided;
  return tx
    .insertInto('organisation_alias')
    .values({ ...row, id: newId(now), folded, under_id: under, organisation_id: target })
    .returningAll()
    .executeTakeFirstOrThrow();
}
