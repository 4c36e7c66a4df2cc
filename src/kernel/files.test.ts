import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readConfig } from './config.ts';
import { diskFiles, FileDamaged, type Files, sha256Of, type StoredFile } from './files.ts';
import { openFiles } from './open-files.ts';
import { type BucketServer, startBucketServer } from '../../tests/files/bucket-server.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nhip-files-'));
let bucket: BucketServer;
beforeAll(async () => {
  bucket = await startBucketServer(path.join(folder, 'buckets'));
  const { url: endpoint, key: accessKeyId, secret: secretAccessKey } = bucket;
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  await client.send(new CreateBucketCommand({ Bucket: 'nhip' }));
});
afterAll(async () => {
  await bucket.stop();
  rmSync(folder, { recursive: true, force: true });
});

const onDisk = async () => diskFiles(path.join(folder, 'files'));
const inBucket = () =>
  openFiles(
    readConfig({
      NHIP_FILES: 's3',
      NHIP_S3_ENDPOINT: bucket.url,
      NHIP_S3_BUCKET: 'nhip',
      NHIP_S3_KEY: bucket.key,
      NHIP_S3_SECRET: bucket.secret,
    }),
  );

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
async function everything(files: Files): Promise<StoredFile[]> {
  const list: StoredFile[] = [];
  for await (const file of files.all()) list.push(file);
  return list;
}

describe.each([
  ['a folder', onDisk],
  ['a bucket', inBucket],
])('files in %s', (_, open) => {
  test('are held, kept, read, listed and removed', async () => {
    const files = await open();
    const [one, two] = [bytesOf('Nghị quyết một'), bytesOf('Nghị quyết hai')];
    const [first, second] = [sha256Of(one), sha256Of(two)];
    await files.hold(first, one);
    await files.hold(second, two);
    expect(new Set(await files.allHeld())).toEqual(new Set([first, second]));
    await files.keep(first);
    await files.keep(first);
    await files.drop(second);
    await files.drop(second);
    expect(await files.allHeld()).toEqual([]);
    expect(Buffer.from(await files.read(first))).toEqual(Buffer.from(one));
    await expect(files.held(first)).rejects.toThrow(/Cannot read file/);
    const listed = await everything(files);
    expect(listed).toMatchObject([{ place: 'kept', sha256: first, bytes: one.length }]);
    expect(Date.now() - listed[0]!.changedAt.getTime()).toBeLessThan(600_000);
    await files.remove(listed[0]!);
    expect(await everything(files)).toEqual([]);
  });

  test('pass through a piece at a time', async () => {
    const files = await open();
    const bytes = new Uint8Array(3_000_000).map((_, i) => i % 251);
    const hash = sha256Of(bytes);
    await files.store('kept', hash, Readable.from([bytes.subarray(0, 1000), bytes.subarray(1000)]), bytes.length);
    expect(sha256Of(await buffer(await files.open('kept', hash)))).toBe(hash);
    await files.store('held', sha256Of(new Uint8Array()), Readable.from([]), 0);
    expect((await files.held(sha256Of(new Uint8Array()))).length).toBe(0);
    for (const file of await everything(files)) await files.remove(file);
  });

  test('that are not what their name says are not given out', async () => {
    const files = await open();
    const claimed = sha256Of(bytesOf('thật'));
    await files.hold(claimed, bytesOf('giả'));
    await expect(files.held(claimed)).rejects.toThrow(FileDamaged);
    await files.keep(claimed);
    await expect(files.read(claimed)).rejects.toThrow(FileDamaged);
    await expect(files.open('kept', claimed).then(buffer)).rejects.toThrow(FileDamaged);
    for (const file of await everything(files)) await files.remove(file);
  });
});

test('a write that breaks off leaves nothing under the name', async () => {
  const files = await onDisk();
  const hash = sha256Of(bytesOf('không trọn'));
  const broken = Readable.from(
    (function* () {
      yield bytesOf('không ');
      throw new Error('cable pulled');
    })(),
  );
  await expect(files.store('kept', hash, broken, 20)).rejects.toThrow('cable pulled');
  const wrong = Readable.from([bytesOf('khác hẳn')]);
  await expect(files.store('kept', hash, wrong, 11)).rejects.toThrow(FileDamaged);
  await expect(files.read(hash)).rejects.toThrow(/Cannot read file/);
  expect(readdirSync(path.join(folder, 'files/incoming'))).toEqual([]);
});

test('what a crash left of a write is listed as nobody’s', async () => {
  const files = await onDisk();
  writeFileSync(path.join(folder, 'files/incoming/0190-half'), 'nửa');
  const listed = await everything(files);
  expect(listed).toMatchObject([{ place: 'incoming', sha256: '' }]);
  await files.remove(listed[0]!);
  expect(await everything(files)).toEqual([]);
});

test('a bucket without its settings stops the start, with their names', async () => {
  await expect(openFiles(readConfig({ NHIP_FILES: 's3' }))).rejects.toThrow(/NHIP_S3_BUCKET/);
});
