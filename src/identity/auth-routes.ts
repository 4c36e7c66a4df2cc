import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import type { Config } from '../kernel/config.ts';
import { ADDRESS_HEADER, type Auth } from './auth.ts';

/** All of better-auth that the pages use; what it has besides is not there. */
const PATHS = [
  '/sign-in/email',
  '/sign-in/social',
  '/callback/oidc',
  '/sign-out',
  '/change-password',
  '/two-factor/enable',
  '/two-factor/disable',
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/two-factor/generate-backup-codes',
  '/link/accept',
  '/link/first-administrator',
];

/** Sign-in over HTTP, under /api/auth. */
export function authRoutes(auth: Auth, config: Config): Hono<{ Bindings: Partial<HttpBindings> }> {
  const routes = new Hono<{ Bindings: Partial<HttpBindings> }>();
  for (const path of PATHS)
    routes.on(['GET', 'POST'], `/api/auth${path}`, async (c) => {
      const address = c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1';
      return auth.handler(await withAddress(c.req.raw, config.NHIP_PROXY ? forwarded(c.req.raw, address) : address));
    });
  routes.all('/api/auth/*', (c) => c.json({ code: 'NOT_FOUND', message: 'no-such-operation' }, 404));
  return routes;
}

/** The proxy writes the address it saw at the end; what stands before it anybody can have written. */
const forwarded = (request: Request, socket: string): string =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || socket;

/** The same request with the address told; made anew of its parts, because a request of the server cannot be copied. */
async function withAddress(request: Request, address: string): Promise<Request> {
  const headers = new Headers(request.headers);
  headers.set(ADDRESS_HEADER, address);
  const body = request.method === 'POST' ? await request.arrayBuffer() : null;
  return new Request(request.url, { method: request.method, headers, body });
}
