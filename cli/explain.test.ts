import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAMME, RESOLUTION } from '../src/reading/compare/sides.test-support.ts';
import { BUNDLE, SECRET } from './invented-files.ts';

const NHIP = join(import.meta.dirname, 'nhip.mjs');
const folder = mkdtempSync(join(tmpdir(), 'nhip-explain-'));
const path = (name: string): string => join(folder, name);

beforeAll(() => {
  const files = { 'new.txt': PROGRAMME, 'old.txt': RESOLUTION, 'bundle.md': BUNDLE, 'secret.txt': SECRET };
  for (const [name, content] of Object.entries(files)) writeFileSync(path(name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

function nhip(...args: readonly string[]) {
  const env = { ...process.env, LANG: '', LC_ALL: '', LC_MESSAGES: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [NHIP, ...args], { encoding: 'utf8', env });
  return { code: status, out: stdout, err: stderr };
}

describe('nhip explain', () => {
  it('answers the six questions in the words of the document, each with its clause', () => {
    const { code, out } = nhip('explain', path('old.txt'));
    expect(code).toBe(0);
    for (const words of ['Nghị quyết 33-NQ/TU', 'Cái gì?', 'Như thế nào?', 'Lập bản đồ số về rừng phòng hộ', 'III/1'])
      expect(out).toContain(words);
  });

  it('prints every answer with the words that it stands on', () => {
    const { out } = nhip('explain', path('old.txt'), '--json');
    const { symbol, answers } = JSON.parse(out) as {
      symbol: string;
      answers: Record<string, { text: string; quoted: { clause: string | null; text: string }[] }[]>;
    };
    expect(symbol).toBe('33-NQ/TU');
    expect(Object.keys(answers)).toEqual(['what', 'why', 'who', 'when', 'where', 'how']);
    expect(answers.how![0]!.quoted[0]).toMatchObject({ clause: 'III/1', text: answers.how![0]!.text });
  });

  it.each([
    ['bundle.md', 1, '15-KL/TU'],
    ['secret.txt', 3, 'độ mật'],
  ])('%s exits %i', (name, code, words) => {
    const run = nhip('explain', path(name));
    expect(run).toMatchObject({ code, out: '' });
    expect(run.err).toContain(words);
  });
});

describe('nhip themes', () => {
  it('sets documents side by side, the oldest first, however they are named', () => {
    const { code, out } = nhip('themes', path('new.txt'), path('old.txt'), '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      documents: [{ symbol: '33-NQ/TU' }, { symbol: '08-CTr/HU' }],
      numbers: [{ direction: 'lowered', from: 'II/2', to: 'I/2' }, {}, {}],
      fresh: [{ document: 1, path: 'II/3' }],
    });
  });

  it('tells a person the themes, the numbers, what is new and what is gone', () => {
    const { out } = nhip('themes', path('old.txt'), path('new.txt'), '--lang', 'en');
    for (const words of ['33-NQ/TU · 08-CTr/HU', 'Themes (', 'Numbers that changed (3)', 'Gone from later documents'])
      expect(out).toContain(words);
  });

  it.each([[['old.txt']], [['old.txt', 'new.txt', 'old.txt', 'new.txt', 'old.txt']]])('refuses %j', (names) => {
    const run = nhip('themes', ...names.map(path));
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain('hai đến bốn');
  });
});
