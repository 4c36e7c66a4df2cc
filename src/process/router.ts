import { implement } from '@orpc/server';
import { type Acting, guard } from '../access/public.ts';
import { process } from './contract.ts';
import { getCase } from './get-case.ts';
import { getDefinition } from './get-definition.ts';
import { listCases } from './list-cases.ts';
import { listDefinitions } from './list-definitions.ts';
import { listLog } from './list-log.ts';
import { migrateCases } from './migrate-cases.ts';
import { openCase } from './open-case.ts';
import type { Processes } from './processes.ts';
import { stepCase } from './step-case.ts';

const operations = implement(process).$context<Acting>().use(guard);
const { definitions, cases } = operations;

/** Each operation of the contract with its use case, for the processes of the program. */
export const processRouter = (all: Processes) =>
  operations.router({
    definitions: {
      list: definitions.list.handler(({ context, input }) => listDefinitions(context, all, input)),
      get: definitions.get.handler(({ context, input }) => getDefinition(context, all, input)),
      migrate: definitions.migrate.handler(({ context, input }) => migrateCases(context, all, input)),
    },
    cases: {
      list: cases.list.handler(({ context, input }) => listCases(context, all, input)),
      get: cases.get.handler(({ context, input }) => getCase(context, all, input.id)),
      log: cases.log.handler(({ context, input }) => listLog(context, all, input)),
      open: cases.open.handler(({ context, input }) => openCase(context, all, input)),
      step: cases.step.handler(({ context, input }) => stepCase(context, all, input)),
    },
  });
