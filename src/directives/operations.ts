import type { InferContractRouterInputs, InferContractRouterOutputs } from '@orpc/contract';
import type { z } from 'zod';
import type { directives } from './contract.ts';

type Inputs = InferContractRouterInputs<typeof directives>;
type Outputs = InferContractRouterOutputs<typeof directives>;
/** An input after its defaults were filled in. */
type Read<Operation extends { '~orpc': { inputSchema?: unknown } }> = z.output<
  Extract<NonNullable<Operation['~orpc']['inputSchema']>, z.ZodType>
>;
type Contract = typeof directives;

export type DirectiveQuery = Read<Contract['library']['list']>;
export type DirectiveList = Outputs['library']['list'];
export type PassageQuery = Read<Contract['library']['passages']>;
export type FactQuery = Read<Contract['facts']['list']>;
export type Decision = Read<Contract['facts']['decide']>;
export type AddedFact = Read<Contract['facts']['add']>;
export type WordingQuery = Read<Contract['wordings']['list']>;
export type WordingList = Outputs['wordings']['list'];
export type DecidedWording = Read<Contract['wordings']['decide']>;
export type DifferenceQuery = Read<Contract['copies']['differences']>;
export type DifferenceList = Outputs['copies']['differences'];
export type ChosenCopy = Outputs['copies']['choose'];
export type SourceQuery = Read<Contract['sources']['list']>;
export type ClauseQuery = Read<Contract['search']['clauses']>;
export type ClauseHits = Outputs['search']['clauses'];
export type Proposal = NonNullable<Outputs['rereads']['get']['proposal']>;
export type PublishInput = Inputs['library']['publish'];
