import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnRole } from '../../facts/task-columns.ts';
import { read } from '../../read.ts';
import type { Side } from '../side.ts';
import { compareCopies } from './compare-copies.ts';

const SHARED = process.env['NHIP_SHARED'] ?? new URL('../../../../../shared', import.meta.url).pathname;
const present = existsSync(`${SHARED}/seeds`);
if (!present)
  process.stderr.write(`\n*** Real copies are NOT tested: no folder ${SHARED}/seeds; set NHIP_SHARED. ***\n\n`);

async function sideOf(file: string, symbol?: string): Promise<Side> {
  const { canonical, documents } = await read(new Uint8Array(readFileSync(`${SHARED}/${file}`)));
  return { canonical, document: documents.find(({ metadata }) => !symbol || metadata.symbol === symbol)! };
}

interface Changed {
  readonly row: string;
  readonly column: string;
}

describe.skipIf(!present)('real copies', () => {
  test('a scan of 69-KL/TW against its clean text: every difference, and nothing else', async () => {
    const scan = await sideOf('seeds/000_e86bd8d2792a696c.txt');
    const clean = await sideOf('seeds/002_436049e121d10e31.txt', '69-KL/TW');
    const found = compareCopies(scan, clean).differences.map(({ part, a, b }) =>
      part === 'text' ? `${a.words} | ${b.words}` : part,
    );
    expect(found.toSorted()).toEqual(
      [
        'XII và | XIII về',
        'cố gắng | có mặt chậm',
        'những | chuyển',
        ' | so',
        'đã | đa',
        'Chủ | Chú',
        'đầu | đấu',
        'đầy | đẩy',
        'thể | thế',
        'signature',
        'recipients',
        'letterhead',
        'letterhead',
      ].toSorted(),
    );
  });

  test('a task table before and after ministries were merged: every changed cell', async () => {
    const before = await sideOf('corpus/nq03-2025-nqcp-pl2-nhiemvu-v1.md');
    const after = await sideOf('corpus/nq03-2025-nqcp-pl2-nhiemvu-v2-sausapnhap.md');
    const gold = JSON.parse(readFileSync(`${SHARED}/gold/dev/diff-pl2-v1-v2.json`, 'utf8')) as {
      readonly changedCells: readonly Changed[];
    };
    const found = new Set(
      compareCopies(before, after).differences.map(({ a, b }) => {
        const row = (a.clause ?? b.clause ?? '').split('/').at(-1);
        return `${row}:${columnRole(a.column ?? b.column ?? '')}`;
      }),
    );
    const wanted = gold.changedCells.map(({ row, column }) => `${row.split('/').at(-1)}:${column}`);
    expect(wanted.filter((cell) => !found.has(cell))).toEqual([]);
    expect(found.size - new Set(wanted).size).toBeLessThanOrEqual(4);
  });
});
