import { SmartCoercionPlugin } from '@orpc/json-schema';
import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { type AnyRouter, onError, ORPCError } from '@orpc/server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { type Acting, anonymousActor } from '../access/public.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Metrics } from '../kernel/metrics.ts';
import { requestMark } from '../kernel/request-mark.ts';
import type { Services } from '../kernel/services.ts';
import { answerError } from './answer-error.ts';
import { limitBody } from './body-limit.ts';
import { streamEvents } from './event-stream.ts';
import { metricsRoute } from './metrics-route.ts';
import { describeApi, schemaConverters } from './openapi.ts';
import { rateLimit } from './rate-limit.ts';
import { logRequests } from './request-log.ts';
import { answerHeaders, knownHost, sameSiteChanges } from './security.ts';

export interface HttpParts {
  readonly router: AnyRouter;
  readonly services: Services;
  readonly metrics: Metrics;
  /** Who asks, with the services. @throws {Problem} unauthenticated for a key that is no good */
  readonly acting: (request: Request) => Promise<Acting>;
  /** Sign-in, under /api/auth. */
  readonly signIn: Hono;
  /** Routes of the contexts that are not operations: public addresses, images, downloads. */
  readonly routes: Hono;
  /** Every other GET; undefined without an interface. */
  readonly pages?: {
    readonly asset: (request: Request) => Promise<Response | undefined>;
    readonly page: (request: Request, nonce: string) => Promise<Response>;
  };
  readonly ready: () => Promise<boolean>;
  readonly stopping: AbortSignal;
  readonly dev: boolean;
}

/** The whole HTTP surface: health, API with its description, events, public addresses, pages. */
export function createHttp(parts: HttpParts): Hono {
  const { services, metrics, stopping, pages } = parts;
  const acting = marked(parts.acting);
  const { config, log, clock } = services;
  const app = new Hono();
  app.onError(answerError(log));
  app.get('/healthz', (c) => c.text('ok'));
  app.get('/readyz', async (c) => ((await parts.ready()) ? c.text('ready') : c.text('not ready', 503)));
  app.route('/', metricsRoute(config, metrics));
  const level = config.NHIP_MODE === 'production' ? 'info' : 'debug';
  app.use(logRequests({ log, metrics, level }), knownHost(config.HOST), answerHeaders(parts.dev), sameSiteChanges);
  app.get('/assets/*', async (c) => (await pages?.asset(c.req.raw)) ?? c.notFound());
  app.use('/api/*', rateLimit(config.NHIP_RATE_LIMIT, clock), limitBody(config.NHIP_UPLOAD_LIMIT));
  app.get('/api/events', async (c) => {
    const { actor } = await acting(c.req.raw);
    // Nothing to tell whoever is not signed in; 204 also says not to ask again.
    return actor.id === anonymousActor.id ? c.body(null, 204) : streamEvents(c, services.events, stopping);
  });
  app.use(compress());
  const description = describeApi(parts.router);
  app.get('/api/openapi.json', async (c) => c.json(await description));
  app.route('/', parts.signIn);
  app.route('/', parts.routes);
  const handler = apiHandler(parts.router, log);
  app.all('/api/*', async (c) => {
    const { matched, response } = await handler.handle(c.req.raw, { prefix: '/api', context: await acting(c.req.raw) });
    return matched ? response : c.json({ code: 'NOT_FOUND', message: 'no-such-operation' }, 404);
  });
  app.get('*', (c) => pages?.page(c.req.raw, c.get('secureHeadersNonce') ?? '') ?? c.notFound());
  return app;
}

/** Requests are marked with whoever asks. */
const marked =
  (acting: HttpParts['acting']): HttpParts['acting'] =>
  async (request) => {
    const known = await acting(request);
    const mark = requestMark();
    if (mark) mark.actor = known.actor.id;
    return known;
  };

function apiHandler(router: AnyRouter, log: Logger) {
  return new OpenAPIHandler<Acting>(router, {
    plugins: [new SmartCoercionPlugin({ schemaConverters })],
    clientInterceptors: [
      (asked) => {
        const mark = requestMark();
        if (mark) mark.operation = asked.path.join('.');
        return asked.next();
      },
    ],
    interceptors: [
      onError((error) => {
        if (!(error instanceof ORPCError)) log.error({ error }, 'operation failed');
      }),
    ],
  });
}
