import { sql } from 'kysely';
import { implementingPairs, registeredTargets, statingDocuments, targetStamps } from '../../directives/public.ts';
import { newId } from '../../kernel/ids.ts';
import type { Services } from '../../kernel/services.ts';
import { storedJson } from '../../kernel/stored-json.ts';
import { type PlacedTarget, targetSteps } from '../../reading/compare/target-steps.ts';
import { ALIGNER } from '../aligner.ts';
import { carryingOut, isHeldAgainst } from './compared-documents.ts';
import '../tables.ts';

/** Queue of documents whose targets are to be held against those of others; null means all of them. */
export const LINEAGE = 'cascade.lineage';

export interface LineageJob {
  readonly directive: string | null;
}

export interface Pair {
  readonly upstream: string;
  readonly downstream: string;
}

/** Asks for the lineages of a document, or of all, to be made anew where they do not stand on the same targets any more. */
export const queueLineage = (services: Services, directive: string | null): Promise<void> =>
  // A key of its own: a change while an earlier one is worked on must not be lost.
  services.inTransaction((tx) =>
    services.jobs.send(tx, LINEAGE, { directive } satisfies LineageJob, newId(services.clock.now())),
  );

/** Holds the targets of a document, or of all, against those of every document above and below. Done again it changes nothing. */
export async function compareTargets(services: Services, { directive }: LineageJob): Promise<void> {
  const { db } = services;
  const documents = await statingDocuments(db);
  const carriesOut = carryingOut(await implementingPairs(db));
  const pairs = documents.flatMap((below) =>
    documents
      .filter((above) => directive === null || below.id === directive || above.id === directive)
      .filter((above) => isHeldAgainst(below, above, carriesOut))
      .map((above): Pair => ({ upstream: above.id, downstream: below.id })),
  );
  await forgetOthers(services, directive, pairs);
  const due = await duePairs(services, pairs);
  for (const [downstream, ofOne] of Map.groupBy(due, (pair) => pair.downstream))
    await compareOne(services, downstream, ofOne);
}

interface DuePair extends Pair {
  readonly basis: string;
}

async function duePairs({ db }: Services, pairs: readonly Pair[]): Promise<DuePair[]> {
  const stamps = await targetStamps(db, [
    ...new Set(pairs.flatMap(({ upstream, downstream }) => [upstream, downstream])),
  ]);
  const stored = await db.selectFrom('target_comparison').select(['upstream_id', 'downstream_id', 'basis']).execute();
  const known = new Map(stored.map((row) => [`${row.upstream_id} ${row.downstream_id}`, row.basis]));
  return pairs
    .map((pair) => ({ ...pair, basis: [stamps.get(pair.upstream), stamps.get(pair.downstream), ALIGNER].join(':') }))
    .filter(({ upstream, downstream, basis }) => known.get(`${upstream} ${downstream}`) !== basis);
}

async function compareOne(services: Services, downstream: string, pairs: readonly DuePair[]): Promise<void> {
  const { db } = services;
  const targets = Map.groupBy(
    await registeredTargets(db, [downstream, ...pairs.map(({ upstream }) => upstream)]),
    ({ directive }) => directive,
  );
  const linked = await linkedClauses(services, downstream);
  const placed = (id: string): readonly PlacedTarget[] => targets.get(id) ?? [];
  const rows = pairs.map(({ upstream, basis }) => {
    const areLinked = (above: string | null, below: string | null) => linked.has(`${upstream} ${above} ${below}`);
    const steps = targetSteps(placed(upstream), placed(downstream), areLinked);
    return { upstream_id: upstream, downstream_id: downstream, basis, steps };
  });
  await sql`
    INSERT INTO target_comparison (upstream_id, downstream_id, basis, steps)
    SELECT upstream_id, downstream_id, basis, steps
    FROM jsonb_to_recordset(${storedJson(rows)}::jsonb) AS row (upstream_id uuid, downstream_id uuid, basis text, steps jsonb)
    ON CONFLICT (upstream_id, downstream_id) DO UPDATE SET basis = excluded.basis, steps = excluded.steps`.execute(db);
}

/** Clauses that the comparison of documents linked by their words, as "document above, clause above, clause below". */
async function linkedClauses({ db }: Services, downstream: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('alignment_link')
    .innerJoin('alignment', 'alignment.id', 'alignment_link.alignment_id')
    .select(['alignment.upstream_id as upstream', 'from_path as above', 'to_path as below'])
    .where('alignment.downstream_id', '=', downstream)
    .where('alignment_link.status', '<>', 'rejected')
    .execute();
  return new Set(rows.map(({ upstream, above, below }) => `${upstream} ${above} ${below}`));
}

/** Pairs that are not held against each other any more: a document lost its targets, or another date was read. */
async function forgetOthers({ db }: Services, directive: string | null, pairs: readonly Pair[]): Promise<void> {
  const kept = pairs.map(({ upstream, downstream }) => `${upstream} ${downstream}`);
  const mine = directive === null ? sql`true` : sql`${directive}::uuid IN (upstream_id, downstream_id)`;
  await sql`
    DELETE FROM target_comparison
    WHERE ${mine} AND NOT (upstream_id || ' ' || downstream_id = ANY(${kept}::text[]))`.execute(db);
}
