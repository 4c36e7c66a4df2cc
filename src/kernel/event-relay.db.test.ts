import pg from 'pg';
import { afterEach, describe, expect, inject, test } from 'vitest';
import { relayEvents } from './event-relay.ts';
import { createEvents, type Event, type Events } from './events.ts';
import { createLogger } from './logger.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

async function server() {
  const events = createEvents();
  const relay = await relayEvents(events, inject('postgresUrl'), createLogger('silent'));
  closers.push(() => relay.close());
  return events;
}

/** What a watcher hears, until the test ends. */
function heard(events: Events): Event[] {
  const stop = new AbortController();
  closers.push(async () => stop.abort());
  const list: Event[] = [];
  void (async () => {
    for await (const event of events.watch(stop.signal)) list.push(event);
  })();
  return list;
}

async function query<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: inject('postgresUrl') });
  await client.connect();
  const { rows } = await client.query<Row>(text, values);
  await client.end();
  return rows;
}

const many = Array.from({ length: 120 }, (_, i): Event => ({ kind: 'source', id: String(i) }));

describe.runIf(process.env.NHIP_TEST_DATABASE === 'postgres')('events between servers', () => {
  test('what one publishes every other hears in order, and itself only once', async () => {
    const [a, b] = [await server(), await server()];
    const [atA, atB] = [heard(a), heard(b)];
    for (const event of many) a.publish(event);
    await expect.poll(() => atB.length).toBe(many.length);
    expect(atB).toEqual(many);
    expect(atA).toEqual(many);
  });

  test('own events are those of this server alone', async () => {
    const [a, b] = [await server(), await server()];
    const stop = new AbortController();
    const own = b.watchOwn(stop.signal);
    const next = own.next();
    const atB = heard(b);
    a.publish({ kind: 'source', id: 'of-a' });
    await expect.poll(() => atB.length).toBe(1);
    b.publish({ kind: 'directive', id: 'of-b' });
    expect((await next).value).toEqual({ kind: 'directive', id: 'of-b' });
    stop.abort();
  });

  test('a lost connection is made again, and watchers are told that they missed something', async () => {
    const [a, b] = [await server(), await server()];
    const atB = heard(b);
    await query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nhip events'`);
    await expect.poll(() => atB.map(({ kind }) => kind), { timeout: 10_000 }).toContain('missed');
    await expect
      .poll(
        () => {
          a.publish({ kind: 'source', id: 'after' });
          return atB.map(({ id }) => id);
        },
        { timeout: 10_000 },
      )
      .toContain('after');
  });

  test.each(['', 'no json', '{}', '{"from":"x","events":[1,{"kind":"<b>","id":"1"},{"kind":"source"}]}'])(
    'a notification that is none of ours changes nothing: %s',
    async (payload) => {
      const events = await server();
      const list = heard(events);
      await query('SELECT pg_notify($1, $2)', ['nhip_events', payload]);
      events.publish({ kind: 'source', id: 'own' });
      await expect.poll(() => list.length).toBe(1);
    },
  );
});
