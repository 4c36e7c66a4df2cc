import { implement } from '@orpc/server';
import { type Acting, guard } from '../access/public.ts';
import { indicators } from './contract.ts';
import { importStatedTargets } from './import-stated-targets.ts';
import { listStatedTargets } from './list-stated-targets.ts';

const { targets } = implement(indicators).$context<Acting>().use(guard);

/** Each operation of the contract with its use case. */
export const indicatorsRouter = {
  targets: {
    list: targets.list.handler(({ context, input }) => listStatedTargets(context, input)),
    import: targets.import.handler(({ context, input }) => importStatedTargets(context, input.targets)),
  },
};
