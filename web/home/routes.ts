import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { OPEN_SOURCES } from '../directives/upload/open-sources.ts';
import { withMessages } from '../page-messages.ts';
import { rootRoute } from '../shell/root-route.ts';
import { LATEST, WAITING } from './home-queries.ts';

/** What is being read, what waits for review, what is new. */
export const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: async ({ context: { queries, queryClient } }) => {
    const { library, sources } = queries.directives;
    await Promise.all([
      queryClient.ensureQueryData(library.list.queryOptions({ input: WAITING })),
      queryClient.ensureQueryData(library.list.queryOptions({ input: LATEST })),
      queryClient.ensureQueryData(sources.list.queryOptions({ input: OPEN_SOURCES })),
    ]);
  },
  component: lazyRouteComponent(
    withMessages(() => import('./home-page.tsx'), 'home', 'library', 'register', 'upload'),
    'HomePage',
  ),
});
