import type { Acting } from '../access/public.ts';
import { today } from './local-date.ts';
import type { CodeMeanings, CodeQuery } from './operations.ts';
import { summarise } from './summarise.ts';
import './tables.ts';

/** Whom a code meant at a date (52 was Bình Định until 2025-07-01, and is Gia Lai since), and everything it ever meant. */
export async function findByCode({ db, clock }: Acting, query: CodeQuery): Promise<CodeMeanings> {
  const asOf = query.asOf ?? today(clock);
  const rows = await db
    .selectFrom('organisation_code')
    .selectAll()
    .where('scheme', '=', query.scheme)
    .where('code', '=', query.code)
    .orderBy('valid_from')
    .execute();
  const holds = rows.find((row) => row.valid_from <= asOf && (row.valid_to === null || row.valid_to > asOf));
  const meanings = [];
  for (const row of rows) {
    const known = await summarise(db, [row.organisation_id], row.valid_from);
    meanings.push({ organisation: known.get(row.organisation_id)!, from: row.valid_from, to: row.valid_to });
  }
  const now = holds && (await summarise(db, [holds.organisation_id], asOf)).get(holds.organisation_id);
  return { asOf, organisation: now ?? null, meanings };
}
