import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withMessages } from '../page-messages.ts';
import { rootRoute } from '../shell/root-route.ts';
import { historyInput, historySearch } from './history-search.ts';

/** The history (nhật ký): who did what, when and why. */
export const historyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/nhat-ky',
  validateSearch: historySearch,
  loaderDeps: ({ search }) => search,
  // Who may not inspect is told so by the page itself.
  loader: ({ context: { queries, queryClient }, deps }) =>
    queryClient.prefetchQuery(queries.audit.history.list.queryOptions({ input: historyInput(deps) })),
  head: ({ match }) => ({
    meta: [{ title: match.context.words.t('shell.page-title', { title: match.context.words.t('audit.title') }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./history-page.tsx'), 'audit'),
    'HistoryPage',
  ),
});
