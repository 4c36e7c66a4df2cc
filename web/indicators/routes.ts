import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withMessages } from '../page-messages.ts';
import { rootRoute } from '../shell/root-route.ts';
import { targetsInput, targetsSearch } from './targets-search.ts';

/** Targets that upstream directives state (chỉ tiêu). */
export const targetsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/chi-tieu',
  validateSearch: targetsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, queryClient }, deps }) =>
    queryClient.ensureQueryData(queries.indicators.targets.list.queryOptions({ input: targetsInput(deps) })),
  head: ({ match }) => ({
    meta: [{ title: match.context.words.t('shell.page-title', { title: match.context.words.t('indicators.title') }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./targets-page.tsx'), 'indicators', 'fact'),
    'TargetsPage',
  ),
});
