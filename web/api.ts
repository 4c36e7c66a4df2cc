import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
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

/** Typed client over REST; `contract` holds the routes without schemas (see vite.config.ts). */
export function restApi(contract: ConstructorParameters<typeof OpenAPILink>[0], origin: string): Api {
  return createORPCClient(new OpenAPILink(contract, { url: `${origin}/api` }));
}
