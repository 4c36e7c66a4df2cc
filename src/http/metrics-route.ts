import { createHash, timingSafeEqual } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import type { Config } from '../kernel/config.ts';
import type { Metrics } from '../kernel/metrics.ts';

type Caller = Context<{ Bindings: Partial<HttpBindings> }>;

/** `/metrics`, for whom the setting NHIP_METRICS lets in; to anybody else it is not there. */
export function metricsRoute(config: Config, metrics: Metrics): Hono<{ Bindings: Partial<HttpBindings> }> {
  const route = new Hono<{ Bindings: Partial<HttpBindings> }>();
  route.get('/metrics', async (c) => {
    if (!mayRead(c, config)) return c.notFound();
    const { text, mediaType } = await metrics.read();
    return c.body(text, 200, { 'content-type': mediaType, 'cache-control': 'no-store' });
  });
  return route;
}

function mayRead(c: Caller, { NHIP_METRICS, NHIP_METRICS_TOKEN }: Config): boolean {
  if (NHIP_METRICS === 'local') return isLocal(c);
  if (NHIP_METRICS !== 'token' || NHIP_METRICS_TOKEN === undefined) return false;
  const given = /^Bearer (.{1,500})$/.exec(c.req.header('authorization') ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(NHIP_METRICS_TOKEN));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const LOOPBACK = /^(?:127\.|::1$|::ffff:127\.)/;
/** What a proxy adds: then it is the proxy that is on this machine, not who asks. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via'];

const isLocal = (c: Caller): boolean =>
  LOOPBACK.test(c.env?.incoming?.socket.remoteAddress ?? '') && FORWARDED.every((name) => !c.req.header(name));
