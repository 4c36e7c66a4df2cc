import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import type { RouterContext } from '../../router-context.ts';
import { withMessages } from '../../page-messages.ts';
import { rootRoute } from '../../shell/root-route.ts';
import { clauseMark } from '../../ui/clause-mark.ts';
import { isMissing } from '../../ui/problem.ts';
import { wholeNumber } from '../../search-params.ts';
import { readerQueries, windowOf } from './reader-queries.ts';

/** `tu` is the first passage wanted: how a long document is paged through without JavaScript. */
const readerSearch = (raw: Record<string, unknown>): { readonly tu?: number } => {
  const from = wholeNumber(raw.tu, 0);
  return from > 0 ? { tu: from } : {};
};

/** A slug or a clause that is not there is a 404. */
const missing = (error: unknown): never => {
  throw isMissing(error) ? notFound() : error;
};

async function loadDirective({ queries, queryClient }: RouterContext, slug: string) {
  const wanted = readerQueries(queries, slug);
  const [directive] = await Promise.all([
    queryClient.ensureQueryData(wanted.directive),
    queryClient.ensureQueryData(wanted.outline),
    queryClient.ensureQueryData(wanted.facts),
  ]).catch(missing);
  return { title: directive.symbol ?? directive.title ?? slug, description: directive.title };
}

/** The part of the text that is seen first: where `from` is, or where the clause stands. */
async function loadText(
  { queries, queryClient }: RouterContext,
  slug: string,
  at: { readonly from: number } | { readonly path: string },
) {
  const wanted = readerQueries(queries, slug);
  if ('from' in at) return queryClient.ensureQueryData(wanted.window(windowOf(at.from))).catch(missing);
  const outline = await queryClient.ensureQueryData(wanted.outline).catch(missing);
  const node = outline.nodes.find(({ path }) => path === at.path);
  if (!node) throw notFound();
  return queryClient.ensureQueryData(wanted.window(windowOf(node.ordinal)));
}

/** A document (đọc văn bản): the page stays while its clauses come and go in the address. */
const documentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/van-ban/$slug',
  validateSearch: readerSearch,
  loader: ({ context, params }) => loadDirective(context, params.slug),
  head: ({ match, loaderData }) => ({
    meta: loaderData && [
      { title: match.context.words.t('shell.page-title', { title: loaderData.title }) },
      ...(loaderData.description ? [{ name: 'description', content: loaderData.description }] : []),
    ],
  }),
  component: lazyRouteComponent(
    withMessages(() => import('./reader-page.tsx'), 'reader', 'factNames', 'register'),
    'ReaderPage',
  ),
});

const startRoute = createRoute({
  getParentRoute: () => documentRoute,
  path: '/',
  loaderDeps: ({ search }) => ({ from: search.tu ?? 0 }),
  loader: async ({ context, params, deps }) => void (await loadText(context, params.slug, deps)),
});

/** The document at a clause: the stable public address of the clause. */
const clauseRoute = createRoute({
  getParentRoute: () => documentRoute,
  path: '$',
  loader: async ({ context, params }) => void (await loadText(context, params.slug, { path: params._splat ?? '' })),
  head: ({ match, params }) => ({
    meta: [
      {
        title: match.context.words.t('shell.page-title', {
          title: `§ ${clauseMark(params._splat ?? '')}, ${params.slug}`,
        }),
      },
    ],
  }),
});

export const readerRoutes = documentRoute.addChildren([startRoute, clauseRoute]);
