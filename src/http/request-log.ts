import { createMiddleware } from 'hono/factory';
import type { Logger } from '../kernel/logger.ts';

/** One line a request: id, method, status, duration and path; queries may hold what a person typed and are left out. */
export const logRequests = (log: Logger) =>
  createMiddleware<{ Variables: { requestId: string } }>(async (c, next) => {
    const start = performance.now();
    await next();
    // Set again: an answer that was made elsewhere does not take over what was set before it.
    c.header('x-request-id', c.get('requestId'));
    const ms = Math.round(performance.now() - start);
    log.debug(
      { request: c.get('requestId'), method: c.req.method, path: c.req.path, status: c.res.status, ms },
      'request',
    );
  });
