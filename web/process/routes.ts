import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../page-messages.ts';
import { rootRoute } from '../shell/root-route.ts';
import { isMissing } from '../ui/problem.ts';
import type { Words } from '../words.ts';
import { casesInput, casesSearch, pageSearch, versionSearch } from './cases-search.ts';
import { chosenVersions, moveSearch } from './move-search.ts';
import { LOG, PROCESSES } from './shown.ts';

/** What is not there is a 404. */
const missing = (error: unknown): never => {
  throw isMissing(error) ? notFound() : error;
};

const titled = ({ t }: Words, title: string) => ({ meta: [{ title: t('shell.page-title', { title }) }] });

/** Every process (quy trình) with its versions. */
const processesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/quy-trinh',
  loader: ({ context: { queries, queryClient } }) =>
    queryClient.ensureQueryData(queries.process.definitions.list.queryOptions({ input: PROCESSES })),
  head: ({ match: { context } }) => titled(context.words, context.words.t('process.title')),
  component: lazyRouteComponent(
    withMessages(() => import('./processes-page.tsx'), 'process'),
    'ProcessesPage',
  ),
});

/** One version of a process: drawing, states, steps, and where its cases are. */
const processRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/quy-trinh/$name',
  validateSearch: versionSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, queryClient, words }, params: { name }, deps }) =>
    queryClient
      .ensureQueryData(
        queries.process.definitions.get.queryOptions({
          input: { name, version: deps.phienban, language: words.language },
        }),
      )
      .catch(missing),
  head: ({ match: { context }, loaderData }) =>
    loaderData ? titled(context.words, loaderData.label[context.words.language]) : {},
  component: lazyRouteComponent(
    withMessages(() => import('./process-page.tsx'), 'process'),
    'ProcessPage',
  ),
});

/** Moves running cases of a process from one version to another. */
const moveRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/quy-trinh/$name/chuyen',
  validateSearch: moveSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries, queryClient, words }, params: { name }, deps }) => {
    const { get } = queries.process.definitions;
    const { language } = words;
    const newest = await queryClient.ensureQueryData(get.queryOptions({ input: { name, language } })).catch(missing);
    const wanted = (version: number) =>
      queryClient.ensureQueryData(get.queryOptions({ input: { name, version, language } }));
    await Promise.all((chosenVersions(newest.versions, deps) ?? []).map(wanted));
    return { title: newest.label[language] };
  },
  head: ({ match: { context }, loaderData }) =>
    loaderData ? titled(context.words, `${context.words.t('process.move')}: ${loaderData.title}`) : {},
  component: lazyRouteComponent(
    withMessages(() => import('./move-page.tsx'), 'process'),
    'MovePage',
  ),
});

/** Cases (hồ sơ) that the visitor sees. */
const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ho-so',
  validateSearch: casesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, queryClient }, deps }) =>
    Promise.all([
      queryClient.ensureQueryData(queries.process.cases.list.queryOptions({ input: casesInput(deps) })),
      queryClient.ensureQueryData(queries.process.definitions.list.queryOptions({ input: PROCESSES })),
    ]),
  head: ({ match: { context } }) => titled(context.words, context.words.t('process.cases')),
  component: lazyRouteComponent(
    withMessages(() => import('./cases-page.tsx'), 'process'),
    'CasesPage',
  ),
});

/** The form that opens a case. */
const openRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ho-so/moi/$name',
  loader: ({ context: { queries, queryClient, words }, params: { name } }) =>
    queryClient
      .ensureQueryData(queries.process.definitions.get.queryOptions({ input: { name, language: words.language } }))
      .catch(missing),
  head: ({ match: { context }, loaderData }) =>
    loaderData ? titled(context.words, loaderData.opening.label[context.words.language]) : {},
  component: lazyRouteComponent(
    withMessages(() => import('./open-page.tsx'), 'process'),
    'OpenPage',
  ),
});

/** One case: what it holds, what may be done next, what happened. */
const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ho-so/$id',
  validateSearch: pageSearch,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries, queryClient }, params: { id }, deps }) => {
    const { get, log } = queries.process.cases;
    const [found] = await Promise.all([
      queryClient.ensureQueryData(get.queryOptions({ input: { id } })),
      queryClient.ensureQueryData(log.queryOptions({ input: { id, page: deps.trang ?? 1, pageSize: LOG } })),
    ]).catch(missing);
    return { title: found.title };
  },
  head: ({ match: { context }, loaderData }) => (loaderData ? titled(context.words, loaderData.title) : {}),
  component: lazyRouteComponent(
    withMessages(() => import('./case-page.tsx'), 'process'),
    'CasePage',
  ),
});

export const processRoutes = [processesRoute, processRoute, moveRoute, casesRoute, openRoute, caseRoute] as const;
