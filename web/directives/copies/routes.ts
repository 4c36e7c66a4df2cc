import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { isMissing } from '../../ui/problem.ts';
import { copiesSearch, differencesInput } from './copies-search.ts';

const missing = (error: unknown): never => {
  throw isMissing(error) ? notFound() : error;
};

/** Copies of a document held against the current one (các bản khác). */
export const copiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-ban/$slug/ban-khac',
  validateSearch: copiesSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries, queryClient }, params: { slug }, deps }) => {
    const { library, copies } = queries.directives;
    const [directive, known] = await Promise.all([
      queryClient.ensureQueryData(library.get.queryOptions({ input: { slug } })),
      queryClient.ensureQueryData(copies.list.queryOptions({ input: { slug } })),
    ]).catch(missing);
    const input = differencesInput(slug, known.copies, deps);
    if (input) await queryClient.ensureQueryData(copies.differences.queryOptions({ input }));
    return { name: directive.symbol ?? directive.title ?? slug };
  },
  head: ({ match, loaderData }) => ({
    meta: [
      {
        title: match.context.words.t('shell.page-title', {
          title: [match.context.words.t('copies.title'), loaderData?.name].filter(Boolean).join(', '),
        }),
      },
    ],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./copies-page.tsx'), 'copies', 'factNames'),
    'CopiesPage',
  ),
});
