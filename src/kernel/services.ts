import type { Transaction } from 'kysely';
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Db, Tables } from './database.ts';
import type { Events } from './events.ts';
import type { Files } from './files.ts';
import type { Jobs } from './jobs.ts';
import type { Logger } from './logger.ts';
import type { Mailer } from './mailer.ts';

/** What every use case may call upon; put together once, in app.ts or by a test. */
export interface Services {
  readonly config: Config;
  /** For reading. Inside a transaction only the transaction may be used. */
  readonly db: Db;
  /** Changes belong here: all of them happen or none. See transaction.ts. */
  inTransaction<Answer>(work: (tx: Transaction<Tables>) => Promise<Answer>): Promise<Answer>;
  readonly clock: Clock;
  readonly files: Files;
  readonly jobs: Jobs;
  readonly events: Events;
  /** Null where no server for e-mail is configured: then nothing leaves this machine. */
  readonly mailer: Mailer | null;
  readonly log: Logger;
}
