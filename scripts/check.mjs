/** npm run check: format, lint, types, architecture and the tests that need nothing but Node. Ends at the first that fails. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { environment, installWhenNeeded, ROOT } from './prepare.mjs';

const CHECKS = [
  { name: 'format', command: 'biome', options: ['format'] },
  { name: 'lint', command: 'oxlint', options: ['--type-aware', '--quiet'] },
  { name: 'types', command: 'tsc', options: [] },
  {
    name: 'tests',
    command: 'vitest',
    options: ['run', '--project', 'architecture', '--project', 'unit', '--reporter=dot'],
  },
];

installWhenNeeded();
for (const { name, command, options } of CHECKS) {
  const start = performance.now();
  const { status } = spawnSync(path.join(ROOT, 'node_modules/.bin', command), options, {
    cwd: ROOT,
    stdio: 'inherit',
    env: environment(),
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${status === 0 ? 'passed' : 'FAILED'}: ${name} (${seconds} s)`);
  if (status !== 0) process.exit(1);
}
