import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { OPEN_SOURCES } from '../upload/open-sources.ts';
import { libraryInput, librarySearch } from './library-search.ts';

/** The register (thư viện văn bản). */
export const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-ban',
  validateSearch: librarySearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries, queryClient }, deps }) => {
    await Promise.all([
      queryClient.ensureQueryData(queries.directives.library.list.queryOptions({ input: libraryInput(deps) })),
      queryClient.ensureQueryData(queries.directives.sources.list.queryOptions({ input: OPEN_SOURCES })),
    ]);
  },
  head: ({ match }) => ({
    meta: [{ title: match.context.words.t('shell.page-title', { title: match.context.words.t('library.title') }) }],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./library-page.tsx'), 'library', 'register', 'upload'),
    'LibraryPage',
  ),
});
