import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { diskFiles, sha256Of } from './files.ts';
import { createLogger } from './logger.ts';
import { scannedFiles, scannerOf } from './scanner.ts';

/** The harmless test file of the makers of scanners, put together here so that no scanner takes this source for it. */
const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE', '!$H+H*'].join('');
const folder = mkdtempSync(path.join(tmpdir(), 'nhip-scanner-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const log = createLogger('silent');

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
});

type Answer = (received: Buffer, socket: Socket) => string | null;

/** Speaks INSTREAM as clamd does: takes the pieces apart, and answers when the empty one came. */
async function clamd(answer: Answer, where: string | number = 0): Promise<string> {
  const server = createServer((socket) => {
    let buffer = Buffer.alloc(0);
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      const pieces = piecesOf(buffer);
      if (pieces === null) return;
      const line = answer(pieces, socket);
      if (line !== null) socket.end(`${line}\0`);
    });
  });
  servers.push(server);
  await new Promise<void>((resolve) => {
    if (typeof where === 'string') server.listen(where, resolve);
    else server.listen(where, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address ? `127.0.0.1:${address.port}` : String(where);
}

function piecesOf(buffer: Buffer): Buffer | null {
  const command = 'zINSTREAM\0';
  if (buffer.subarray(0, command.length).toString() !== command) return null;
  const pieces: Buffer[] = [];
  for (let at = command.length; at + 4 <= buffer.length; ) {
    const length = buffer.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces);
    pieces.push(buffer.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

const honest: Answer = (bytes) =>
  bytes.includes('EICAR-STANDARD-ANTIVIRUS') ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK';

function filesWith(env: Record<string, string>) {
  const config = readConfig(env);
  return scannedFiles(diskFiles(path.join(folder, 'files')), scannerOf(config), config, log);
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const hold = async (files: ReturnType<typeof filesWith>, bytes: Uint8Array) => {
  await files.hold(sha256Of(bytes), bytes);
  return files.held(sha256Of(bytes));
};

test.each(['tcp', 'socket'])('clamd over %s: what is clean is stored, what is infected is not', async (way) => {
  const host = await clamd(honest, way === 'tcp' ? 0 : path.join(folder, 'clamd.sock'));
  const files = filesWith({ NHIP_SCAN_HOST: host });
  const clean = bytesOf(`Nghị quyết ${'số '.repeat(100_000)}`);
  expect(sha256Of(await hold(files, clean))).toBe(sha256Of(clean));
  const infected = bytesOf(`${'x'.repeat(70_000)}${EICAR}`);
  await expect(hold(files, infected)).rejects.toMatchObject({
    kind: 'invalid',
    code: 'file-infected',
    values: { found: 'Eicar-Test-Signature' },
  });
  await expect(files.held(sha256Of(infected))).rejects.toThrow(/Cannot read file/);
});

const down: readonly (readonly [string, () => Promise<string>])[] = [
  ['nobody listens', async () => '127.0.0.1:9'],
  ['it answers with an error', () => clamd(() => 'INSTREAM size limit exceeded. ERROR')],
  ['it never answers', () => clamd(() => null)],
  [
    'it hangs up',
    () =>
      clamd((_, socket) => {
        socket.destroy();
        return null;
      }),
  ],
];

test.each(down)('when %s a file is refused, or accepted where the settings say so', async (_, start) => {
  const env = { NHIP_SCAN_HOST: await start(), NHIP_SCAN_SECONDS: '1' };
  const bytes = bytesOf(`công văn ${Math.random()}`);
  await expect(hold(filesWith(env), bytes)).rejects.toMatchObject({
    kind: 'unavailable',
    code: 'scanner-unavailable',
  });
  await expect(filesWith(env).held(sha256Of(bytes))).rejects.toThrow(/Cannot read file/);
  expect(await hold(filesWith({ ...env, NHIP_SCAN_DOWN: 'accept' }), bytes)).toHaveLength(bytes.length);
});

function program(text: string): string {
  const file = path.join(folder, `scan-${Math.random()}.sh`);
  writeFileSync(file, `#!/bin/sh\n${text}\n`, { mode: 0o755 });
  return file;
}

const GREP = 'if grep -q EICAR-STANDARD; then exit 1; else exit 0; fi';

test('a program as the scanner', async () => {
  const files = filesWith({ NHIP_SCAN_COMMAND: program(GREP) });
  expect(await hold(files, bytesOf('sạch'))).toHaveLength(bytesOf('sạch').length);
  await expect(hold(files, bytesOf(EICAR))).rejects.toMatchObject({ code: 'file-infected' });
});

test.each([
  ['ends in another way', 'exit 2'],
  ['takes too long', 'sleep 600'],
  ['finds a variable of ours', '[ -z "$NHIP_SECRET_OF_A_TEST" ] && [ -z "$HOME" ] && exit 3; exit 0'],
])('a program that %s has not scanned', async (_, text) => {
  process.env.NHIP_SECRET_OF_A_TEST = 'x';
  const files = filesWith({ NHIP_SCAN_COMMAND: program(text), NHIP_SCAN_SECONDS: '1' });
  await expect(hold(files, bytesOf(`tệp ${text}`))).rejects.toMatchObject({ code: 'scanner-unavailable' });
});
