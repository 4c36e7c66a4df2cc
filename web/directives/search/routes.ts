import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { clauseSearch, clauseSearchInput } from './clause-search.ts';

/** Search in the clauses of every document. */
export const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tim-kiem',
  validateSearch: clauseSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries, queryClient }, deps }) => {
    const input = clauseSearchInput(deps);
    if (input) await queryClient.ensureQueryData(queries.directives.search.clauses.queryOptions({ input }));
  },
  head: ({ match }) => ({
    meta: [
      {
        title: match.context.words.t('shell.page-title', {
          title: match.search.q ?? match.context.words.t('search.title'),
        }),
      },
    ],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./search-page.tsx'), 'search', 'factNames'),
    'SearchPage',
  ),
});
