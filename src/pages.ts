import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Visitor } from '../web/session.ts';
import type { render } from '../web/entry-server.tsx';
import type { Verb } from './access/permission.ts';
import { type AnswerAsset, openAssets } from './page-assets.ts';
import { type BuildManifest, builtManifests, devManifests } from './page-manifest.ts';
import { preferenceAnswer } from './page-preferences.ts';

type Render = typeof render;

export interface PageContext {
  /** In-process client (createRouterClient over the whole router) acting for the visitor. */
  readonly api: Parameters<Render>[1]['api'];
  /** What the visitor may do; the pages hide the rest, the API checks again. */
  readonly can: readonly Verb[];
  /** Who it is. */
  readonly visitor: Visitor;
  /** Nonce of the Content-Security-Policy of this answer. */
  readonly nonce: string;
  /** Told of an error that made a page fail; the visitor gets a designed page with status 500. */
  readonly onError: (error: unknown) => void;
}

export interface Pages {
  /** Vite's modules and hot updates, to run before anything else; only while developing. */
  readonly middleware?: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** A built file (/assets/…), compressed as the browser accepts; undefined when there is none of that name. */
  readonly asset: AnswerAsset;
  /** Every other GET: the complete page. */
  readonly page: (request: Request, context: PageContext) => Promise<Response>;
  readonly close: () => Promise<void>;
}

const page =
  (renderer: () => Promise<Render>, manifests: Parameters<Render>[1]['manifests']): Pages['page'] =>
  async (request, context) => {
    const preference = preferenceAnswer(request);
    if (preference) return preference;
    const rendered = await renderer();
    return rendered(request, { ...context, manifests });
  };

async function builtPages(root: string): Promise<Pages> {
  const client = join(root, 'dist/client');
  const manifest = JSON.parse(await readFile(join(client, 'manifest.json'), 'utf8')) as BuildManifest;
  const entry = pathToFileURL(join(root, 'dist/server/entry-server.js')).href;
  const module = (await import(entry)) as { render: Render; PAGE_FILES: Readonly<Record<string, string>> };
  return {
    asset: await openAssets(client),
    page: page(async () => module.render, builtManifests(manifest, module.PAGE_FILES)),
    close: async () => undefined,
  };
}

async function devPages(root: string): Promise<Pages> {
  const { createServer } = await import('vite');
  const vite = await createServer({ root, server: { middlewareMode: true } });
  const renderer = async () => ((await vite.ssrLoadModule('/web/entry-server.tsx')) as { render: Render }).render;
  return {
    middleware: vite.middlewares,
    asset: async () => undefined,
    page: page(renderer, devManifests()),
    close: () => vite.close(),
  };
}

/**
 * Server rendering of the pages (web/): built files of `dist/`, or Vite in middleware mode while developing.
 *
 * @throws when `dist/` is missing: run `npm run build` first.
 */
export const openPages = (options: { readonly dev: boolean; readonly root: string }): Promise<Pages> =>
  options.dev ? devPages(options.root) : builtPages(options.root);
