import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { isMissing } from '../../ui/problem.ts';
import { CHOICE } from '../shown.ts';

interface CompareSearch {
  /** Addresses of the documents, parted by commas. */
  readonly v?: string;
}

const textOf = (value: unknown): string | undefined =>
  (typeof value === 'string' || typeof value === 'number') && value !== '' ? String(value) : undefined;

const compareSearch = (raw: Record<string, unknown>): CompareSearch => {
  const v = textOf(raw.v);
  return v === undefined ? {} : { v };
};

/** What is not there is a 404. */
const missing = (error: unknown): never => {
  throw isMissing(error) ? notFound() : error;
};

/** Fewer documents are not compared: the page asks for more. */
const isEnough = (v: string | undefined): v is string => (v?.split(',').filter(Boolean).length ?? 0) >= 2;

/** Two to four documents by themes (so sánh). */
export const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doi-chieu/so-sanh',
  validateSearch: compareSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries, queryClient }, deps: { v } }) => {
    if (!isEnough(v)) return queryClient.prefetchQuery(queries.directives.library.list.queryOptions({ input: CHOICE }));
    await queryClient.ensureQueryData(queries.cascade.comparisons.get.queryOptions({ input: { v } })).catch(missing);
  },
  head: ({ match }) => ({
    meta: [{ title: match.context.words.t('shell.page-title', { title: match.context.words.t('compare.title') }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./compare-page.tsx'), 'compare', 'cascade', 'fact'),
    'ComparePage',
  ),
});

interface ThemeSearch extends CompareSearch {
  readonly 'chu-de'?: string;
}

/** What, why, who, when, where, how (5W1H) of one theme of a comparison. */
export const themeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doi-chieu/so-sanh/5w1h',
  validateSearch: (raw: Record<string, unknown>): ThemeSearch => {
    const theme = textOf(raw['chu-de']);
    return theme === undefined ? compareSearch(raw) : { ...compareSearch(raw), 'chu-de': theme };
  },
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries, queryClient }, deps: { v = '', 'chu-de': theme = '' } }) => {
    const { get, explain } = queries.cascade.comparisons;
    await Promise.all([
      queryClient.ensureQueryData(get.queryOptions({ input: { v } })),
      queryClient.ensureQueryData(explain.queryOptions({ input: { v, theme } })),
    ]).catch(missing);
  },
  head: ({ match }) => ({
    meta: [{ title: match.context.words.t('shell.page-title', { title: '5W1H' }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./theme-page.tsx'), 'compare', 'explain'),
    'ThemePage',
  ),
});
