import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLE, CONCLUSION, DECISION, SECRET } from './invented-files.ts';

const NHIP = join(import.meta.dirname, 'nhip.mjs');
const folder = mkdtempSync(join(tmpdir(), 'nhip-cli-'));
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  mkdirSync(path('folder'));
  const files = { 'conclusion.txt': CONCLUSION, 'decision.txt': DECISION, 'bundle.md': BUNDLE, 'secret.txt': SECRET };
  for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
  writeFileSync(path('folder/b.txt'), DECISION);
  writeFileSync(path('folder/a.txt'), CONCLUSION);
  writeFileSync(path('folder/picture.png'), 'not for reading');
  writeFileSync(path('empty.txt'), '');
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

async function nhip(
  args: readonly string[],
  { input = '', env = {}, node = [] }: { input?: string; env?: NodeJS.ProcessEnv; node?: readonly string[] } = {},
): Promise<Run> {
  const child = spawn(process.execPath, [...node, NHIP, ...args], {
    env: { ...process.env, LANG: '', LC_ALL: '', LC_MESSAGES: '', ...env },
  });
  child.stdin.end(input);
  const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: code as number | null, out, err };
}

describe('nhip', () => {
  it.each([
    [['--help'], 0, 'Cách dùng: nhip'],
    [['read', '--help'], 0, 'Mã thoát'],
    [['--version'], 0, '0.1.0'],
  ])('%j exits %i and prints help', async (args, code, words) => {
    const run = await nhip(args);
    expect(run).toMatchObject({ code, err: '' });
    expect(run.out).toContain(words);
  });

  it('hands over to its own Node when this one cannot run TypeScript, exit code and all', async () => {
    const run = await nhip(['read', path('missing.txt')], { node: ['--no-experimental-strip-types'] });
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('Không tìm thấy tệp');
  });

  it('speaks English when the environment does', async () => {
    expect((await nhip(['--help'], { env: { LANG: 'en_GB.UTF-8' } })).out).toContain('Usage: nhip');
  });

  it.each([
    [['raed']],
    [['read']],
    [['read', 'x', '--json', '--akn']],
    [['read', 'x', '--lang', 'fr']],
    [['add', 'x', '--server', 'nowhere']],
  ])('%j is wrong use: exit code 2, nothing on standard output', async (args) => {
    const run = await nhip(args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).not.toBe('');
  });
});

describe('nhip read --json', () => {
  it('prints one object for one directive', async () => {
    const run = await nhip(['read', path('conclusion.txt'), '--json']);
    const read = JSON.parse(run.out);
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(read).toMatchObject({
      kind: 'directive',
      style: 'party',
      metadata: { symbol: '15-KL/TU', issuedOn: '2026-02-12' },
    });
    expect(read.clauses.map(({ path: clause }: { path: string }) => clause)).toEqual([
      'I',
      'I/1',
      'I/2',
      'II',
      'II/1',
      'II/2',
    ]);
    expect(read.targets[0]).toMatchObject({ clause: 'I/1', comparator: '>=', value: 95, unit: '%', year: 2030 });
    expect(read.tasks[0]).toMatchObject({
      clause: 'II/1',
      lead: ['Sở Khoa học và Công nghệ'],
      coordinating: ['Sở Tài chính'],
      deadline: { kind: 'fixed', date: '2026-06-30' },
    });
    expect(read.citations[0]).toMatchObject({ symbol: '57-NQ/TW', date: '2024-12-22' });
  });

  it('prints an array for a bundle, and one directive of it by its symbol, whatever its case and spaces', async () => {
    const all = JSON.parse((await nhip(['read', path('bundle.md'), '--json'])).out);
    expect(all.map(({ metadata }: { metadata: { symbol: string } }) => metadata.symbol)).toEqual([
      '15-KL/TU',
      '88/QĐ-UBND',
    ]);
    const one = JSON.parse((await nhip(['read', `${path('bundle.md')}#88 / qđ-ubnd`, '--json'])).out);
    expect(one.metadata.symbol).toBe('88/QĐ-UBND');
  });

  it('names the symbols of a bundle that does not hold the one asked for', async () => {
    const run = await nhip(['read', `${path('bundle.md')}#1-NQ/TU`, '--json']);
    expect(run).toMatchObject({ code: 1, out: '' });
    expect(run.err).toContain('15-KL/TU, 88/QĐ-UBND');
  });

  it('reads standard input', async () => {
    const run = await nhip(['read', '-', '--json'], { input: DECISION });
    expect(JSON.parse(run.out).metadata.symbol).toBe('88/QĐ-UBND');
  });

  it('keeps the order of many files, and goes on after a bad one', async () => {
    const names = ['decision.txt', 'secret.txt', 'missing.txt', 'conclusion.txt', 'bundle.md'].map(path);
    const run = await nhip(['read', ...names, '--json']);
    const entries: { file: string; status: string; read?: unknown }[] = JSON.parse(run.out);
    expect(run.code).toBe(1);
    expect(entries.map(({ file }) => file)).toEqual(names);
    expect(entries.map(({ status }) => status)).toEqual(['read', 'refused', 'not-found', 'read', 'read']);
    expect(entries[4]!.read).toBeInstanceOf(Array);
    expect(run.err.split('\n').filter(Boolean)).toHaveLength(2);
  });

  it('reads the readable files of a folder by name', async () => {
    const entries = JSON.parse((await nhip(['read', path('folder'), '--json'])).out);
    expect(entries.map(({ file }: { file: string }) => file)).toEqual([path('folder/a.txt'), path('folder/b.txt')]);
  });
});

describe('nhip read', () => {
  it('refuses a classified file with exit code 3 and shows nothing of it', async () => {
    const run = await nhip(['read', path('secret.txt')]);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toContain('độ mật');
    expect(run.err).not.toContain('sàn nông sản');
  });

  it('refuses an empty file with exit code 3; a missing one is exit code 1', async () => {
    expect((await nhip(['read', path('empty.txt')])).code).toBe(3);
    expect((await nhip(['read', path('missing.txt')])).code).toBe(1);
  });

  it('prints a summary without colours where no one looks on', async () => {
    const { out, code } = await nhip(['read', path('conclusion.txt')]);
    expect(code).toBe(0);
    for (const words of ['Kết luận 15-KL/TU', 'Chỉ tiêu (2)', 'Sở Khoa học và Công nghệ', 'trước 30/06/2026'])
      expect(out).toContain(words);
    expect(out).not.toContain('\u001b[');
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [NHIP, 'read', ...Array<string>(40).fill(path('bundle.md')), '--json']);
    child.stdout.once('data', () => child.stdout.destroy());
    const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('writes one workbook of all files', async () => {
    const out = path('tables.xlsx');
    const run = await nhip(['read', path('folder'), '--xlsx', out]);
    expect(run).toMatchObject({ code: 0, out: '' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(out).buffer as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Văn bản',
      'Cấu trúc',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Viện dẫn',
    ]);
    expect(workbook.getWorksheet('Văn bản')!.rowCount).toBe(3);
  });

  it('prints Akoma Ntoso of one document, and asks which one of a bundle', async () => {
    const one = await nhip(['read', path('decision.txt'), '--akn']);
    expect(one.out).toContain('<act name="Quyết định"');
    const many = await nhip(['read', path('bundle.md'), '--akn']);
    expect(many).toMatchObject({ code: 1, out: '' });
    expect(many.err).toContain('15-KL/TU, 88/QĐ-UBND');
  });
});
