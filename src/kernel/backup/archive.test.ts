import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Header, pack } from 'tar-stream';
import { afterAll, expect, test } from 'vitest';
import { sha256Of } from '../files.ts';
import { checkArchive } from './archive-reader.ts';
import { writeArchive } from './archive-writer.ts';
import { type Content, entryOf, fileEntry, hashOfContent, MANIFEST, type Manifest, rowsEntry } from './manifest.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nhip-archive-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;
const newPath = (): string => path.join(folder, `${(made += 1)}.nhip`);

const BYTES = Buffer.from('Nghị quyết của tỉnh Sơn Khê '.repeat(500));
const FILE = fileEntry('kept', sha256Of(BYTES));
const ROWS = rowsEntry(0, 0);
const LINE = Buffer.from('{"value":"một"}\n');
const content: Content = {
  migrations: ['0001-kernel-history'],
  tables: [{ schema: 'public', name: 'x', columns: ['value'], rows: 1, sha256: sha256Of(LINE) }],
  sequences: [],
  jobs: { rows: 0, sha256: sha256Of(Buffer.from('')) },
  files: [{ place: 'kept', sha256: sha256Of(BYTES), bytes: BYTES.length }],
};

async function archive(change: Partial<Manifest> = {}): Promise<string> {
  const file = newPath();
  const writer = writeArchive(file, new Date(0));
  await writer.addStream(FILE, Readable.from([BYTES]), BYTES.length);
  await writer.add(ROWS, LINE);
  const told = { form: 1, program: 'nhip', version: '0.1.0', database: 'pglite', at: new Date(0).toISOString() };
  const manifest = { ...told, content, hash: hashOfContent(content), entries: [...writer.entries], ...change };
  await writer.add(MANIFEST, Buffer.from(JSON.stringify(manifest)));
  await writer.finish();
  return file;
}

test('an archive is what was written', async () => {
  const manifest = await checkArchive(await archive());
  expect(manifest.entries.map(({ name }) => name)).toEqual([FILE, ROWS]);
});

/** The same archive with one byte of its tar changed at the place of some words. */
function changed(file: string, words: string): string {
  const tar = gunzipSync(readFileSync(file));
  const at = tar.indexOf(words);
  tar.writeUInt8(tar[at]! ^ 1, at);
  return put(gzipSync(tar));
}

function put(bytes: Uint8Array): string {
  const file = newPath();
  writeFileSync(file, bytes);
  return file;
}

const damage: readonly (readonly [string, (file: string) => string])[] = [
  ['a byte of a file', (file) => changed(file, 'Sơn Khê Nghị')],
  ['a byte of a row', (file) => changed(file, '"một"')],
  ['a count in the manifest', (file) => changed(file, '1,"sha256"')],
  ['a byte of a header', (file) => changed(file, 'ustar')],
  ['a byte of the compressed form', (file) => put(flip(readFileSync(file)))],
  ['its end cut off', (file) => put(readFileSync(file).subarray(0, -40))],
  ['the manifest cut off', (file) => put(gzipSync(gunzipSync(readFileSync(file)).subarray(0, 17_408)))],
  ['no tar at all', () => put(gzipSync('Nghị quyết'.repeat(200)))],
  ['no gzip at all', () => put(Buffer.from('Nghị quyết'))],
  ['nothing', () => put(new Uint8Array())],
];

function flip(bytes: Buffer): Buffer {
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes[at]! ^ 0x10, at);
  return bytes;
}

test.each(damage)('an archive with %s changed is damaged', async (_, spoil) => {
  await expect(checkArchive(spoil(await archive()))).rejects.toMatchObject({ code: 'damaged' });
});

test.each([
  ['another hash', { hash: 'a'.repeat(64) }],
  ['an entry left out', { entries: [] }],
  ['a form of another time', { form: 2 as never }],
])('a manifest with %s is damaged', async (_, change) => {
  await expect(checkArchive(await archive(change))).rejects.toMatchObject({ code: 'damaged' });
});

const EVIL: readonly (readonly [string, Partial<Header>])[] = [
  ['../../etc/cron.d/x', {}],
  ['/etc/passwd', {}],
  [`files/kept/../../${'a'.repeat(64)}`, {}],
  [`files/kept/${'a'.repeat(63)}`, {}],
  ['tables/public.source/000000.jsonl', {}],
  ['files\\kept\\x', {}],
  [`files/kept/${'a'.repeat(64)}`, { type: 'symlink', linkname: '/etc/passwd' }],
  [`files/held/${'b'.repeat(64)}`, { type: 'link', linkname: '/etc/passwd' }],
  ['tables', { type: 'directory' }],
];

test.each(EVIL)('an entry named %s %j is hostile', async (name, header) => {
  const tar = pack();
  if (header.type) tar.entry({ name, ...header });
  else tar.entry({ name }, 'x');
  tar.finalize();
  await expect(checkArchive(put(gzipSync(await buffer(tar))))).rejects.toMatchObject({ code: 'hostile' });
});

test('an entry that comes twice is hostile', async () => {
  const tar = pack();
  tar.entry({ name: FILE }, 'x');
  tar.entry({ name: FILE }, 'y');
  tar.finalize();
  await expect(checkArchive(put(gzipSync(await buffer(tar))))).rejects.toMatchObject({ code: 'hostile' });
});

test.each(['files/kept/x', 'manifest.json/', 'tables/1/1.jsonl', 'jobs/000000.jsonl.gz', ''])(
  'no archive of ours has an entry named "%s"',
  (name) => {
    expect(entryOf(name)).toBeNull();
  },
);

test('a missing archive is told as such', async () => {
  await expect(checkArchive(newPath())).rejects.toMatchObject({ code: 'ENOENT' });
});
