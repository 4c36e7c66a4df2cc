import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withMessages } from '../page-messages.ts';
import { noticesInput, noticesSearch } from './notices-search.ts';
import { rootRoute } from '../shell/root-route.ts';
import type { Words } from '../words.ts';

const titled = ({ t }: Words, title: string) => ({ meta: [{ title: t('shell.page-title', { title }) }] });

/** Notices (thông báo): what one was told. */
const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thong-bao',
  validateSearch: noticesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, queryClient }, deps }) =>
    queryClient.prefetchQuery(queries.notices.inbox.list.queryOptions({ input: noticesInput(deps) })),
  head: ({ match: { context } }) => titled(context.words, context.words.t('notices.title')),
  component: lazyRouteComponent(
    withMessages(() => import('./notices-page.tsx'), 'notices'),
    'NoticesPage',
  ),
});

const preferencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/thong-bao/tuy-chon',
  loader: ({ context: { queries, queryClient } }) =>
    Promise.all([
      queryClient.prefetchQuery(queries.notices.preferences.get.queryOptions()),
      queryClient.prefetchQuery(queries.notices.calendar.get.queryOptions()),
    ]),
  head: ({ match: { context } }) => titled(context.words, context.words.t('notices.preferences')),
  component: lazyRouteComponent(
    withMessages(() => import('./preferences-page.tsx'), 'notices'),
    'PreferencesPage',
  ),
});

export const noticesRoutes = [inboxRoute, preferencesRoute];
