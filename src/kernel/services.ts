import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Db } from './database.ts';
import type { Events } from './events.ts';
import type { Files } from './files.ts';
import type { Jobs } from './jobs.ts';
import type { Logger } from './logger.ts';

/** What every use case may call upon; put together once, in app.ts or by a test. */
export interface Services {
  readonly config: Config;
  readonly db: Db;
  readonly clock: Clock;
  readonly files: Files;
  readonly jobs: Jobs;
  readonly events: Events;
  readonly log: Logger;
}
