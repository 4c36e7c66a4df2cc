import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { isMissing } from '../../ui/problem.ts';

/** A slug that is not there is a 404. */
const missing = (error: unknown): never => {
  throw isMissing(error) ? notFound() : error;
};

const rewordedSearch = (raw: Record<string, unknown>): { readonly 'dien-dat'?: boolean } =>
  raw['dien-dat'] === '1' || raw['dien-dat'] === true ? { 'dien-dat': true } : {};

/** What, why, who, when, where, how (5W1H) of a document. */
export const explainRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-ban/$slug/5w1h',
  validateSearch: rewordedSearch,
  loaderDeps: ({ search }) => ({ reworded: search['dien-dat'] === true }),
  loader: ({ context: { queries, queryClient }, params: { slug }, deps: { reworded } }) =>
    queryClient
      .ensureQueryData(queries.directives.explanations.get.queryOptions({ input: { slug, reworded } }))
      .catch(missing),
  head: ({ match, loaderData }) => ({
    meta: [
      {
        title: match.context.words.t('shell.page-title', {
          title: match.context.words.t('explain.title', { document: loaderData?.documents[0]?.symbol ?? '' }),
        }),
      },
    ],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./explain-page.tsx'), 'explain'),
    'ExplainPage',
  ),
});

/** A commentary held against the documents it speaks of (kiểm chứng). */
export const claimsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-ban/$slug/kiem-chung',
  loader: ({ context: { queries, queryClient }, params: { slug } }) =>
    queryClient
      .ensureQueryData(queries.directives.claims.ofCommentary.queryOptions({ input: { slug } }))
      .catch(missing),
  head: ({ match }) => ({
    meta: [{ title: match.context.words.t('shell.page-title', { title: match.context.words.t('claims.title') }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./claims-page.tsx'), 'explain'),
    'ClaimsPage',
  ),
});
