import { implement } from '@orpc/server';
import { type Acting, guard, type SubjectKind } from '../access/public.ts';
import { checkChain } from './check-chain.ts';
import { audit } from './contract.ts';
import { getEntry } from './get-entry.ts';
import { getTimeline } from './get-timeline.ts';
import { listEntries } from './list-entries.ts';
import { listFacets } from './list-facets.ts';

const operations = implement(audit).$context<Acting>().use(guard);
const { history } = operations;

/** Each operation of the contract with its use case. @param kinds everything that entries may be about. */
export const auditRouter = (kinds: readonly SubjectKind[]) =>
  operations.router({
    history: {
      list: history.list.handler(({ context, input }) => listEntries(context, kinds, input)),
      facets: history.facets.handler(({ context }) => listFacets(context, kinds)),
      get: history.get.handler(({ context, input }) => getEntry(context, kinds, input.id)),
      timeline: history.timeline.handler(({ context, input }) => getTimeline(context, kinds, input)),
      verify: history.verify.handler(({ context }) => checkChain(context)),
    },
  });
