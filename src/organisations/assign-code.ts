import type { Acting } from '../access/public.ts';
import { codesOf, endThread, touch } from './change-dated.ts';
import { refuseTakenCode } from './check-admission.ts';
import { lockOrganisations, refuseAbsent, takeOrganisation } from './find-organisation.ts';
import { getOrganisation } from './get-organisation.ts';
import { insertCodes } from './insert-organisations.ts';
import type { CodeAssignment } from './operations.ts';
import { recordChange } from './record-change.ts';
import type { Organisation } from './schemas.ts';

/** Gives a body a code from a date on; the one of the same scheme before it ends. @throws {Problem} conflict for a code that means another body */
export async function assignCode(acting: Acting, asked: CodeAssignment): Promise<Organisation> {
  const { scheme, code, from, basis = null } = asked;
  const key = await acting.inTransaction(async (tx) => {
    await lockOrganisations(tx);
    const row = await takeOrganisation(tx, acting, asked);
    refuseAbsent(row, from);
    const end = await endThread(tx, row, codesOf(row.id, scheme), from);
    const to = end ?? row.valid_to;
    await refuseTakenCode(tx, { scheme, code }, { from, to });
    await insertCodes(tx, [{ organisation_id: row.id, scheme, code, valid_from: from, valid_to: to, basis }]);
    await touch(tx, row, acting.clock.now());
    const after = { scheme, code, from, basis };
    await recordChange(tx, acting, { operation: 'units.assignCode', touched: [row.id], before: null, after });
    return row.key;
  });
  return getOrganisation(acting, { key, asOf: from });
}
