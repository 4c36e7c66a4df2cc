import { inject } from 'vitest';

/** Address of the server that this worker has to itself; workers are numbered from 1. */
export function baseUrl(): string {
  const worker = Number(process.env['VITEST_POOL_ID']);
  const url = inject('baseUrls')[worker - 1];
  if (url === undefined) throw new RangeError(`no server was started for worker ${worker}`);
  return url;
}
