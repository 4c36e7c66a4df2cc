import { createRequestHandler, RouterServer, renderRouterToString } from '@tanstack/react-router/ssr/server';
import type { Verb } from '../src/access/permission.ts';
import { readingMessagesEn } from '../src/reading/messages.en.ts';
import { readingMessagesVi } from '../src/reading/messages.vi.ts';
import type { Api } from './api.ts';
import { createAppRouter } from './router.tsx';
import { type Language, sessionOf, type Visitor } from './session.ts';
import { wordsOf } from './words.ts';
import { vi } from './messages.vi.ts';
import { en } from './messages.en.ts';

export { PAGE_FILES } from './page-files.ts';

type ServerManifest = Awaited<ReturnType<NonNullable<Parameters<typeof createRequestHandler>[0]['getRouterManifest']>>>;

const messages = {
  vi: { texts: vi, reading: readingMessagesVi },
  en: { texts: en, reading: readingMessagesEn },
};

export interface RenderContext {
  readonly api: Api;
  readonly can: readonly Verb[];
  readonly visitor: Visitor;
  readonly nonce: string;
  readonly onError: (error: unknown) => void;
  /** Scripts and style sheets of the routes, by language. */
  readonly manifests: Readonly<Record<Language, ServerManifest>>;
}

/** The complete page for a request: HTML before any JavaScript, with the data it was made of for hydration. */
export async function render(request: Request, { api, can, visitor, nonce, onError, manifests }: RenderContext) {
  const session = sessionOf(request.headers, can, visitor);
  const words = wordsOf(session.language, messages[session.language]);
  const handler = createRequestHandler({
    request,
    createRouter: () => createAppRouter({ api, session, words, nonce, onError }),
    getRouterManifest: () => manifests[session.language],
  });
  return handler(({ router, responseHeaders }) =>
    renderRouterToString({ router, responseHeaders, children: <RouterServer router={router} /> }),
  );
}
