import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { expandArguments } from './file-argument.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhip-arguments-'));
const of = (name: string): string => join(folder, name);
mkdirSync(of('inner'));
for (const name of ['c#1.txt', 'inner/b.PDF', 'inner/.hidden.txt', 'inner/notes.ods']) writeFileSync(of(name), 'x');
afterAll(() => rmSync(folder, { recursive: true }));

describe('expandArguments', () => {
  it.each([
    ['a.txt', { path: 'a.txt', symbol: null }],
    ['a.txt#57-NQ/TW', { path: 'a.txt', symbol: '57-NQ/TW' }],
    ['a.txt#', { path: 'a.txt', symbol: null }],
    ['-', { path: '-', symbol: null }],
    ['#x', { path: '#x', symbol: null }],
    [of('c#1.txt'), { path: of('c#1.txt'), symbol: null }],
    [`${of('c#1.txt')}#15-KL/TU`, { path: of('c#1.txt'), symbol: '15-KL/TU' }],
  ])('%s', (name, argument) => {
    expect(expandArguments([name])).toEqual([argument]);
  });

  it('takes the readable files of a folder, hidden ones not', () => {
    expect(expandArguments([folder]).map(({ path }) => path)).toEqual([of('c#1.txt'), of('inner/b.PDF')]);
  });
});
