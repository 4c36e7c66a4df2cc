#!/usr/bin/env node
// Plain JavaScript, so that any Node from 20 on can start it: one that cannot run TypeScript hands over to the Node that
// this package brings along (npm package `node`), with the same arguments, streams, signals and exit code.
import { spawn } from 'node:child_process';
import module, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = new URL('./main.ts', import.meta.url);
/** Compiled code of earlier runs: without it two hundred files are stripped of their types at every start. */
const cache = fileURLToPath(new URL('../node_modules/.cache/nhip', import.meta.url));

const runsTypeScript = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const newEnough = major > 22 || (major === 22 && minor >= 18);
  return newEnough && process.features.typescript !== false;
};

const ownNode = () => {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('node/package.json');
  return join(dirname(manifest), require(manifest).bin.node);
};

const handOver = () => {
  const child = spawn(ownNode(), [fileURLToPath(main), ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(`nhip: ${error.message}. Run "npm ci" in the folder of nhip, or use Node 22.18 or newer.`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    for (const name of signals) process.removeAllListeners(name);
    if (signal) process.kill(process.pid, signal);
    else process.exitCode = code ?? 1;
  });
};

if (runsTypeScript()) {
  module.enableCompileCache(cache);
  await import(main.href);
} else {
  handOver();
}
