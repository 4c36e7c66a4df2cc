import { existsSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { getRequestListener } from '@hono/node-server';
import open from 'open';
import { type App, createApp } from './app.ts';
import { firstAdministratorLink, hasSamplePeople, publicUrl } from './identity/public.ts';
import { loadSample } from './load-sample.ts';
import { type Door, doorOf } from './kernel/backup/running-server.ts';
import { type Config, ConfigError, readConfig } from './kernel/config.ts';
import { type Database, openEmbedded, openPostgres } from './kernel/database.ts';
import { createLogger, type Logger } from './kernel/logger.ts';
import { migrate } from './kernel/migrate.ts';
import { oneStartAtATime } from './kernel/one-start.ts';
import { weakSettings } from './kernel/weak-settings.ts';
import { openPages, type Pages } from './pages.ts';

const ROOT = path.join(import.meta.dirname, '..');
const dev = process.argv.includes('--dev');

/** Reads the settings, opens and migrates the database, serves, works, and stops when it is asked to. */
async function main(): Promise<void> {
  const settings = readConfig(process.env);
  refuseWeak(settings);
  const log = createLogger(settings.NHIP_LOG);
  let answer: RequestListener = notYet;
  const server = createServer((request, response) => answer(request, response));
  await listen(server, settings);
  const config = { ...settings, NHIP_URL: settings.NHIP_URL ?? addressOf(server, settings) };
  const database = await openDatabase(config);
  const pages = await pagesIfBuilt(log);
  const door = database.kind === 'pglite' ? doorOf(path.resolve(config.NHIP_DATA)) : undefined;
  const { app, first } = await oneStartAtATime(database, () => begin({ config, database, log, pages, door }));
  answer = listenerOf(app, pages);
  door?.open(addressOf(server, settings));
  stopOnSignal(server, log, async () => {
    door?.close();
    await app.stop();
    await database.close();
  });
  const url = publicUrl(config);
  log.info({ url, database: database.kind, startedIn: Math.round(performance.now()) }, 'Nhịp is ready');
  process.stderr.write(`\n  Nhịp: ${url}\n${first}\n`);
  if (config.NHIP_OPEN && !process.env.CI) await open(url).catch(() => {});
}

interface Beginning {
  readonly config: Config;
  readonly database: Database;
  readonly log: Logger;
  readonly pages: Pages | undefined;
  readonly door: Door | undefined;
}

/** Brings the database up to date, puts the program together over it and fills an empty one. */
async function begin({ config, database, log, pages, door }: Beginning): Promise<{ app: App; first: string }> {
  await migrate(database.db);
  const app = await createApp({ config, database, log, dev, ...(pages ? { pages } : {}), ...(door ? { door } : {}) });
  await loadSample(app, config);
  return { app, first: await firstStart(app, config) };
}

/** The port is taken first, so that a second start fails at once; until the database is open it says so. */
const notYet: RequestListener = (_request, response) => {
  response.writeHead(503, { 'retry-after': '1', 'content-type': 'text/plain; charset=utf-8' }).end('Starting …\n');
};

function listenerOf(app: App, pages: Pages | undefined): RequestListener {
  const answer = getRequestListener(app.http.fetch, { overrideGlobalObjects: false });
  return (request, response) => {
    const respond = () => void answer(request, response);
    if (pages?.middleware) pages.middleware(request, response, respond);
    else respond();
  };
}

/** @throws {ConfigError} with every fault, one a line */
function refuseWeak(config: Config): void {
  const faults = weakSettings(config);
  if (faults.length > 0) throw new ConfigError(faults.join('\n  '));
}

/**
 * What a real installation is told at its start: the link for its first administrator, while there is none. It is written
 * for whoever starts the program, and never into the log.
 *
 * @throws {ConfigError} over the data of a demonstration
 */
async function firstStart({ services }: App, { NHIP_MODE, ...config }: Config): Promise<string> {
  if (NHIP_MODE !== 'production') return '';
  if (await hasSamplePeople(services))
    throw new ConfigError(
      'NHIP_DATA: it holds a demonstration. Production begins with a folder or a database of its own.',
    );
  const link = await firstAdministratorLink(services);
  return link === null
    ? ''
    : `\n  The first administrator, once, within 24 hours: ${publicUrl({ NHIP_MODE, ...config })}${link}\n`;
}

async function openDatabase(config: Config): Promise<Database> {
  if (config.DATABASE_URL) return openPostgres(config.DATABASE_URL);
  return openEmbedded(path.resolve(config.NHIP_DATA, 'database'));
}

async function pagesIfBuilt(log: Logger): Promise<Pages | undefined> {
  if (dev || existsSync(path.join(ROOT, 'dist/client/manifest.json'))) return openPages({ dev, root: ROOT });
  log.warn('the interface is not built: only the API is served (npm run build)');
  return undefined;
}

function listen(server: Server, { PORT, HOST }: Config): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  server.once('error', (error: NodeJS.ErrnoException) => {
    const taken = `PORT: ${PORT} is in use by another program. Stop it, or choose another port: PORT=${PORT + 1} npm start`;
    reject(error.code === 'EADDRINUSE' ? new ConfigError(taken) : error);
  });
  server.listen(PORT, HOST, resolve);
  return promise;
}

function addressOf(server: Server, { HOST }: Config): string {
  const { port } = server.address() as AddressInfo;
  return `http://${HOST === '0.0.0.0' || HOST === '::' ? 'localhost' : HOST}:${port}`;
}

/** Longest wait for requests that are being answered, milliseconds. */
const PATIENCE = 10_000;

/** Takes no new requests, lets those under way finish, then ends the work and closes the database. */
function stopOnSignal(server: Server, log: Logger, end: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    log.info('stopping');
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const patience = setTimeout(() => server.closeAllConnections(), PATIENCE);
    await end();
    await closed;
    clearTimeout(patience);
    log.info('stopped');
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop());
}

main().catch((error: unknown) => {
  const known = error instanceof Error && ['ConfigError', 'DataLocked'].includes(error.name);
  process.stderr.write(
    `\n  ${known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error)}\n\n`,
  );
  process.exit(1);
});
