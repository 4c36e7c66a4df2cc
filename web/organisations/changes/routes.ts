import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { isMissing } from '../../ui/problem.ts';
import { addSearch, changeSearch } from './change-search.ts';

/** Forms that change one body from a date on. */
const changeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/co-quan/$key/thay-doi',
  validateSearch: changeSearch,
  loaderDeps: ({ search: { ngay } }) => ({ ngay }),
  loader: ({ context: { queries, queryClient }, params, deps }) =>
    queryClient
      .ensureQueryData(queries.organisations.units.get.queryOptions({ input: { ...params, asOf: deps.ngay } }))
      .catch((error: unknown): never => {
        throw isMissing(error) ? notFound() : error;
      }),
  head: ({ match, loaderData }) => ({
    meta: loaderData && [{ title: match.context.words.t('shell.page-title', { title: loaderData.name }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./change-page.tsx'), 'organisations'),
    'ChangePage',
  ),
});

/** A new body, on its own or below another. */
const addRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/co-quan/them',
  validateSearch: addSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, queryClient }, deps: { duoi, ngay } }) =>
    duoi === undefined
      ? undefined
      : queryClient
          .ensureQueryData(queries.organisations.units.get.queryOptions({ input: { key: duoi, asOf: ngay } }))
          .catch((error: unknown): never => {
            throw isMissing(error) ? notFound() : error;
          }),
  head: ({ match: { context } }) => ({
    meta: [{ title: context.words.t('shell.page-title', { title: context.words.t('organisations.title') }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./add-page.tsx'), 'organisations'),
    'AddPage',
  ),
});

export const changeRoutes = [changeRoute, addRoute];
