import { defineConfig } from 'vitest/config';

/**
 * Projects: `unit` needs nothing but Node; `architecture` reads the source tree; `command` runs the command line and the
 * embedded server as processes; `pglite` and `postgres` run the same use-case tests (*.db.test.ts) on the two databases;
 * `nodes` runs several servers on one PostgreSQL; `browser` drives Chromium against running servers, one for each worker.
 */

const setupFiles = ['tests/seed.ts'];

/** The files of a project share a process and what it has loaded: to load all of it anew for each took a quarter of the time. */
const together = { isolate: false, setupFiles };

const database = (name: 'pglite' | 'postgres') => ({
  test: {
    ...together,
    name,
    include: ['src/**/*.db.test.ts', 'tests/http/**/*.test.ts', 'tests/authorisation/**/*.test.ts'],
    globalSetup: name === 'postgres' ? ['tests/database/start-postgres.ts'] : [],
    env: { NHIP_TEST_DATABASE: name },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...together,
          name: 'unit',
          include: ['src/**/*.test.ts', 'web/**/*.test.ts', 'web/**/*.test.tsx', 'scripts/**/*.test.ts'],
          exclude: ['**/*.db.test.ts', 'node_modules/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'command',
          include: ['cli/**/*.test.ts', 'tests/hostile/**/*.test.ts', 'tests/restart/**/*.test.ts'],
          setupFiles,
          testTimeout: 300_000,
        },
      },
      { test: { ...together, name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      database('pglite'),
      database('postgres'),
      {
        test: {
          name: 'nodes',
          include: ['tests/nodes/**/*.test.ts'],
          globalSetup: ['tests/database/start-postgres.ts'],
          testTimeout: 300_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/start-servers.ts'],
          // After the others: two browsers and their servers take both processors of a small machine.
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
