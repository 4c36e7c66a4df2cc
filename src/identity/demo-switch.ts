import { Hono } from 'hono';
import { SAMPLE_COOKIE } from './actor-of.ts';
import { SAMPLE_PEOPLE } from './schemas.ts';

/** Path and query on this site, whatever was asked for: `//host` and the like must not lead away. */
export function localPath(wanted: string | null | undefined): string {
  const base = 'http://localhost';
  const url = URL.parse(wanted ?? '/', base);
  return url?.origin === base && wanted?.startsWith('/') ? `${url.pathname}${url.search}` : '/';
}

/** Choice of a sample person, by a plain form; only a demonstration has these routes at all. */
export function demoSwitch(): Hono {
  const routes = new Hono();
  routes.post('/ban-thu/:sample', (c) => {
    const sample = SAMPLE_PEOPLE.find((name) => name === c.req.param('sample'));
    if (!sample) return c.notFound();
    c.header('set-cookie', `${SAMPLE_COOKIE}=${sample}; Path=/; SameSite=Lax; HttpOnly`);
    return c.redirect(localPath(c.req.query('ve')), 303);
  });
  return routes;
}
