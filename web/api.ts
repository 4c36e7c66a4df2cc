import { createORPCClient, DynamicLink } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { createTanstackQueryUtils, type RouterUtils } from '@orpc/tanstack-query';
import type { audit } from '../src/audit/contract.ts';
import type { cascade } from '../src/cascade/contract.ts';
import type { directives } from '../src/directives/contract.ts';
import type { identity } from '../src/identity/contract.ts';
import type { indicators } from '../src/indicators/contract.ts';
import type { notices } from '../src/notices/contract.ts';
import type { organisations } from '../src/organisations/contract.ts';
import type { process } from '../src/process/contract.ts';

/** Everything the pages call: over REST in the browser, in process while the server renders. */
export type Api = ContractRouterClient<{
  directives: typeof directives;
  cascade: typeof cascade;
  indicators: typeof indicators;
  organisations: typeof organisations;
  identity: typeof identity;
  process: typeof process;
  audit: typeof audit;
  notices: typeof notices;
}>;

export type Queries = RouterUtils<Api>;

export const queriesOf = (api: Api): Queries => createTanstackQueryUtils(api);

/** Typed client over REST. What makes requests comes with the first one: a page that the server made needs none. */
export const restApi = (): Api =>
  createORPCClient(new DynamicLink(async () => (await import('./rest-link.ts')).restLink));
