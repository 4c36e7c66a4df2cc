/**
 * npm test: everything, on both databases and in the browser. Installs what is missing, builds the interface, runs every
 * test, and ends with one line: "N passed, N failed". NHIP_TEST_DATABASES=pglite leaves PostgreSQL out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { buildWhenNeeded, environment, fail, installWhenNeeded, ROOT } from './prepare.mjs';

const PROJECTS = ['unit', 'architecture', 'command', 'pglite', 'postgres', 'nodes', 'browser'];
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

function ensureBrowser() {
  if (process.env.NHIP_CHROMIUM || BROWSERS.some(existsSync)) return;
  if (process.getuid?.() === 0) {
    console.error('Installing Chromium …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
  }
  if (!BROWSERS.some(existsSync)) {
    fail('The tests need Chromium: install it (apt-get install chromium) or name it with NHIP_CHROMIUM.');
  }
}

function runTests(report) {
  const left =
    process.env.NHIP_TEST_DATABASES === 'pglite'
      ? PROJECTS.filter((name) => name !== 'postgres' && name !== 'nodes')
      : PROJECTS;
  const projects = left.flatMap((name) => ['--project', name]);
  const options = ['run', ...projects, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = path.join(ROOT, 'node_modules/.bin/vitest');
  return spawnSync(vitest, [...options, ...process.argv.slice(2)], { cwd: ROOT, stdio: 'inherit', env: environment() });
}

/** A file that could not even be loaded counts as one failure, and so does a run that broke off. */
function count(report, status) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const failed = numFailedTests + unloaded.length;
  return { passed: numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}

installWhenNeeded();
ensureBrowser();
buildWhenNeeded();
const folder = mkdtempSync(path.join(tmpdir(), 'nhip-tests-'));
const report = path.join(folder, 'report.json');
const { status } = runTests(report);
const { passed, failed } = count(report, status);
rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
