import type { TestProject } from 'vitest/node';
import { buildWhenNeeded } from '../../scripts/prepare.mjs';
import { startServerProcess } from './server-process.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Addresses of the servers under test, one for each worker: what a file of tests leaves behind disturbs none beside it. */
    baseUrls: readonly string[];
  }
}

/** Sample people over an empty register. */
const SETTINGS = { NHIP_MODE: 'demo', NHIP_STORY: '0' };

/** As many servers as workers run files of tests at the same time. */
export default async function startServers(project: TestProject): Promise<() => Promise<void>> {
  buildWhenNeeded();
  const starting = Array.from({ length: project.config.maxWorkers }, () =>
    startServerProcess(SETTINGS, /https?:\/\/localhost:\d+/),
  );
  const servers = await Promise.all(starting);
  project.provide(
    'baseUrls',
    servers.map(({ told }) => told[0]),
  );
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()));
  };
}
