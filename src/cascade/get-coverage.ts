import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Acting } from '../access/public.ts';
import { briefsOf, type ClauseLine, clauseLinesOf, findDirective, implementingPairs } from '../directives/public.ts';
import type { cascade } from './contract.ts';
import { headOf, headOfBrief, stateOf } from './find-pair.ts';
import type { AlignmentRow } from './queue-alignment.ts';
import type { ClauseStatus } from './schemas.ts';
import './tables.ts';

type Coverage = InferContractRouterOutputs<typeof cascade>['coverage'];
type Cover = Readonly<Record<string, ClauseStatus>>;

/**
 * Every clause of a document that asks for something, against every document of the register that says it carries it out or
 * was compared with it. @throws {Problem} not-found
 */
export async function getCoverage(acting: Acting, slug: string): Promise<Coverage> {
  const upstream = await findDirective(acting, slug);
  const rows = await alignmentsOf(acting, upstream.id);
  const named = (await implementingPairs(acting.db, upstream.id)).filter((pair) => pair.upstream === upstream.id);
  const ids = new Set([...rows.keys(), ...named.map((pair) => pair.downstream)]);
  const briefs = await briefsOf(acting, [...ids]);
  const covers = [...briefs.keys()].map((id) => rows.get(id)?.cover ?? {});
  const clauses = askedOf(await clauseLinesOf(acting, upstream.id), covers);
  const documents = [...briefs.values()].map((brief) => {
    const row = rows.get(brief.id);
    const { cover = null, tally = null } = row ?? {};
    const cells = cover ? clauses.map(({ path }) => cover[path] ?? 'exempt') : [];
    return { ...headOfBrief(brief), state: stateOf(row), tally, cells };
  });
  return { upstream: headOf(upstream), clauses, documents: documents.toSorted(byDate) };
}

async function alignmentsOf({ db }: Acting, upstream: string): Promise<Map<string, AlignmentRow>> {
  const rows = await db
    .selectFrom('alignment')
    .select(['id', 'upstream_id', 'downstream_id', 'status', 'stage', 'problem', 'computed_at', 'tally', 'cover'])
    .select(['attempt', 'basis', 'asked_at'])
    .where('upstream_id', '=', upstream)
    .execute();
  return new Map(rows.map((row) => [row.downstream_id, { ...row, found: null }]));
}

/** Clauses that ask something of at least one document, with how many left them out. */
function askedOf(lines: readonly ClauseLine[], covers: readonly Cover[]): Coverage['clauses'] {
  return lines.flatMap((line) => {
    const statuses = covers.map((cover) => cover[line.path] ?? 'exempt').filter((status) => status !== 'exempt');
    if (statuses.length === 0) return [];
    const omittedBy = statuses.filter((status) => status === 'omitted').length;
    return [{ ...line, omittedBy, askedOf: statuses.length }];
  });
}

const byDate = (a: Coverage['documents'][number], b: Coverage['documents'][number]): number =>
  (b.issuedOn ?? '').localeCompare(a.issuedOn ?? '') || a.slug.localeCompare(b.slug);
