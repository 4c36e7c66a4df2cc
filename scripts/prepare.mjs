/** What a command needs before it can run: packages and the built interface. Plain JavaScript for Node 20. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

export const ROOT = path.join(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), '..');
export const SERVER_NODE = path.join(ROOT, 'node_modules/node/bin/node');
const BIN = path.join(ROOT, 'node_modules/.bin');

const INSTALLED = 'node_modules/.nhip-installed';
const BUILT = 'dist/.nhip-built';
/** Whatever the built interface is made from. */
const WEB_SOURCES = ['web', 'src', 'vite.config.ts', 'package-lock.json'];

/**
 * Pieces of memory from so many bytes on go back to the system as soon as they are free (mallopt(3) of glibc): otherwise the
 * images of pages leave holes, and a server that recognises scans keeps some 70 MB more.
 */
const MEMORY = { MALLOC_MMAP_THRESHOLD_: '4194304' };

/** Environment in which `node` is the pinned one; what is set outside stays. */
export const environment = () => ({
  ...MEMORY,
  ...process.env,
  PATH: `${BIN}${path.delimiter}${process.env.PATH}`,
});

/** Runs a command in the project and gives its output through. Ends this process when it fails. */
export function run(command, options, env = environment()) {
  const { status, error } = spawnSync(command, options, { cwd: ROOT, stdio: 'inherit', env });
  if (error || status !== 0) fail(`${command} ${options.join(' ')} did not work${error ? `: ${error.message}` : '.'}`);
}

/** Says what is wrong and ends. */
export function fail(message) {
  console.error(`\n  ${message}\n`);
  process.exit(1);
}

export function installWhenNeeded() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`Node ${process.versions.node} is too old: install Node 20 or newer from https://nodejs.org.`);
  const wanted = hashOf(['package-lock.json']);
  if (existsSync(SERVER_NODE) && (stampOf(INSTALLED) === wanted || matchesLockfile())) return stamp(INSTALLED, wanted);
  console.error('Installing packages …');
  run('npm', ['ci', '--no-audit', '--no-fund'], process.env);
  if (!existsSync(SERVER_NODE)) fail('Packages are installed, but the pinned Node is missing: run "npm rebuild node".');
  stamp(INSTALLED, wanted);
}

/** Somebody ran `npm ci` by hand: npm's own record of what is installed agrees with the lockfile. */
function matchesLockfile() {
  const record = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages;
  const required = Object.entries(wanted).filter(([name, { optional }]) => name !== '' && !optional);
  return required.every(([name, { version }]) => installed[name]?.version === version);
}

export function buildWhenNeeded() {
  const wanted = hashOf(WEB_SOURCES.flatMap(filesUnder));
  if (stampOf(BUILT) === wanted) return;
  console.error('Building the interface …');
  run(path.join(BIN, 'vite'), ['build', '--app', '--logLevel', 'warn']);
  stamp(BUILT, wanted);
}

function filesUnder(name) {
  const full = path.join(ROOT, name);
  if (!existsSync(full)) return [];
  const entries = readdirSafely(full);
  if (!entries) return [name];
  return entries.flatMap((entry) => filesUnder(path.join(name, entry))).filter((file) => !/\.test\.tsx?$/.test(file));
}

function readdirSafely(full) {
  try {
    return readdirSync(full).sort();
  } catch {
    return null;
  }
}

function hashOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex');
}

const stampOf = (file) => {
  const full = path.join(ROOT, file);
  return existsSync(full) ? readFileSync(full, 'utf8').trim() : null;
};

function stamp(file, value) {
  mkdirSync(path.dirname(path.join(ROOT, file)), { recursive: true });
  writeFileSync(path.join(ROOT, file), `${value}\n`);
}
