import { describe, expect, it } from 'vitest';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { figureRepairs } from './figure-cells.ts';
import { recognisedPieces } from './pieces.ts';
import { recognisedTable } from './recognised-table.test-support.ts';

/** The last column of a table, repaired. */
function lastColumn(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const { text } = canonicalise([recognisedTable([heads, ...rows])], (blocks) =>
    figureRepairs(recognisedPieces(blocks)),
  );
  return text
    .split('\n')
    .slice(1)
    .map((row) => row.split('\t').at(-1) ?? '');
}

const TARGETS = ['TT', 'Chỉ tiêu', 'Đơn vị', 'Kết quả'];
const measured = (indicator: string, unit: string, values: readonly string[]): string[] =>
  lastColumn(
    TARGETS,
    values.map((value, at) => [String(at + 1), indicator, unit, value]),
  );
const figures = (unit: string, ...values: readonly string[]): string[] => measured('Hộ có điện', unit, values);
const shares = (unit: string, ...values: readonly string[]): string[] => measured('Tỷ lệ hộ có điện', unit, values);

const TASKS = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời gian'];
const terms = (...values: readonly string[]): string[] =>
  lastColumn(
    TASKS,
    values.map((value, at) => [String(at + 1), 'Lắp trạm', 'Sở A', value]),
  );

describe('figures that cannot be as they were read', () => {
  it.each([
    [
      'letters for digits',
      figures('%', '70', 'B0', '60', '≥ 9O', '50', 'lO0'),
      ['70', '80', '60', '≥ 90', '50', '100'],
    ],
    ['bounds read twice', figures('%', '≥=70', '80', '90', '≤ = 5'), ['≥ 70', '80', '90', '≤ 5']],
    ['a stroke alone', figures('Trạm', '3', '4', 'Ì', '5'), ['3', '4', '1', '5']],
    ['a stroke among words', figures('Trạm', 'Cao', 'Ì', 'Tốt'), ['Cao', 'Ì', 'Tốt']],
    ['shares above a hundred', shares('%', '≥ 80', '≥ 90', '≥ 70', '295'), ['≥ 80', '≥ 90', '≥ 70', '≥ 95']],
    ['shares without bounds beside', shares('%', '80', '90', '70', '295'), ['80', '90', '70', '295']],
    ['counts above a hundred', shares('Hộ', '≥ 80', '≥ 90', '≥ 70', '295'), ['≥ 80', '≥ 90', '≥ 70', '295']],
    ['growth above a hundred', figures('%', '≥ 80', '≥ 90', '≥ 70', '295'), ['≥ 80', '≥ 90', '≥ 70', '295']],
    ['letters in a column of words', figures('%', 'Cao', 'B0', 'Tốt', '70'), ['Cao', 'B0', 'Tốt', '70']],
    ['too few figures', figures('%', '70', 'B0', '80'), ['70', 'B0', '80']],
    ['words among figures', figures('%', '70', '80', '90', 'SO', 'BO'), ['70', '80', '90', 'SO', 'BO']],
    ['an index', figures('Chỉ số phát triển (HDI)', '> 07', '≥ 075', '0,8'), ['> 0,7', '≥ 0,75', '0,8']],
    ['an index that counts', figures('Chỉ số', '70', '7'), ['70', '7']],
    ['things that are counted', figures('Mô hình', '05', '≥ 07'), ['05', '≥ 07']],
    ['ranks', figures('Thứ hạng', '≤ 05'), ['≤ 05']],
  ])('%s', (_, read, meant) => {
    expect(read).toEqual(meant);
  });

  it.each([
    [
      'lost slashes',
      terms('6/2031', '12/2031', '62031', '122031', '1.2032'),
      ['6/2031', '12/2031', '6/2031', '12/2031', '1/2032'],
    ],
    ['months that are none', terms('6/2031', '12/2031', '132031', '02031'), ['6/2031', '12/2031', '132031', '02031']],
    ['months that may be two', terms('6/2031', '12/2031', '1112031'), ['6/2031', '12/2031', '1112031']],
    ['years', terms('6/2031', '12/2031', '2031'), ['6/2031', '12/2031', '2031']],
    ['a column without months', terms('2031', '2032', '62031'), ['2031', '2032', '62031']],
    ['another column', figures('đồng', '6/2031', '7/2031', '62031'), ['6/2031', '7/2031', '62031']],
  ])('terms: %s', (_, read, meant) => {
    expect(read).toEqual(meant);
  });
});
