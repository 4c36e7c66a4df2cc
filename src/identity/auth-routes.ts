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
    routes.on(['GET', 'POST'], `/api/auth${path}`, (c) => {
      const address = c.env?.incoming?.socket.remoteAddress ?? '127.0.0.1';
      return auth.handler(withAddress(c.req.raw, config.NHIP_PROXY ? forwarded(c.req.raw, address) : address));
    });
  routes.all('/api/auth/*', (c) => c.json({ code: 'NOT_FOUND', message: 'no-such-operation' }, 404));
  return routes;
}

/** The proxy writes the address it saw at the end; what stands before it anybody can have written. */
const forwarded = (request: Request, socket: string): string =>
  request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || socket;

function withAddress(request: Request, address: string): Request {
  const told = new Request(request);
  told.headers.set(ADDRESS_HEADER, address);
  return told;
}
