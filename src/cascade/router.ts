import { implement } from '@orpc/server';
import { type Acting, guard } from '../access/public.ts';
import { cascade } from './contract.ts';
import { decideLink } from './decide-link.ts';
import { getAlignment } from './get-alignment.ts';
import { getCoverage } from './get-coverage.ts';
import { comparisonsRouter } from './comparison/router.ts';
import { getGraph } from './graph/get-graph.ts';
import { getLineage } from './lineage/get-lineage.ts';
import { lineageTable } from './lineage/lineage-table.ts';
import { listLineages } from './lineage/list-lineages.ts';
import { listAlignments } from './list-alignments.ts';
import { listLinkChanges } from './list-changes.ts';
import { undoLinkChange } from './undo-link-change.ts';
import { startCoverage } from './start-coverage.ts';
import { startAlignment } from './start-alignment.ts';

const operations = implement(cascade).$context<Acting>().use(guard);
const { alignments, coverage, lineages } = operations;

/** Each operation of the contract with its use case. */
export const cascadeRouter = operations.router({
  alignments: {
    list: alignments.list.handler(({ context, input }) => listAlignments(context, input)),
    start: alignments.start.handler(({ context, input }) => startAlignment(context, input)),
    get: alignments.get.handler(({ context, input }) => getAlignment(context, input)),
    decide: alignments.decide.handler(({ context, input }) => decideLink(context, input)),
    undo: alignments.undo.handler(({ context, input }) => undoLinkChange(context, input)),
    changes: alignments.changes.handler(({ context, input }) => listLinkChanges(context, input)),
  },
  lineages: {
    list: lineages.list.handler(({ context, input }) => listLineages(context, input)),
    get: lineages.get.handler(({ context, input }) => getLineage(context, input.id)),
    table: lineages.table.handler(({ context, input }) => lineageTable(context, input)),
  },
  comparisons: comparisonsRouter,
  graph: operations.graph.handler(({ context, input }) => getGraph(context, input.slug)),
  coverage: {
    get: coverage.get.handler(({ context, input }) => getCoverage(context, input.upstream)),
    start: coverage.start.handler(({ context, input }) => startCoverage(context, input.upstream)),
  },
});
