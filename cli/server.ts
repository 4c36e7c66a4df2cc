import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { directives } from '../src/directives/contract.ts';

const contract = { directives };

export type Server = JsonifiedClient<ContractRouterClient<typeof contract>>;

/** A running server, by its contract. `url` is where people open it: "http://localhost:8787". */
export const connect = (url: string): Server =>
  createORPCClient(new OpenAPILink(contract, { url: new URL('/api', url).href }));
