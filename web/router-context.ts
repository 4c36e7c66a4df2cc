import type { QueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { Verb } from '../src/access/permission.ts';
import type { Api, Queries } from './api.ts';
import type { Session } from './session.ts';
import type { Words } from './words.ts';

/** What loaders and components get from the router: one a request on the server, one in the browser. */
export interface RouterContext {
  readonly api: Api;
  readonly queries: Queries;
  readonly queryClient: QueryClient;
  readonly session: Session;
  readonly words: Words;
}

export const useRouterContext = (): RouterContext => useRouter().options.context;

export const useApi = (): Api => useRouterContext().api;

export const useQueries = (): Queries['directives'] => useRouterContext().queries.directives;

export const useCascade = (): Queries['cascade'] => useRouterContext().queries.cascade;

export const useAudit = (): Queries['audit'] => useRouterContext().queries.audit;

export const useProcess = (): Queries['process'] => useRouterContext().queries.process;

export const useOrganisations = (): Queries['organisations'] => useRouterContext().queries.organisations;

export const useIdentity = (): Queries['identity'] => useRouterContext().queries.identity;

export const useNotices = (): Queries['notices'] => useRouterContext().queries.notices;

export const useIndicators = (): Queries['indicators'] => useRouterContext().queries.indicators;

/** Whether the visitor may do it; the API checks again. */
export const useCan = (verb: Verb): boolean => useRouterContext().session.can.includes(verb);
