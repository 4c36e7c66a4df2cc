import type { InferContractRouterOutputs } from '@orpc/contract';
import { sql } from 'kysely';
import type { Acting } from '../../access/public.ts';
import { allRelations, basesOf, briefsOf, findDirective, tasksByClause } from '../../directives/public.ts';
import { type Descendant, descendantsOf } from '../carrying/descendants.ts';
import type { cascade } from '../contract.ts';
import { headOfBrief } from '../find-pair.ts';
import { governmentLevel } from '../lineage/compared-documents.ts';
import { neighbourhood } from './neighbourhood.ts';
import '../tables.ts';

export type Graph = InferContractRouterOutputs<typeof cascade>['graph'];

const GOVERNMENTS = ['centre', 'province', 'commune'] as const;

/** The documents around one that the actor may see, what they say of each other, and what stands on it. @throws {Problem} not-found */
export async function getGraph(acting: Acting, slug: string): Promise<Graph> {
  const centre = await findDirective(acting, slug);
  const all = await allRelations(acting.db);
  const seen = await briefsOf(acting, [centre.id, ...all.flatMap(({ from, to }) => [from, to])]);
  const relations = all.filter(({ from, to }) => seen.has(from) && seen.has(to));
  const around = neighbourhood(centre.id, relations);
  const slugOf = (id: string): string => seen.get(id)!.slug;
  const carried = relations.filter(({ kind }) => kind === 'implements');
  const below = descendantsOf(
    centre.id,
    carried.map(({ from, to }) => ({ upstream: to, downstream: from })),
  );
  return {
    centre: centre.slug,
    documents: [...around].map((id) => {
      const brief = seen.get(id)!;
      return { ...headOfBrief(brief), government: GOVERNMENTS[governmentLevel(brief.issuer)] };
    }),
    relations: relations
      .filter(({ from, to }) => around.has(from) && around.has(to))
      .map(({ from, to, kind, places }) => ({ from: slugOf(from), to: slugOf(to), kind, places: [...places] })),
    standing: await standingOn(acting, centre.id, below, slugOf),
  };
}

async function standingOn(
  { db }: Acting,
  centre: string,
  below: readonly Descendant[],
  slugOf: (id: string) => string,
): Promise<Graph['standing']> {
  const ids = below.map(({ id }) => id);
  const [bases, tasks, linked, targets] = [
    await basesOf(db, ids),
    await tasksByClause(db, ids),
    await linkedClauses(db, centre),
    await targetsHeld(db, centre),
  ];
  return below.map(({ id, depth, carries }) => {
    const clauses = linked.get(id) ?? [];
    const paths = new Set(clauses);
    return {
      slug: slugOf(id),
      depth,
      links: clauses.length,
      targets: targets.get(id) ?? 0,
      tasks: (tasks.get(id) ?? []).filter((clause) => paths.has(clause)).length,
      losesBasis: carries.includes(centre) && (bases.get(id) ?? 0) <= 1,
    };
  });
}

/** Clauses of every document below that a link of theirs leads to, as often as one does. */
async function linkedClauses(db: Acting['db'], upstream: string): Promise<Map<string, string[]>> {
  const rows = await db
    .selectFrom('alignment_link')
    .innerJoin('alignment', 'alignment.id', 'alignment_link.alignment_id')
    .select(['alignment.downstream_id as below', 'to_path as path'])
    .where('alignment.upstream_id', '=', upstream)
    .where('alignment_link.status', '<>', 'rejected')
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ below }) => below)].map(([id, links]) => [id, links.map(({ path }) => path)]),
  );
}

async function targetsHeld(db: Acting['db'], upstream: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ below: string; count: number }>`
    SELECT downstream_id AS below, count(DISTINCT step->>'now')::int AS count
    FROM target_comparison, jsonb_array_elements(steps) AS step
    WHERE upstream_id = ${upstream} GROUP BY downstream_id`.execute(db);
  return new Map(rows.map(({ below, count }) => [below, count]));
}
