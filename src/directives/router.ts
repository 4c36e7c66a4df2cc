import { implement } from '@orpc/server';
import { type Acting, guard } from '../access/public.ts';
import { addSource } from './add-source.ts';
import { directives } from './contract.ts';
import { listDirectives } from './list-directives.ts';
import { getSource, listSources } from './list-sources.ts';

const operations = implement(directives).$context<Acting>().use(guard);
const { sources, library } = operations;

/** Each operation of the contract with its use case. */
export const directivesRouter = {
  library: {
    list: library.list.handler(({ context, input }) => listDirectives(context, input)),
  },
  sources: {
    add: sources.add.handler(({ context, input }) => addSource(context, input)),
    list: sources.list.handler(({ context, input }) => listSources(context, input)),
    get: sources.get.handler(({ context, input }) => getSource(context, input.id)),
  },
};
