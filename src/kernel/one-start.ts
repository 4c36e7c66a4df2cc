import pg from 'pg';
import type { Database } from './database.ts';

const START_LOCK = 7_310_011;

/**
 * Runs what a server does once to a database at its start: bring it up to date, make queues, fill an empty one. Servers that
 * start together on one PostgreSQL do so one after the other; the embedded database has one server anyway.
 */
export async function oneStartAtATime<Answer>(database: Database, start: () => Promise<Answer>): Promise<Answer> {
  if (database.url === null) return start();
  // A connection of its own: the lock is held by the session, whatever transactions happen meanwhile.
  const client = new pg.Client({ connectionString: database.url, application_name: 'nhip start' });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [START_LOCK]);
    return await start();
  } finally {
    await client.end();
  }
}
