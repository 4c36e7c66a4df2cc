import { onError } from '@orpc/client';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import { contract } from 'virtual:nhip-contract';
import { fetchMessages } from './page-messages.ts';

/**
 * Requests of the browser; `contract` holds the routes without schemas (see vite.config.ts). The words for refusals come
 * with the first one; where they do not arrive, a failure is told in the words that every page has.
 */
export const restLink = new OpenAPILink(contract, {
  url: `${window.location.origin}/api`,
  interceptors: [onError(() => fetchMessages('problem').catch(() => undefined))],
});
