import type { InferContractRouterOutputs } from '@orpc/contract';
import type { Acting } from '../access/public.ts';
import {
  briefsOf,
  type ClauseLine,
  clauseLinesOf,
  type DirectiveBrief,
  findDirective,
  implementingPairs,
} from '../directives/public.ts';
import { provincesAt, today, type Province } from '../organisations/public.ts';
import type { cascade } from './contract.ts';
import { type Descendant, descendantsOf } from './carrying/descendants.ts';
import { provinceOf } from './carrying/place-in-provinces.ts';
import { headOf, headOfBrief, stateOf } from './find-pair.ts';
import { gatherLowered } from './lowered-numbers.ts';
import { governmentLevel } from './lineage/compared-documents.ts';
import type { AlignmentRow } from './queue-alignment.ts';
import type { ClauseStatus } from './schemas.ts';
import './tables.ts';

type Coverage = InferContractRouterOutputs<typeof cascade>['coverage']['get'];
type Document = Coverage['documents'][number];
type Cover = Readonly<Record<string, ClauseStatus>>;

/**
 * Every clause of a document that asks for something, against every document of the register that carries it out, by however
 * many steps, or was compared with it; and every province, with or without a document. @throws {Problem} not-found
 */
export async function getCoverage(acting: Acting, slug: string): Promise<Coverage> {
  const upstream = await findDirective(acting, slug);
  const rows = await alignmentsOf(acting, upstream.id);
  const below = await descendantsIn(acting, upstream.id, [...rows.keys()]);
  const briefs = await briefsOf(acting, [...below.keys()]);
  const covers = [...briefs.keys()].map((id) => rows.get(id)?.cover ?? {});
  const clauses = askedOf(await clauseLinesOf(acting, upstream.id), covers);
  const provinces = await provincesAt(acting.db, today(acting.clock));
  const documents = [...briefs.values()].map((brief) =>
    documentOf(brief, below.get(brief.id)!, rows.get(brief.id), { clauses, briefs, provinces }),
  );
  return {
    upstream: headOf(upstream),
    clauses,
    documents: documents.toSorted(nearestFirst),
    lowered: gatherLowered(new Map([...briefs.values()].map(({ id, slug }) => [slug, rows.get(id)?.lowered ?? []]))),
    provinces: provinces.map(({ id, name, places, sample }) => ({
      id,
      name,
      sample,
      place: places.find((place) => name.endsWith(place)) ?? name,
      documents: documents.flatMap((document) => (document.province === id ? [document.slug] : [])),
    })),
  };
}

/** Documents below one: those that say so, and those that were compared with it. */
async function descendantsIn(
  { db }: Acting,
  root: string,
  compared: readonly string[],
): Promise<Map<string, Descendant>> {
  const named = await implementingPairs(db);
  const pairs = [...named, ...compared.map((downstream) => ({ upstream: root, downstream }))];
  const direct = new Set(named.flatMap((pair) => (pair.upstream === root ? [pair.downstream] : [])));
  const byWords = new Map(descendantsOf(root, named).map((descendant) => [descendant.id, descendant]));
  const found = descendantsOf(root, pairs).map((descendant) =>
    direct.has(descendant.id) ? descendant : (byWords.get(descendant.id) ?? descendant),
  );
  return new Map(found.map((descendant) => [descendant.id, descendant]));
}

type Compared = Pick<
  AlignmentRow,
  'status' | 'stage' | 'problem' | 'computed_at' | 'basis' | 'tally' | 'cover' | 'lowered'
>;

async function alignmentsOf({ db }: Acting, upstream: string): Promise<Map<string, Compared>> {
  const rows = await db
    .selectFrom('alignment')
    .select(['downstream_id', 'status', 'stage', 'problem', 'computed_at', 'basis', 'tally', 'cover', 'lowered'])
    .where('upstream_id', '=', upstream)
    .execute();
  return new Map(rows.map((row) => [row.downstream_id, row]));
}

interface Around {
  readonly clauses: Coverage['clauses'];
  readonly briefs: ReadonlyMap<string, DirectiveBrief>;
  readonly provinces: readonly Province[];
}

const GOVERNMENTS = ['centre', 'province', 'commune'] as const;

function documentOf(
  brief: DirectiveBrief,
  { depth, carries }: Descendant,
  row: Compared | undefined,
  { clauses, briefs, provinces }: Around,
): Document {
  const { cover = null, tally = null } = row ?? {};
  const cells = cover ? clauses.map(({ path }) => cover[path] ?? 'exempt') : [];
  return {
    ...headOfBrief(brief),
    state: stateOf(row),
    tally,
    cells,
    depth,
    government: GOVERNMENTS[governmentLevel(brief.issuer)],
    carries: carries.flatMap((id) => briefs.get(id)?.slug ?? []),
    province: provinceOf(brief.issuer, provinces)?.id ?? null,
  };
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

const LEVELS = { centre: 0, province: 1, commune: 2 } as const;

const nearestFirst = (a: Document, b: Document): number =>
  LEVELS[a.government] - LEVELS[b.government] ||
  a.depth - b.depth ||
  (a.issuedOn ?? '9999').localeCompare(b.issuedOn ?? '9999') ||
  a.slug.localeCompare(b.slug);
