import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { DECISION } from './invented-files.ts';

const NHIP = join(import.meta.dirname, 'nhip.mjs');
const folder = mkdtempSync(join(tmpdir(), 'nhip-add-'));
const file = join(folder, 'decision.txt');
writeFileSync(file, DECISION);
afterAll(() => rmSync(folder, { recursive: true }));

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const SOURCE = {
  id: '01980000-0000-7000-8000-000000000001',
  name: 'decision.txt',
  mediaType: 'text/plain',
  bytes: 10,
  sha256: 'a'.repeat(64),
  status: 'queued',
  stage: null,
  done: 0,
  total: 0,
  pageCount: null,
  problem: null,
  directives: [],
  addedAt: '2026-04-03T00:00:00.000Z',
};
const READ = {
  ...SOURCE,
  status: 'read',
  directives: [{ slug: '88-qd-ubnd', symbol: '88/QĐ-UBND', title: null, kind: 'directive' }],
};
const REFUSED = { ...SOURCE, status: 'refused', problem: { code: 'secrecy-mark', values: { mark: 'MẬT' } } };

/** Answers an upload with the first source and every later question with the next one. */
async function serve(...answers: readonly object[]): Promise<{ url: string; uploads: string[] }> {
  const uploads: string[] = [];
  const left = [...answers];
  server = createServer((request, response) => {
    const answer = left.length > 1 ? left.shift()! : left[0]!;
    void buffer(request).then((body) => {
      if (request.method === 'POST') uploads.push(`${request.url} ${body.toString('utf8').includes('88/QĐ-UBND')}`);
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(request.method === 'POST' ? { source: answer, known: false } : answer));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`, uploads };
}

async function add(...args: readonly string[]) {
  const child = spawn(process.execPath, [NHIP, 'add', file, '--lang', 'en', ...args]);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code, out, err };
}

describe('nhip add', () => {
  it('sends the file, waits until it is read and says where it is', async () => {
    const { url, uploads } = await serve(SOURCE, { ...SOURCE, status: 'reading', stage: 'facts' }, READ);
    expect(await add('--server', url)).toEqual({
      code: 0,
      err: '',
      out: `${file}: read: 88/QĐ-UBND ${url}/van-ban/88-qd-ubnd\n`,
    });
    expect(uploads).toEqual(['/api/sources true']);
  });

  it('does not wait when asked not to', async () => {
    const { url } = await serve(SOURCE);
    expect(await add('--server', url, '--no-wait')).toMatchObject({
      code: 0,
      out: `${file}: received, waiting to be read\n`,
    });
  });

  it('tells why a file was refused: exit code 3', async () => {
    const { url } = await serve(SOURCE, REFUSED);
    const run = await add('--server', url);
    expect(run.code).toBe(3);
    expect(run.out).toContain('secrecy mark (MẬT)');
  });

  it('says that no server answers, and what to do', async () => {
    const run = await add('--server', 'http://127.0.0.1:9');
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('npm start');
  });
});
