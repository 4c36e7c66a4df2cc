import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { oneOf, wholeNumber } from '../search-params.ts';
import { withMessages } from '../page-messages.ts';
import { rootRoute } from '../shell/root-route.ts';
import { isMissing } from '../ui/problem.ts';
import { nameOf } from './names.ts';
import { MATRIX_BY, type MatrixBy, PAIRS, SHOWN, type Shown } from './shown.ts';

const pageSearch = (raw: Record<string, unknown>): { readonly trang?: number } => {
  const page = wholeNumber(raw.trang, 1);
  return page > 1 ? { trang: page } : {};
};

/** A slug that is not there is a 404. */
const missing = (error: unknown): never => {
  throw isMissing(error) ? notFound() : error;
};

/** Pairs of documents (đối chiếu). */
export const pairsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doi-chieu',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, queryClient }, deps }) =>
    queryClient.ensureQueryData(
      queries.cascade.alignments.list.queryOptions({ input: { page: deps.trang ?? 1, pageSize: PAIRS } }),
    ),
  head: ({ match }) => ({
    meta: [{ title: match.context.words.t('shell.page-title', { title: match.context.words.t('cascade.title') }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./pairs-page.tsx'), 'cascade'),
    'PairsPage',
  ),
});

/** Every clause of a document against everyone who carries it out (độ phủ). */
export const coverageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doi-chieu/$upstream',
  validateSearch: (raw: Record<string, unknown>): { readonly trang?: number; readonly theo?: MatrixBy } => ({
    ...pageSearch(raw),
    theo: oneOf(MATRIX_BY, raw.theo),
  }),
  loader: ({ context: { queries, queryClient }, params }) =>
    queryClient.ensureQueryData(queries.cascade.coverage.get.queryOptions({ input: params })).catch(missing),
  head: ({ match, loaderData }) => ({
    meta: loaderData && [
      {
        title: match.context.words.t('shell.page-title', {
          title: match.context.words.t('cascade.coverage.title', { above: nameOf(loaderData.upstream) }),
        }),
      },
    ],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./coverage-page.tsx'), 'cascade', 'fact'),
    'CoveragePage',
  ),
});

/** Two documents side by side (đối chiếu hai văn bản). */
export const alignmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doi-chieu/$upstream/$downstream',
  validateSearch: (raw: Record<string, unknown>): { readonly xem?: Shown } => ({ xem: oneOf(SHOWN, raw.xem) }),
  loader: ({ context: { queries, queryClient }, params }) =>
    queryClient.ensureQueryData(queries.cascade.alignments.get.queryOptions({ input: params })).catch(missing),
  head: ({ match, loaderData }) => ({
    meta: loaderData && [
      {
        title: match.context.words.t('shell.page-title', {
          title: `${nameOf(loaderData.upstream)} → ${nameOf(loaderData.downstream)}`,
        }),
      },
    ],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./alignment-page.tsx'), 'cascade', 'fact'),
    'AlignmentPage',
  ),
});
