import type { HttpBindings } from '@hono/node-server';
import { createMiddleware } from 'hono/factory';
import type { Clock } from '../kernel/clock.ts';

const WINDOW = 60_000;
const MOST_ADDRESSES = 10_000;

interface Count {
  readonly since: number;
  requests: number;
}

/** Counts requests of an address in windows of a minute; what goes beyond the limit is told when to come back. */
export function rateLimit(limit: number, clock: Clock) {
  const counts = new Map<string, Count>();
  return createMiddleware<{ Bindings: Partial<HttpBindings> }>(async (c, next) => {
    const now = clock.now().getTime();
    const address = c.env?.incoming?.socket.remoteAddress ?? 'local';
    const known = counts.get(address);
    const count = known && now - known.since < WINDOW ? known : { since: now, requests: 0 };
    if (counts.size >= MOST_ADDRESSES && !known) counts.clear();
    counts.set(address, count);
    count.requests += 1;
    if (count.requests <= limit) return next();
    const wait = Math.ceil((count.since + WINDOW - now) / 1000);
    c.header('retry-after', String(wait));
    return c.json(
      {
        code: 'TOO_MANY_REQUESTS',
        message: 'too-many-requests',
        data: { code: 'too-many-requests', values: { seconds: wait } },
      },
      429,
    );
  });
}
