import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { setupRouterSsrQueryIntegration } from '@tanstack/react-router-ssr-query';
import { type Api, queriesOf } from './api.ts';
import { historyRoute } from './audit/routes.ts';
import { alignmentRoute, coverageRoute, pairsRoute } from './cascade/routes.ts';
import { compareRoute, themeRoute } from './cascade/compare/routes.ts';
import { graphRoute } from './cascade/graph/routes.ts';
import { lineageRoute, lineagesRoute } from './cascade/lineage/routes.ts';
import { homeRoute } from './home/routes.ts';
import { claimsRoute, explainRoute } from './directives/explain/routes.ts';
import { copiesRoute } from './directives/copies/routes.ts';
import { libraryRoute } from './directives/library/routes.ts';
import { readerRoutes } from './directives/reader/routes.ts';
import { searchRoute } from './directives/search/routes.ts';
import { identityRoutes } from './identity/routes.ts';
import { targetsRoute } from './indicators/routes.ts';
import {
  aliasesRoute,
  classesRoute,
  importRoute,
  organisationRoute,
  organisationsRoute,
} from './organisations/routes.ts';
import { changeRoutes } from './organisations/changes/routes.ts';
import { noticesRoutes } from './notices/routes.ts';
import { processRoutes } from './process/routes.ts';
import { parseSearch, stringifySearch } from './search-params.ts';
import { rootRoute } from './shell/root-route.ts';
import type { Session } from './session.ts';
import { FailurePage } from './shell/failure-page.tsx';
import { MissingPage } from './shell/missing-page.tsx';
import type { Words } from './words.ts';

const routeTree = rootRoute.addChildren([
  homeRoute,
  libraryRoute,
  copiesRoute,
  explainRoute,
  claimsRoute,
  readerRoutes,
  searchRoute,
  targetsRoute,
  historyRoute,
  organisationsRoute,
  classesRoute,
  aliasesRoute,
  importRoute,
  organisationRoute,
  ...changeRoutes,
  pairsRoute,
  compareRoute,
  themeRoute,
  coverageRoute,
  alignmentRoute,
  ...processRoutes,
  ...noticesRoutes,
  ...identityRoutes,
  lineagesRoute,
  graphRoute,
  lineageRoute,
]);

export interface RouterParts {
  readonly api: Api;
  readonly session: Session;
  readonly words: Words;
  readonly nonce?: string;
  readonly onError: (error: unknown) => void;
}

const queryClientOf = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: 20_000, retry: 1, refetchOnWindowFocus: true } } });

/** One router and one cache a request on the server, one of each in the browser. */
export function createAppRouter({ api, session, words, nonce, onError }: RouterParts) {
  const queryClient = queryClientOf();
  const router = createRouter({
    routeTree,
    context: { api, queries: queriesOf(api), queryClient, session, words },
    parseSearch,
    stringifySearch,
    defaultPreload: 'intent',
    defaultErrorComponent: FailurePage,
    defaultNotFoundComponent: MissingPage,
    defaultOnCatch: onError,
    defaultStructuralSharing: true,
    scrollRestoration: true,
    ssr: nonce ? { nonce } : {},
  });
  setupRouterSsrQueryIntegration({ router, queryClient });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
