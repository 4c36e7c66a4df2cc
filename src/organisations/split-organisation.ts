import { sql, type Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { codesOf, endThread, touch } from './change-dated.ts';
import { endBody, passChildren } from './end-body.ts';
import { lockOrganisations, type OrganisationRow, refuseAbsent, takeOrganisation } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import type { Splitting } from './operations.ts';
import { recordChange } from './record-change.ts';
import { recordSuccession } from './record-succession.ts';
import type { Organisation } from './schemas.ts';
import { successorOf } from './successor.ts';

/** Shares are stored with ten decimals. */
const TOLERANCE = 1e-9;

/**
 * Splits a body (chia, tách) on a date by shares of its additive figures, which add up to 1. When a share stays with the body
 * itself (tách) it goes on; otherwise (chia) it ends, and each body below it must be given to one of the parts.
 *
 * @throws {Problem} not-found, forbidden, conflict; invalid for shares that do not add up, or bodies below that nobody takes
 */
export async function splitOrganisation(acting: Acting, asked: Splitting): Promise<Organisation[]> {
  refuseOtherSum(asked);
  const heirs = await acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const { source, parts, passed } = await split(tx, acting, asked);
    await recordChange(tx, acting, {
      operation: 'successions.split',
      touched: [source.id, ...parts.map(({ id }) => id), ...passed],
      before: { key: source.key, version: source.version },
      after: { on: asked.on, basis: asked.basis, parts: parts.map(({ key }, i) => [key, asked.into[i]!.share]) },
    });
    return parts.map(({ key }) => key);
  });
  return Promise.all(heirs.map((key) => getOrganisation(acting, { key, asOf: asked.on })));
}

function refuseOtherSum({ into }: Splitting): void {
  const sum = into.reduce((total, { share }) => total + share, 0);
  if (Math.abs(sum - 1) > TOLERANCE) throw new Problem('invalid', 'shares-not-whole', { sum: Number(sum.toFixed(6)) });
}

async function split(tx: Transaction<Tables>, acting: Acting, asked: Splitting) {
  const now = acting.clock.now();
  const source = await takeOrganisation(tx, acting, asked.from);
  refuseAbsent(source, asked.on);
  await refuseSecondSplit(tx, source, asked.on);
  const stays = asked.into.some(({ body }) => body.key === source.key);
  if (!stays) await endThread(tx, source, codesOf(source.id, null), asked.on);
  const parts: OrganisationRow[] = [];
  for (const { body } of asked.into) parts.push(await successorOf(tx, acting, body, asked));
  if (new Set(parts.map(({ id }) => id)).size < parts.length) throw new Problem('invalid', 'same-body-twice', {});
  const passed: string[] = [];
  for (const [i, { children }] of asked.into.entries())
    passed.push(...(await passChildren(tx, source, parts[i]!.id, asked.on, ({ key }) => children.includes(key))));
  await (stays ? touch(tx, source, now) : endBody(tx, source, asked.on, now));
  const shares = parts.map(({ id }, i) => ({ from: source.id, to: id, share: asked.into[i]!.share }));
  await recordSuccession(tx, { kind: 'split', on: asked.on, basis: asked.basis, shares }, now);
  return { source, parts, passed };
}

/** A body is divided once a day, so that its shares add up on every date. */
async function refuseSecondSplit(tx: Transaction<Tables>, { id, key }: OrganisationRow, on: string): Promise<void> {
  const { rows } = await sql`
    SELECT 1 FROM organisation_share p JOIN organisation_succession s ON s.id = p.succession_id
    WHERE p.from_id = ${id} AND s.kind = 'split' AND s.effective_on >= ${on}::date LIMIT 1`.execute(tx);
  if (rows.length > 0) throw new Problem('conflict', 'later-change', { key, on });
}
