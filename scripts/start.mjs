/**
 * npm start: from a fresh clone to a running Nhịp. Written for the Node that happens to be installed (20 or newer); the
 * server itself runs on the Node that the lockfile pins. Packages are installed and the interface is built only when what
 * they are made from has changed.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { buildWhenNeeded, environment, installWhenNeeded, ROOT, SERVER_NODE } from './prepare.mjs';

/** Prepares, then runs the server until it ends, and ends as it ended. */
async function start(options) {
  installWhenNeeded();
  if (!options.includes('--dev')) buildWhenNeeded();
  const given = { cwd: ROOT, stdio: 'inherit', env: environment() };
  const server = spawn(SERVER_NODE, ['src/main.ts', ...options], given);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await start(process.argv.slice(2));
