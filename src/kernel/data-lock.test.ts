import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockData } from './data-lock.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nhip-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const at = (name: string) => path.join(folder, name);

test('the lock stands beside the directory and goes with its owner', () => {
  const unlock = lockData(at('a'));
  expect(existsSync(at('a.lock'))).toBe(true);
  unlock();
  expect(existsSync(at('a.lock'))).toBe(false);
});

test('it is never taken from a process that lives, and the message names it and what to do', () => {
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)']);
  try {
    writeFileSync(at('b.lock'), `${other.pid}\n`);
    expect(() => lockData(at('b'))).toThrow(new RegExp(`in use by process ${other.pid}.*NHIP_DATA`));
    expect(existsSync(at('b.lock'))).toBe(true);
  } finally {
    other.kill();
  }
});

test.each(['999999999\n', 'không phải số', ''])('a lock left behind is taken over: %j', (left) => {
  writeFileSync(at('c.lock'), left);
  lockData(at('c'))();
  expect(existsSync(at('c.lock'))).toBe(false);
});

test('who lost the lock does not remove that of another', () => {
  const unlock = lockData(at('d'));
  writeFileSync(at('d.lock'), '1\n');
  unlock();
  expect(existsSync(at('d.lock'))).toBe(true);
});
