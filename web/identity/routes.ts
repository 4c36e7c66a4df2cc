import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { withMessages } from '../page-messages.ts';
import { rootRoute } from '../shell/root-route.ts';
import { text, wholeNumber } from '../search-params.ts';
import { isMissing } from '../ui/problem.ts';
import type { Words } from '../words.ts';
import { refusedLink } from './refused-link.ts';
import { MOST, PEOPLE } from './shown.ts';

const titled = ({ t }: Words, title: string) => ({ meta: [{ title: t('shell.page-title', { title }) }] });

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dang-nhap',
  validateSearch: (raw: Record<string, unknown>): { readonly ve?: string; readonly error?: string } => ({
    ve: text(raw.ve, 500),
    error: text(raw.error, 60),
  }),
  head: ({ match: { context } }) => titled(context.words, context.words.t('sign-in.title')),
  component: lazyRouteComponent(
    withMessages(() => import('./sign-in-page.tsx'), 'identity'),
    'SignInPage',
  ),
});

/** A link that works once: to join, or to set a new password (lời mời). */
const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/loi-moi/$token',
  loader: ({ context: { api }, params }) => api.identity.invitations.open(params).catch(refusedLink),
  head: ({ match: { context } }) => titled(context.words, context.words.t('sign-in.title')),
  component: lazyRouteComponent(
    withMessages(() => import('./join-page.tsx'), 'identity'),
    'InvitationPage',
  ),
});

/** The link that a new installation prints at its start (khởi tạo). */
const firstRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/khoi-tao/$token',
  loader: ({ context: { api }, params }) => api.identity.invitations.openFirst(params).catch(refusedLink),
  head: ({ match: { context } }) => titled(context.words, context.words.t('sign-in.title')),
  component: lazyRouteComponent(
    withMessages(() => import('./join-page.tsx'), 'identity'),
    'FirstPage',
  ),
});

const accountRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tai-khoan',
  loader: ({ context: { queries, queryClient } }) => {
    const { me } = queries.identity;
    const all = { input: { pageSize: MOST } };
    return Promise.all([
      queryClient.ensureQueryData(me.get.queryOptions()),
      queryClient.ensureQueryData(me.sessions.queryOptions(all)),
      queryClient.ensureQueryData(me.keys.queryOptions(all)),
    ]);
  },
  head: ({ match: { context } }) => titled(context.words, context.words.t('account.title')),
  component: lazyRouteComponent(
    withMessages(() => import('./account-page.tsx'), 'identity'),
    'AccountPage',
  ),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/nguoi-dung',
  validateSearch: (raw: Record<string, unknown>): { readonly q?: string; readonly trang?: number } => {
    const page = wholeNumber(raw.trang, 1);
    return { q: text(raw.q, 120), trang: page > 1 ? page : undefined };
  },
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, queryClient, session }, deps: { q, trang = 1 } }) => {
    const { people, invitations } = queries.identity;
    const administers = session.can.includes('administer');
    return Promise.all([
      queryClient.ensureQueryData(people.list.queryOptions({ input: { q, page: trang, pageSize: PEOPLE } })),
      administers &&
        queryClient.ensureQueryData(invitations.list.queryOptions({ input: { open: true, pageSize: MOST } })),
    ]);
  },
  head: ({ match: { context } }) => titled(context.words, context.words.t('people.title')),
  component: lazyRouteComponent(
    withMessages(() => import('./people-page.tsx'), 'identity'),
    'PeoplePage',
  ),
});

const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/quan-tri/nguoi-dung/$id',
  loader: ({ context: { queries, queryClient }, params: { id } }) =>
    queryClient.ensureQueryData(queries.identity.people.get.queryOptions({ input: { id } })).catch((error: unknown) => {
      throw isMissing(error) ? notFound() : error;
    }),
  head: ({ match: { context }, loaderData }) => (loaderData ? titled(context.words, loaderData.name) : {}),
  component: lazyRouteComponent(
    withMessages(() => import('./person-page.tsx'), 'identity', 'audit'),
    'PersonPage',
  ),
});

/** Sign-in, one's own account, people. */
export const identityRoutes = [
  signInRoute,
  invitationRoute,
  firstRoute,
  accountRoute,
  peopleRoute,
  personRoute,
] as const;
