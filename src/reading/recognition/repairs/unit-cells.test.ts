import { expect, it } from 'vitest';
import type { RawTable } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { recognisedPieces } from './pieces.ts';
import { unitRepairs } from './unit-cells.ts';

function column(...units: readonly string[]): string[] {
  const rows = units.map((unit) => ({
    page: 1,
    cells: ['Trạm', unit].map((text, at) => {
      const cell = { text, column: at, columnSpan: 1, rowSpan: 1 };
      return at === 0 ? { ...cell, doubts: [{ start: 0, end: 1, confidence: 0.5 }] } : cell;
    }),
  }));
  const table: RawTable = { kind: 'table', page: 1, rows };
  const { text } = canonicalise([table], (blocks) => unitRepairs(recognisedPieces(blocks)));
  return text.split('\n').map((row) => row.split('\t')[1] ?? '');
}

it('per cent is a unit, a number with it is none', () => {
  expect(column('Đơn vị', '%', '3%', '%', '.%', 'xã')).toEqual(['Đơn vị', '%', '%', '%', '%', 'xã']);
});

it.each([
  ['values', ['Kết quả', '%', '3%', '%']],
  ['units of which hardly one is per cent', ['Đơn vị', 'xã', '3%', '%']],
  ['other units', ['Đơn vị', '%', '% GDP', '%', '1000 tấn']],
])('should leave %s', (_, cells) => {
  expect(column(...cells)).toEqual(cells);
});
