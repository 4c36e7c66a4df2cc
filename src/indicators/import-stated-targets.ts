import type { Transaction } from 'kysely';
import { type Acting, authoriseOn, type Owned } from '../access/public.ts';
import { canonicalJson } from '../kernel/canonical-json.ts';
import type { Tables } from '../kernel/database.ts';
import { recordHistory } from '../kernel/history.ts';
import type { StatedTarget } from './schemas.ts';
import { fromRow, toRow } from './stated-target-row.ts';
import './tables.ts';

export interface ImportCounts {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
}

/** Targets of upstream documents belong to no organisation here: who administers everything keeps them. */
const ofNobody: Owned = { owner: '', unit: '', public: true };

/** Takes stated targets over by their code: new ones are added, changed ones get a new version, equal ones stay. */
export function importStatedTargets(acting: Acting, targets: readonly StatedTarget[]): Promise<ImportCounts> {
  authoriseOn(acting.actor, 'administer', ofNobody);
  const byCode = new Map(targets.map((target) => [target.code, target]));
  return acting.inTransaction(async (tx) => {
    const before = await knownTargets(tx, [...byCode.keys()]);
    const fresh = [...byCode.values()].filter((target) => !before.has(target.code));
    const changed = [...byCode.values()].filter((target) => differs(target, before.get(target.code)));
    await write(tx, [...fresh, ...changed], acting.clock.now());
    if (fresh.length + changed.length > 0) {
      await recordHistory(tx, {
        actor: acting.actor,
        at: acting.clock.now(),
        operation: 'indicators.targets.import',
        subjects: [...fresh, ...changed].map((target) => `target:${target.code}`),
        before: changed.map((target) => before.get(target.code)),
        after: [...fresh, ...changed],
      });
    }
    return { added: fresh.length, changed: changed.length, same: byCode.size - fresh.length - changed.length };
  });
}

const differs = (target: StatedTarget, known: StatedTarget | undefined): boolean =>
  known !== undefined && canonicalJson(target) !== canonicalJson(known);

async function knownTargets(tx: Transaction<Tables>, codes: string[]): Promise<Map<string, StatedTarget>> {
  const rows = await tx.selectFrom('stated_target').selectAll().where('code', 'in', codes).forUpdate().execute();
  return new Map(rows.map((row) => [row.code, fromRow(row)]));
}

async function write(tx: Transaction<Tables>, targets: readonly StatedTarget[], now: Date): Promise<void> {
  for (const target of targets) {
    const row = { ...toRow(target), changed_at: now };
    await tx
      .insertInto('stated_target')
      .values(row)
      .onConflict((same) =>
        same.column('code').doUpdateSet((set) => ({ ...row, version: set('stated_target.version', '+', 1) })),
      )
      .execute();
  }
}
