import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE, CONCLUSION, SECRET } from '../invented-files.ts';

const NHIP = join(import.meta.dirname, '../nhip.mjs');
const folder = mkdtempSync(join(tmpdir(), 'nhip-compare-'));
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  writeFileSync(path('clean.txt'), CONCLUSION);
  writeFileSync(path('scan.txt'), CONCLUSION.replace('95%', '96%').replace('Tỷ lệ hộ dân', 'Tý lệ hộ dân'));
  writeFileSync(path('bundle.md'), BUNDLE);
  writeFileSync(path('secret.txt'), SECRET);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function compare(...args: readonly string[]) {
  const child = spawn(process.execPath, [NHIP, 'compare', ...args], { env: { ...process.env, LANG: '', LC_ALL: '' } });
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { out, err, code: code as number | null };
}

describe('nhip compare', () => {
  it('prints the worst difference first, both wordings with the words marked', async () => {
    const { out, code } = await compare(path('scan.txt'), path('clean.txt'));
    expect(code).toBe(0);
    expect(out).toContain('2 chỗ khác nhau');
    expect(out.indexOf('1. Con số')).toBeGreaterThan(0);
    expect(out).toContain('A  Tối thiểu [96]% số bản');
    expect(out).toContain('B  Tối thiểu [95]% số bản');
    expect(out.indexOf('2. Dấu của chữ')).toBeGreaterThan(out.indexOf('1. Con số'));
    expect(out).not.toContain('\u001b[');
  });

  it('prints JSON with spans, clause, danger and counts', async () => {
    const { out } = await compare(path('scan.txt'), `${path('bundle.md')}#15-KL/TU`, '--json');
    const found = JSON.parse(out);
    expect(found.counts).toMatchObject({ number: 1, mark: 1 });
    expect(found.differences[0]).toMatchObject({
      danger: 'number',
      a: { words: '96', clause: 'I/1', contextWords: 'Tối thiểu 96% số bản có sóng di động băng rộng.' },
      b: { words: '95' },
    });
  });

  it('says that two copies have the same words', async () => {
    expect((await compare(path('clean.txt'), path('clean.txt'))).out).toContain('giống nhau về lời');
  });

  it.each([
    ['a bundle without a symbol', 'bundle.md', 1],
    ['a file that is not there', 'missing.txt', 1],
    ['a classified file', 'secret.txt', 3],
  ])('%s (%s) ends with %i and prints nothing on standard output', async (_, name, code) => {
    const run = await compare(path('clean.txt'), path(name));
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).not.toBe('');
  });
});
