import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../page-messages.ts';
import { text, wholeNumber } from '../search-params.ts';
import { rootRoute } from '../shell/root-route.ts';
import { isMissing } from '../ui/problem.ts';
import type { MessageKey } from '../messages.vi.ts';
import type { Words } from '../words.ts';
import { DOCUMENTS } from './document-names.ts';
import { dateParameter, foundInput, levelInput, openKeys, treeSearch } from './tree-search.ts';

const titled = ({ t }: Words, key: MessageKey) => ({ meta: [{ title: t('shell.page-title', { title: t(key) }) }] });

/** The tree of the organisations (cơ quan) as of a date. */
export const organisationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/co-quan',
  validateSearch: treeSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries, queryClient }, deps }) => {
    const { units, successions } = queries.organisations;
    const level = (parent?: string) =>
      queryClient.ensureQueryData(units.children.queryOptions({ input: levelInput(deps, parent) }));
    const [roots] = await Promise.all([
      level(),
      queryClient.ensureQueryData(successions.dates.queryOptions()),
      deps.q && queryClient.ensureQueryData(units.list.queryOptions({ input: foundInput(deps) })),
    ]);
    const open = openKeys(
      deps,
      roots.rows.map(({ key }) => key),
    );
    // A body of the address may be gone at this date: its level then fails where it stands, not the page.
    await Promise.allSettled(open.map(level));
  },
  head: ({ match }) => titled(match.context.words, 'organisations.title'),
  component: lazyRouteComponent(
    withMessages(() => import('./tree-page.tsx'), 'organisations'),
    'TreePage',
  ),
});

/** One body over time. */
export const organisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/co-quan/$key',
  validateSearch: (raw: Record<string, unknown>): { readonly ngay?: string } => ({ ngay: dateParameter(raw.ngay) }),
  loaderDeps: ({ search }) => search,
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
    withMessages(() => import('./organisation-page.tsx'), 'organisations'),
    'OrganisationPage',
  ),
});

interface ClassesSearch {
  /** Key of the class whose members are shown. */
  readonly nhom?: string;
  /** Key of the body below which they are. */
  readonly goc?: string;
  readonly ngay?: string;
}

interface AliasesSearch {
  /** Slug of the document whose names are shown. */
  readonly 'van-ban'?: string;
  readonly trang?: number;
}

/** Classes of bodies (nhóm cơ quan) with their members. */
export const classesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/co-quan/nhom',
  validateSearch: (raw: Record<string, unknown>): ClassesSearch => ({
    nhom: text(raw.nhom, 120),
    goc: text(raw.goc, 120),
    ngay: dateParameter(raw.ngay),
  }),
  loader: ({ context: { queries, queryClient } }) =>
    queryClient.ensureQueryData(queries.organisations.classes.list.queryOptions({ input: {} })),
  head: ({ match }) => titled(match.context.words, 'organisations.classes.title'),
  component: lazyRouteComponent(
    withMessages(() => import('./classes-page.tsx'), 'organisations'),
    'ClassesPage',
  ),
});

/** What documents call bodies (tên gọi), and what was decided of it. */
export const aliasesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/co-quan/ten-goi',
  validateSearch: (raw: Record<string, unknown>): AliasesSearch => {
    const page = wholeNumber(raw.trang, 1);
    return { 'van-ban': text(raw['van-ban'], 160), trang: page > 1 ? page : undefined };
  },
  loader: ({ context: { queries, queryClient } }) =>
    queryClient.ensureQueryData(queries.directives.library.list.queryOptions({ input: DOCUMENTS })),
  head: ({ match }) => titled(match.context.words, 'organisations.aliases.title'),
  component: lazyRouteComponent(
    withMessages(() => import('./aliases-page.tsx'), 'organisations'),
    'AliasesPage',
  ),
});

/** Import of administrative units from a table. */
export const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/co-quan/nhap',
  head: ({ match }) => titled(match.context.words, 'organisations.import.title'),
  component: lazyRouteComponent(
    withMessages(() => import('./import-page.tsx'), 'organisations'),
    'ImportPage',
  ),
});
