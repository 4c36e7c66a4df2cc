import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { JsonifiedClient } from '@orpc/openapi-client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { directives } from '../src/directives/contract.ts';

const contract = { directives };

export type Server = JsonifiedClient<ContractRouterClient<typeof contract>>;

/**
 * A running server, by its contract. `url` is where people open it: "http://localhost:8787". A demonstration asks for nothing;
 * a real installation for a key (NHIP_KEY), which one makes under "Tài khoản của tôi".
 */
export const connect = (url: string, key: string | undefined = process.env.NHIP_KEY): Server =>
  createORPCClient(
    new OpenAPILink(contract, { url: new URL('/api', url).href, headers: key ? { 'x-api-key': key } : {} }),
  );
