import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Event, LocalEvents } from './events.ts';
import { newId } from './ids.ts';
import type { Logger } from './logger.ts';

/** Carries events between the servers of one PostgreSQL. */
export interface EventRelay {
  close(): Promise<void>;
}

const CHANNEL = 'nhip_events';
/** PostgreSQL takes less than 8,000 bytes in one notification. */
const MOST_AT_ONCE = 50;
/** Waits between two tries to connect again, milliseconds. */
const WAITS = [200, 500, 1000, 2000, 5000];
/** Shared by every server that works on the database; whoever replaces its content asks for it alone. */
export const SERVERS_LOCK = 7_310_010;

/**
 * Joins the events of this server with those of the others through LISTEN and NOTIFY. A lost connection is made again; then
 * watchers hear `missed`. The connection also holds the lock that tells that a server works on this database.
 */
export async function relayEvents(events: LocalEvents, url: string, log: Logger): Promise<EventRelay> {
  const self = newId();
  const closing = new AbortController();
  let client = await connect(url, self, events);
  const outbox: Event[] = [];
  let sending = Promise.resolve();
  const flush = async () => {
    while (outbox.length > 0 && !closing.signal.aborted) {
      const batch = outbox.splice(0, MOST_AT_ONCE);
      await client.query('SELECT pg_notify($1, $2)', [CHANNEL, JSON.stringify({ from: self, events: batch })]);
    }
  };
  events.onPublish((event) => {
    outbox.push(event);
    // A change that others are not told of is there all the same: they see it with the next read.
    sending = sending.then(flush).catch(() => {});
  });
  const keep = async () => {
    while (!closing.signal.aborted) {
      await ended(client);
      if (closing.signal.aborted) return;
      log.warn('lost the connection that carries events; connecting again');
      client = await connectAgain(() => connect(url, self, events), closing.signal);
      outbox.length = 0;
      events.publish({ kind: 'missed', id: '*' });
    }
  };
  const kept = keep().catch(() => {});
  return {
    close: async () => {
      await sending;
      closing.abort();
      await client.end().catch(() => {});
      await kept;
    },
  };
}

async function connect(url: string, self: string, events: LocalEvents): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, keepAlive: true, application_name: 'nhip events' });
  client.on('error', () => {});
  client.on('notification', ({ payload }) => {
    for (const event of eventsOf(payload, self)) events.receive(event);
  });
  await client.connect();
  await client.query('SELECT pg_advisory_lock_shared($1)', [SERVERS_LOCK]);
  await client.query(`LISTEN ${CHANNEL}`);
  return client;
}

/** Our own events were told already; what is not ours in form is left out. */
function eventsOf(payload: string | undefined, self: string): readonly Event[] {
  try {
    const { from, events } = JSON.parse(payload ?? '') as { from?: unknown; events?: unknown };
    return from === self || !Array.isArray(events) ? [] : events.filter(isEvent);
  } catch {
    return [];
  }
}

const isEvent = (value: unknown): value is Event =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  'id' in value &&
  /^[a-z-]{1,40}$/.test(String(value.kind)) &&
  typeof value.id === 'string';

const ended = (client: pg.Client): Promise<void> => new Promise((resolve) => client.once('end', () => resolve()));

async function connectAgain(tryOnce: () => Promise<pg.Client>, signal: AbortSignal): Promise<pg.Client> {
  for (let tries = 0; ; tries += 1) {
    await wait(WAITS[Math.min(tries, WAITS.length - 1)], undefined, { signal });
    try {
      return await tryOnce();
    } catch {
      signal.throwIfAborted();
    }
  }
}
