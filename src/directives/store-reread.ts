import type { Services } from '../kernel/services.ts';
import type { ReadingJob } from './queues.ts';
import type { PreparedReading } from './reading-message.ts';

/** placeholder */
export async function storeReread(_services: Services, _job: ReadingJob, _reading: PreparedReading): Promise<void> {}
