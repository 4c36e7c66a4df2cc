import type { MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { NONCE, secureHeaders } from 'hono/secure-headers';

/** Everything from this server alone; inline scripts by nonce. Styles may stand inline: the interface sets measures so. */
export const answerHeaders = (dev: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'", NONCE],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: dev ? ["'self'", 'ws:'] : ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    // Served without TLS on a local network; a proxy in front of it that has TLS adds this header itself.
    strictTransportSecurity: false,
    overwrite: false,
  });

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that a page of another site asks for. Browsers tell where a request comes from (Sec-Fetch-Site, Origin);
 * programs such as the command line tell neither and carry no cookies that a page could misuse.
 */
export const sameSiteChanges = createMiddleware(async (c, next) => {
  if (SAFE.has(c.req.method) || fromHere(c.req.raw)) return next();
  return c.json({ code: 'FORBIDDEN', message: 'cross-site', data: { code: 'cross-site', values: {} } }, 403);
});

function fromHere(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  if (site) return site === 'same-origin' || site === 'none';
  const origin = request.headers.get('origin');
  return origin === null || URL.parse(origin)?.host === request.headers.get('host');
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * A server that listens on this machine alone answers only to this machine's names: a page of another site whose name was
 * made to point here (DNS rebinding) gets nothing.
 */
export const knownHost = (listensOn: string): MiddlewareHandler =>
  createMiddleware(async (c, next) => {
    const host = URL.parse(`http://${c.req.header('host') ?? 'localhost'}`)?.hostname ?? '';
    if (!LOOPBACK.has(listensOn) || LOOPBACK.has(host)) return next();
    return c.text('This server answers only to localhost.', 421);
  });
