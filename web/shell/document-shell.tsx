import { HeadContent, Scripts } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRouterContext } from '../router-context.ts';
import { htmlData } from '../session.ts';
import { WordsContext } from '../words.ts';

/** The document around everything; the attributes of <html> carry language, theme and permissions to the browser. */
export function DocumentShell({ children }: { readonly children: ReactNode }) {
  const { session, words } = useRouterContext();
  return (
    <html lang={session.language} {...htmlData(session)} suppressHydrationWarning>
      <head>
        <HeadContent />
      </head>
      <body>
        <WordsContext value={words}>{children}</WordsContext>
        <Scripts />
      </body>
    </html>
  );
}
