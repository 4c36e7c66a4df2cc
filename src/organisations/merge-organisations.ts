import type { Transaction } from 'kysely';
import type { Acting } from '../access/public.ts';
import type { Tables } from '../kernel/database.ts';
import { Problem } from '../kernel/errors.ts';
import { codesOf, endThread } from './change-dated.ts';
import { endBody, passChildren } from './end-body.ts';
import { lockOrganisations, type OrganisationRow, takeOrganisation } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import type { Merging } from './operations.ts';
import { recordChange } from './record-change.ts';
import { recordSuccession } from './record-succession.ts';
import type { Organisation } from './schemas.ts';
import { successorOf } from './successor.ts';

/**
 * Merges bodies (sáp nhập, hợp nhất) on a date: into a new one, or into one that is there. The merged ones end; what stood
 * below them stands below the successor; their additive figures pass to it whole. What they were before stays as it was.
 *
 * @throws {Problem} not-found, forbidden; conflict for a body changed since it was seen, a later change or a code that is
 *   taken; invalid for a body that is not there on that date
 */
export async function mergeOrganisations(acting: Acting, asked: Merging): Promise<Organisation> {
  const key = await acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const { heir, sources, passed } = await merge(tx, acting, asked);
    await recordChange(tx, acting, {
      operation: 'successions.merge',
      touched: [heir.id, ...sources.map(({ id }) => id), ...passed],
      before: sources.map(({ key, version }) => ({ key, version })),
      after: { key: heir.key, on: asked.on, basis: asked.basis },
    });
    return heir.key;
  });
  return getOrganisation(acting, { key, asOf: asked.on });
}

async function merge(tx: Transaction<Tables>, acting: Acting, asked: Merging) {
  const now = acting.clock.now();
  const sources: OrganisationRow[] = [];
  for (const seen of asked.from) sources.push(await takeOrganisation(tx, acting, seen));
  if (new Set(sources.map(({ id }) => id)).size < sources.length) throw new Problem('invalid', 'same-body-twice', {});
  // Their codes are free for the successor from that date on.
  for (const source of sources) await endThread(tx, source, codesOf(source.id, null), asked.on);
  const heir = await successorOf(tx, acting, asked.into, asked);
  if (sources.some(({ id }) => id === heir.id)) throw new Problem('invalid', 'merged-into-itself', { key: heir.key });
  const passed: string[] = [];
  for (const source of sources) {
    passed.push(...(await passChildren(tx, source, heir.id, asked.on)));
    await endBody(tx, source, asked.on, now);
  }
  const shares = sources.map(({ id }) => ({ from: id, to: heir.id, share: 1 }));
  await recordSuccession(tx, { kind: 'merge', on: asked.on, basis: asked.basis, shares }, now);
  return { heir, sources, passed };
}
