import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMME, RESOLUTION } from '../src/reading/compare/sides.test-support.ts';
import { BUNDLE, SECRET } from './invented-files.ts';

const NHIP = join(import.meta.dirname, 'nhip.mjs');
const folder = mkdtempSync(join(tmpdir(), 'nhip-align-'));
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  const files = { 'above.txt': RESOLUTION, 'below.txt': PROGRAMME, 'bundle.md': BUNDLE, 'secret.txt': SECRET };
  for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

function align(...args: readonly string[]) {
  const env = { ...process.env, LANG: '', LC_ALL: '', LC_MESSAGES: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [NHIP, 'align', ...args], { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

describe('nhip align', () => {
  it('prints links, omissions, additions and changed numbers as JSON', () => {
    const run = align(path('above.txt'), path('below.txt'), '--json');
    expect(run).toMatchObject({ code: 0, err: '' });
    const found: unknown = JSON.parse(run.out);
    expect(found).toMatchObject({
      omitted: ['II/3', 'III/3'],
      added: ['II/3'],
      changedNumbers: [
        { from: 'II/1', to: 'I/1', was: '> 90 %', now: '= 90 %', reason: ['looser-word', 'other-scope'] },
        { from: 'II/2', to: 'I/2', direction: 'lowered' },
        { from: 'II/3', to: null, direction: 'dropped' },
      ],
    });
    expect(found).toHaveProperty('links[0]', expect.objectContaining({ from: 'II/1', to: ['I/1'] }));
  });

  it('tells a person what moved, what is left out and where it was looked for', () => {
    const { code, out } = align(path('above.txt'), path('below.txt'));
    expect(code).toBe(0);
    for (const words of ['33-NQ/TU → 08-CTr/HU', 'hạ xuống', 'Không thấy tiếp thu (2)', 'đã tìm trong 7 điều khoản'])
      expect(out).toContain(words);
  });

  it('writes a workbook', async () => {
    const out = path('found.xlsx');
    const run = align(path('above.txt'), path('below.txt'), '--xlsx', out);
    expect(run).toMatchObject({ code: 0, out: '' });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(readFileSync(out).buffer as ArrayBuffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Tiếp thu', 'Chưa tiếp thu', 'Bổ sung', 'Con số']);
    expect(workbook.getWorksheet('Con số')!.rowCount).toBe(4);
  });

  it('chooses a directive of a bundle by its symbol', () => {
    expect(align(`${path('bundle.md')}#15-KL/TU`, path('below.txt'), '--json').code).toBe(0);
  });

  it('asks which directive of a bundle is meant', () => {
    const asked = align(path('bundle.md'), path('below.txt'));
    expect(asked).toMatchObject({ code: 1, out: '' });
    expect(asked.err).toContain('15-KL/TU, 88/QĐ-UBND');
  });

  it.each([
    [['missing.txt', 'below.txt'], 1, 'Không tìm thấy tệp'],
    [['above.txt', 'secret.txt'], 3, 'độ mật'],
    [['above.txt'], 2, ''],
  ])('%j exits %i', (names, code, words) => {
    const run = align(...names.map(path));
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toContain(words);
  });
});
