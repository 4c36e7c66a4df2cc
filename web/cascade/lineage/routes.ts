import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { isMissing } from '../../ui/problem.ts';
import { lineageSearch, lineagesInput } from './lineage-search.ts';

/** Every indicator that runs through documents (dòng chỉ tiêu). */
export const lineagesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dong-chi-tieu',
  validateSearch: lineageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, queryClient }, deps }) =>
    queryClient.ensureQueryData(queries.cascade.lineages.list.queryOptions({ input: lineagesInput(deps) })),
  head: ({ match }) => ({
    meta: [{ title: match.context.words.t('shell.page-title', { title: match.context.words.t('lineage.title') }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./lineages-page.tsx'), 'lineage', 'cascade', 'fact'),
    'LineagesPage',
  ),
});

/** One indicator through documents and levels. */
export const lineageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dong-chi-tieu/$id',
  loader: ({ context: { queries, queryClient }, params }) =>
    queryClient
      .ensureQueryData(queries.cascade.lineages.get.queryOptions({ input: params }))
      .catch((error: unknown): never => {
        throw isMissing(error) ? notFound() : error;
      }),
  head: ({ match, loaderData }) => ({
    meta: loaderData && [{ title: match.context.words.t('shell.page-title', { title: loaderData.indicator }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./lineage-page.tsx'), 'lineage', 'cascade', 'fact'),
    'LineagePage',
  ),
});
