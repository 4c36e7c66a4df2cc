import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { isMissing } from '../../ui/problem.ts';
import { fullNameOf } from '../names.ts';

/** Documents around one, over time (quan hệ văn bản). */
export const graphRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-ban/$slug/quan-he',
  loader: ({ context: { queries, queryClient }, params }) =>
    queryClient
      .ensureQueryData(queries.cascade.graph.queryOptions({ input: params }))
      .catch((error: unknown): never => {
        throw isMissing(error) ? notFound() : error;
      }),
  head: ({ match, loaderData }) => {
    const centre = loaderData?.documents.find(({ slug }) => slug === loaderData.centre);
    const { t } = match.context.words;
    return {
      meta: centre && [{ title: t('shell.page-title', { title: t('graph.of', { name: fullNameOf(centre) }) }) }],
    };
  },
  component: lazyRouteComponent(
    withMessages(() => import('./graph-page.tsx'), 'graph'),
    'GraphPage',
  ),
});
