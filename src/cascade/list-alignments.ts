import type { Acting } from '../access/public.ts';
import { briefsOf } from '../directives/public.ts';
import { headOfBrief, stateOf } from './find-pair.ts';
import './tables.ts';

interface Page {
  readonly page: number;
  readonly pageSize: number;
}

/** Pairs whose two documents the actor may see, the newest documents first. */
export async function listAlignments(acting: Acting, { page, pageSize }: Page) {
  const rows = await acting.db
    .selectFrom('alignment')
    .select(['upstream_id', 'downstream_id', 'status', 'stage', 'problem', 'computed_at', 'basis', 'tally'])
    .execute();
  const briefs = await briefsOf(
    acting,
    rows.flatMap((row) => [row.upstream_id, row.downstream_id]),
  );
  const seen = rows.flatMap((row) => {
    const [above, below] = [briefs.get(row.upstream_id), briefs.get(row.downstream_id)];
    if (!above || !below) return [];
    const state = stateOf(row);
    return [{ upstream: headOfBrief(above), downstream: headOfBrief(below), state, tally: row.tally }];
  });
  const sorted = seen.toSorted(
    (a, b) =>
      (b.upstream.issuedOn ?? '').localeCompare(a.upstream.issuedOn ?? '') ||
      a.upstream.slug.localeCompare(b.upstream.slug) ||
      (b.downstream.issuedOn ?? '').localeCompare(a.downstream.issuedOn ?? '') ||
      a.downstream.slug.localeCompare(b.downstream.slug),
  );
  return { rows: sorted.slice((page - 1) * pageSize, page * pageSize), total: sorted.length, page, pageSize };
}
