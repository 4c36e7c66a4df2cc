import type { Acting } from '../access/public.ts';
import { type DirectiveBrief, findDirective } from '../directives/public.ts';
import { Problem } from '../kernel/errors.ts';
import type { AlignmentRow } from './queue-alignment.ts';
import { type AlignmentState, type DocumentHead } from './schemas.ts';

/** A pair of documents by their public addresses. */
export interface PairAsked {
  readonly upstream: string;
  readonly downstream: string;
}

/** Both documents of a pair, if the actor may see them. @throws {Problem} not-found; invalid for a pair that cannot be compared */
export async function findPair(acting: Acting, { upstream, downstream }: PairAsked) {
  if (upstream === downstream) throw new Problem('invalid', 'alignment-with-itself');
  const pair = { above: await findDirective(acting, upstream), below: await findDirective(acting, downstream) };
  if (pair.above.kind !== 'directive' || pair.below.kind !== 'directive')
    throw new Problem('invalid', 'not-a-directive');
  return pair;
}

type Named = Omit<DirectiveBrief, 'issuedOn'> & { readonly issued_on: string | null };

export const headOf = ({ slug, symbol, type, issuer, issued_on, title }: Named): DocumentHead => ({
  slug,
  symbol,
  type,
  issuer,
  issuedOn: issued_on,
  title,
});

export const headOfBrief = ({ issuedOn, ...brief }: DirectiveBrief): DocumentHead =>
  headOf({ ...brief, issued_on: issuedOn });

type Standing = Pick<AlignmentRow, 'status' | 'stage' | 'problem' | 'computed_at' | 'basis'>;

/** How far a pair is; `basis` is what its result would come from today, undefined where that was not asked. */
export function stateOf(row: Standing | undefined, basis?: string | null): AlignmentState {
  if (!row) return { status: 'none', stage: null, problem: null, computedAt: null, stale: false };
  return {
    status: row.status,
    stage: row.stage,
    problem: row.problem,
    computedAt: row.computed_at?.toISOString() ?? null,
    stale: row.status === 'done' && basis !== undefined && row.basis !== basis,
  };
}
