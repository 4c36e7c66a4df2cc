import { createRootRouteWithContext } from '@tanstack/react-router';
import type { RouterContext } from '../router-context.ts';
import { DocumentShell } from './document-shell.tsx';
import { Frame } from './frame.tsx';
import icon from './icon.svg';

export const rootRoute = createRootRouteWithContext<RouterContext>()({
  // The bell comes counted with the page; afterwards it counts by itself (bell.tsx).
  loader: async ({ context: { queries, queryClient, session } }) => {
    if (import.meta.env.SSR && session.visitor.person)
      await queryClient.prefetchQuery(queries.notices.inbox.unread.queryOptions());
  },
  head: ({ match }) => ({
    meta: [
      { charSet: 'utf-8' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { title: match.context.words.t('shell.title') },
      { name: 'description', content: match.context.words.t('shell.description') },
      { name: 'theme-color', content: '#fbfaf7', media: '(prefers-color-scheme: light)' },
      { name: 'theme-color', content: '#14171a', media: '(prefers-color-scheme: dark)' },
    ],
    links: [{ rel: 'icon', href: icon, type: 'image/svg+xml' }],
  }),
  shellComponent: DocumentShell,
  component: Frame,
});
