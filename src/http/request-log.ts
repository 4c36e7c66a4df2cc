import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import { newId } from '../kernel/ids.ts';
import type { Logger } from '../kernel/logger.ts';
import type { Metrics } from '../kernel/metrics.ts';
import { markRequest, type RequestMark } from '../kernel/request-mark.ts';

export interface RequestLog {
  readonly log: Logger;
  readonly metrics: Metrics;
  /** Level of the line of an ordinary request. */
  readonly level: 'info' | 'debug';
}

/**
 * One line and one measurement a request: id, method, operation, status, duration and the id of the account. Addresses are
 * left out, for they may hold what a person typed or a secret; the pattern they matched stands instead.
 */
export const logRequests = ({ log, metrics, level }: RequestLog) =>
  createMiddleware(async (c, next) => {
    const start = performance.now();
    const mark: RequestMark = { id: idOf(c.req.header('x-request-id')), operation: null, actor: null };
    await markRequest(mark, next);
    // Last: an answer that was made elsewhere does not take over what was set before it.
    c.header('x-request-id', mark.id);
    const ms = Math.round(performance.now() - start);
    const operation = mark.operation ?? patternOf(c);
    metrics.observeRequest(operation, c.res.status, ms / 1000);
    const told = { request: mark.id, method: c.req.method, operation, status: c.res.status, ms, actor: mark.actor };
    log[c.res.status >= 500 ? 'error' : level](told, 'request');
  });

/** A proxy may give the id; only what looks like one is taken, because it goes into the log. */
const idOf = (given: string | undefined): string => (given && /^[0-9a-f-]{8,64}$/i.test(given) ? given : newId());

const EVERYTHING = new Set(['*', '/*']);

/** The narrowest pattern of addresses that the request matched. */
const patternOf = (c: Context): string =>
  matchedRoutes(c)
    .map(({ path }) => path)
    .findLast((path) => !EVERYTHING.has(path)) ?? 'page';
