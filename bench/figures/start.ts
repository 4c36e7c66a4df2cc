import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bench, type Figure, percentile } from '../figure.ts';

const ROOT = join(import.meta.dirname, '../..');

/** From the command to the answer: the server with an empty and with a filled data folder, and `nhip read`. */
export const start: Bench = async () => {
  const data = await mkdtemp(join(tmpdir(), 'nhip-bench-'));
  try {
    const first = await serverStart(data);
    const second = await serverStart(data);
    return [
      figure(
        'server start, first',
        'node src/main.ts, empty data folder (migrations, sample story) → answers /',
        first,
      ),
      figure('server start, second', 'the same data folder again', second),
      ...(await readStarts()),
    ];
  } finally {
    await rm(data, { recursive: true });
  }
};

const figure = (name: string, workload: string, value: number): Figure => ({
  name,
  workload,
  value,
  unit: 'ms',
  more: false,
});

async function serverStart(data: string): Promise<number> {
  const port = await freePort();
  const env = {
    ...process.env,
    NHIP_DATA: data,
    PORT: String(port),
    HOST: '127.0.0.1',
    NHIP_OPEN: '0',
    NHIP_LOG: 'silent',
    CI: '1',
  };
  const begun = performance.now();
  const server = spawn(process.execPath, ['src/main.ts'], { cwd: ROOT, env, stdio: 'ignore' });
  try {
    while (!(await answers(`http://127.0.0.1:${port}/`))) {
      if (server.exitCode !== null || performance.now() - begun > 60_000) throw new Error('the server does not start');
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    return performance.now() - begun;
  } finally {
    if (server.exitCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    (response) => response.status < 500,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
}

async function readStarts(): Promise<Figure[]> {
  const help = await commandTime(['cli/nhip.mjs', '--help']);
  const plain = await commandTime(['-e', '0']);
  const small = await commandTime(['cli/nhip.mjs', 'read', 'seeds/documents/tin-ky-ket.txt', '--json']);
  const beside = { what: 'node -e 0', value: plain };
  return [
    { ...figure('nhip --help', 'output thrown away, median of 5 after a first', help), beside },
    {
      ...figure('nhip read, one small file', 'seeds/documents/tin-ky-ket.txt --json, median of 5 after a first', small),
      beside,
    },
  ];
}

/** The first run fills the cache of compiled code. */
async function commandTime(args: readonly string[]): Promise<number> {
  await timeOf(process.execPath, args);
  const times: number[] = [];
  for (let run = 0; run < 5; run++) times.push(await timeOf(process.execPath, args));
  return percentile(times, 0.5);
}

async function timeOf(command: string, args: readonly string[]): Promise<number> {
  const begun = performance.now();
  const child = spawn(command, args, { cwd: ROOT, stdio: 'ignore' });
  await once(child, 'exit');
  return performance.now() - begun;
}
