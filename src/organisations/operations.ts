import type { InferContractRouterOutputs } from '@orpc/contract';
import type { z } from 'zod';
import type { organisations } from './contract.ts';

type Contract = typeof organisations;
type Outputs = InferContractRouterOutputs<Contract>;
/** An input after its defaults were filled in. */
type Read<Operation extends { '~orpc': { inputSchema?: unknown } }> = z.output<
  Extract<NonNullable<Operation['~orpc']['inputSchema']>, z.ZodType>
>;

export type ListQuery = Read<Contract['units']['list']>;
export type TreeQuery = Read<Contract['units']['children']>;
export type CodeQuery = Read<Contract['units']['byCode']>;
export type CodeMeanings = Outputs['units']['byCode'];
export type Correction = Read<Contract['units']['correct']>;
export type CodeAssignment = Read<Contract['units']['assignCode']>;
export type Ending = Read<Contract['units']['end']>;
export type SuccessionQuery = Read<Contract['successions']['list']>;
export type Merging = Read<Contract['successions']['merge']>;
export type Splitting = Read<Contract['successions']['split']>;
export type Renaming = Read<Contract['successions']['rename']>;
export type Moving = Read<Contract['successions']['move']>;
export type Successor = Exclude<Merging['into'], { key: string; name?: never }>;
export type MembersQuery = Read<Contract['classes']['members']>;
export type ClassSaving = Read<Contract['classes']['save']>;
export type AliasQuery = Read<Contract['aliases']['list']>;
export type AliasDecision = Read<Contract['aliases']['decide']>;
export type ImportRun = Read<Contract['imports']['run']>;

export interface Page {
  readonly page: number;
  readonly pageSize: number;
}
