import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Events } from '../kernel/events.ts';

/** Silence this long is broken by a comment, so that proxies keep the connection. */
const HEARTBEAT = 20_000;

/** Server-sent events: kind and id of what changed; the reader asks the API for the rest. */
export function streamEvents(c: Context, events: Events, stopping: AbortSignal): Response {
  return streamSSE(c, async (stream) => {
    const gone = new AbortController();
    const signal = AbortSignal.any([gone.signal, stopping]);
    stream.onAbort(() => gone.abort());
    const timer = setInterval(() => void stream.write(': \n\n'), HEARTBEAT);
    await stream.write('retry: 2000\n\n');
    try {
      for await (const event of events.watch(signal))
        await stream.writeSSE({ event: event.kind, data: JSON.stringify(event) });
    } finally {
      clearInterval(timer);
    }
  });
}
