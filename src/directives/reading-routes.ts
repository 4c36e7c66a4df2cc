import { type Context, Hono } from 'hono';
import { etag } from 'hono/etag';
import type { Acting } from '../access/public.ts';
import { Problem } from '../kernel/errors.ts';
import { createThreadPool } from '../kernel/thread-pool.ts';
import { exportClause } from './export-clause.ts';
import { type ExportThreads, exportJson, exportPage, exportXml, type TellCarriedOut } from './export-document.ts';
import type { ExportAnswer, ExportTask } from './export-message.ts';
import { findDirective } from './find-directive.ts';
import { findSource } from './list-sources.ts';
import { formWanted, withoutForm } from './negotiate.ts';

export interface ReadingRoutes {
  readonly routes: Hono;
  close(): Promise<void>;
}

interface Exporter {
  readonly threads: ExportThreads;
  readonly carriedOut: TellCarriedOut;
}

const WORKER = new URL('./export-worker.ts', import.meta.url);
const JSON_TYPE = 'application/json; charset=utf-8';
const XML_TYPE = 'application/akn+xml; charset=utf-8';
/** Asked for again every time, answered shortly by its ETag. */
const ASK_AGAIN = 'no-cache';
/**
 * A file never changes under its id, but who may see it does: whoever comes to the same browser next is asked about again.
 */
const OF_FILES = {
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; sandbox",
  'x-content-type-options': 'nosniff',
};

/** Addresses of the register beside its operations: public documents in their forms, page images, originals. */
export function readingRoutes(
  acting: (request: Request) => Promise<Acting>,
  carriedOut: TellCarriedOut,
): ReadingRoutes {
  const threads: ExportThreads = createThreadPool<ExportTask, never, ExportAnswer>(WORKER, {
    seconds: 60,
    memory: 512,
  });
  const exporter: Exporter = { threads, carriedOut };
  const routes = new Hono();
  const of = (c: Context) => acting(c.req.raw);
  routes.onError(answerProblem);
  routes.use('/van-ban/*', etag());
  routes.get('/van-ban/:slug', async (c, next) => {
    const form = formWanted(c.req.path, c.req.header('accept'));
    c.header('vary', 'accept', { append: true });
    return form === 'html' ? next() : serve(c, await of(c), exporter, withoutForm(c.req.param('slug')), form);
  });
  routes.get('/van-ban/:slug/:path{.+}', async (c, next) => {
    c.header('vary', 'accept', { append: true });
    const form = formWanted(c.req.path, c.req.header('accept'));
    if (form === 'html') return next();
    const who = await of(c);
    const row = await findDirective(who, c.req.param('slug'));
    const clause = await exportClause(who, row, withoutForm(c.req.param('path')));
    // In Akoma Ntoso a clause is an element of its document, which is where it is to be had.
    if (form === 'xml') return c.redirect(`${clause.links.directive}.xml`, 303);
    return c.json(clause, 200, { 'cache-control': ASK_AGAIN });
  });
  routes.use('/api/directives/:slug/*', etag());
  routes.get('/api/directives/:slug/export.json', async (c) =>
    serve(c, await of(c), exporter, c.req.param('slug'), 'json'),
  );
  routes.get('/api/directives/:slug/akoma-ntoso.xml', async (c) =>
    serve(c, await of(c), exporter, c.req.param('slug'), 'xml'),
  );
  routes.get('/api/sources/:id/original', async (c) => serveOriginal(c, await of(c), c.req.param('id')));
  routes.get('/api/sources/:id/pages/:page{[0-9]{1,5}\\.png}', async (c) =>
    servePage(c, await of(c), threads, Number.parseInt(c.req.param('page'), 10)),
  );
  return { routes, close: () => threads.close() };
}

async function serve(
  c: Context,
  acting: Acting,
  { threads, carriedOut }: Exporter,
  slug: string,
  form: 'json' | 'xml',
): Promise<Response> {
  const row = await findDirective(acting, slug);
  const headers = { 'content-type': form === 'json' ? JSON_TYPE : XML_TYPE, 'cache-control': ASK_AGAIN };
  if (form === 'json') return c.body(await exportJson(acting, threads, row), 200, headers);
  return c.body(new Uint8Array(await exportXml(acting, threads, row, carriedOut)), 200, headers);
}

/** The file as it was added, never shown by the browser as a page of this site. */
async function serveOriginal(c: Context, acting: Acting, id: string): Promise<Response> {
  const row = await findSource(acting, idOf(id));
  if (row.status !== 'read') throw new Problem('not-found', 'source-not-found');
  const headers = { ...OF_FILES, etag: `"${row.sha256}"` };
  if (isKnown(c, headers.etag)) return c.body(null, 304, headers);
  return c.body(new Uint8Array(await acting.files.read(row.sha256)), 200, {
    ...headers,
    'content-type': row.media_type ?? 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(row.name)}`,
  });
}

async function servePage(c: Context, acting: Acting, threads: ExportThreads, page: number): Promise<Response> {
  const row = await findSource(acting, idOf(c.req.param('id') ?? ''));
  const headers = { ...OF_FILES, etag: `"${row.sha256}-${page}"` };
  if (row.status === 'read' && isKnown(c, headers.etag)) return c.body(null, 304, headers);
  const png = await exportPage(acting, threads, row.id, page);
  return c.body(new Uint8Array(png), 200, { ...headers, 'content-type': 'image/png' });
}

/** Asked after the access was checked. */
const isKnown = (c: Context, etag: string): boolean => c.req.header('if-none-match') === etag;

function idOf(text: string): string {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) throw new Problem('not-found', 'source-not-found');
  return text;
}

const STATUSES = {
  unauthenticated: 401,
  'not-found': 404,
  forbidden: 403,
  conflict: 409,
  invalid: 422,
  'too-large': 413,
  unavailable: 503,
} as const;

function answerProblem(error: Error, c: Context): Response {
  if (!(error instanceof Problem)) throw error;
  const { kind, code, values } = error;
  return c.json({ code, message: code, data: { code, values } }, STATUSES[kind]);
}
