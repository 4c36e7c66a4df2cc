import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Bench, Figure } from '../figure.ts';
import { inventedDirective } from '../fixtures/directives.ts';

const PEAK = `
import { readFileSync } from 'node:fs';
import { read } from ${JSON.stringify(new URL('../../src/reading/read.ts', import.meta.url).href)};
const path = process.argv[1];
if (path) await read(readFileSync(path));
// Linux hands the parent's peak down through resourceUsage; the kernel's own mark begins anew with the program.
const mark = /VmHWM:\\s+(\\d+)/.exec(process.platform === 'linux' ? readFileSync('/proc/self/status', 'utf8') : '');
process.stdout.write(mark ? mark[1] : String(process.resourceUsage().maxRSS));
`;

/** Most memory that a process held while it read one file, beside the engine loaded and idle. */
export const memory: Bench = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'nhip-bench-'));
  const file = join(folder, 'large.txt');
  try {
    await writeFile(file, inventedDirective(1, 3_900_000));
    const figures: Figure[] = [];
    const idle = await peakOf([]);
    const beside = { what: 'engine loaded, nothing read', value: idle };
    const large = {
      name: 'memory, 5 MB text',
      workload: 'peak RSS of a process that reads one invented directive of 5 MB',
    };
    figures.push({ ...large, value: await peakOf([file]), unit: 'MB', more: false, beside });
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
};

async function peakOf(args: readonly string[]): Promise<number> {
  const command = ['--input-type=module', '-e', PEAK, ...args];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [printed, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  if (code !== 0) throw new Error(`the reading process ended with code ${code}`);
  return Number(printed) / 1000;
}
