import { expect, it } from 'vitest';
import type { RawTable } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { frameRepairs } from './frame-wording.ts';
import { recognisedPieces } from './pieces.ts';

const DOUBTS = [{ start: 0, end: 2, confidence: 0.9 }];

/** A recognised table with these heads and one row of the same words below them. */
function repairedRows(...heads: readonly string[]): string[] {
  const row = {
    page: 1,
    cells: heads.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1, doubts: DOUBTS })),
  };
  const table: RawTable = { kind: 'table', page: 1, rows: [row, row] };
  return canonicalise([table], (all) => frameRepairs(recognisedPieces(all))).text.split('\t');
}

it('marks that the heads of a table lost are put back, in its case; what stands below is left alone', () => {
  expect(repairedRows('Đơn vi', 'CHÍ TIÊU', 'Cơ quan phôi hợp').slice(0, 3)).toEqual([
    'Đơn vị',
    'CHỈ TIÊU',
    expect.stringMatching(/^Cơ quan phối hợp\nĐơn vi$/),
  ]);
});

it.each(['Đơn vị', 'Đơn giá', 'Chi tiêu và kết quả', 'Kết quá trình'])('%s is left as it is', (head) => {
  expect(repairedRows('TT', head)[1]).toMatch(new RegExp(`^${head}\n`));
});
