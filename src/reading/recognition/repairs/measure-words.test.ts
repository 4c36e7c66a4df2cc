import { expect, it } from 'vitest';
import type { RawBlock, RawTable } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { measureRepairs } from './measure-words.ts';
import { recognisedPieces } from './pieces.ts';

const mended = (block: RawBlock): string =>
  canonicalise([block], (blocks) => measureRepairs(recognisedPieces(blocks))).text;

const sentence = (text: string): string => mended({ kind: 'paragraph', text, page: 1, confidence: 0.96 });

function cellBelow(head: string, read: string): string {
  const rows = [head, read].map((text) => ({
    page: 1,
    cells: [
      { text: 'Trạm', column: 0, columnSpan: 1, rowSpan: 1, doubts: [{ start: 0, end: 1, confidence: 0.5 }] },
      { text, column: 1, columnSpan: 1, rowSpan: 1 },
    ],
  }));
  const table: RawTable = { kind: 'table', page: 1, rows };
  return mended(table).split('\n').slice(1).join('\n').split('\t')[1] ?? '';
}

it.each([
  ['Thứ bật', 'Thứ bậc'],
  ['% tổng chỉ NSNN', '% tổng chi NSNN'],
  ['Ngưỡi/vận dân', 'Người/vạn dân'],
  ['9wnäm', '%/năm'],
  ['96/năm', '%/năm'],
  ['Tùps', 'Tbps'],
  ['Thành phổ, Tính', 'Thành phố, Tỉnh'],
  ['% dẫn số', '% dân số'],
])('a unit: %s', (read, meant) => {
  expect(cellBelow('Đơn vị tính', read)).toBe(meant);
});

it.each(['Thứ hạng', '% GDP', '%/năm', 'kg/năm', 'ha', 'Mbps', 'Bộ tiêu chí', '9 năm'])(
  'should leave the unit %s',
  (read) => {
    expect(cellBelow('Đơn vị', read)).toBe(read);
  },
);

it.each(['9wnäm', 'Thành phổ Sơn Khê'])('should leave other columns: %s', (read) => {
  expect(cellBelow('Kết quả', read)).toBe(read);
});

it.each([
  ['bố trí 2% tống chỉ ngần sách xã', 'bố trí 2% tổng chi ngân sách xã'],
  ['Dành 5% ngắn sách nhà nước chỉ sự nghiệp y tế', 'Dành 5% ngân sách nhà nước chi sự nghiệp y tế'],
  ['Kinh phí chỉ cho trạm y tế', 'Kinh phí chi cho trạm y tế'],
  ['NGẦN SÁCH NHÀ NƯỚC', 'NGÂN SÁCH NHÀ NƯỚC'],
  ['có 7 bác sĩ trên một vận dân', 'có 7 bác sĩ trên một vạn dân'],
  ['đạt tối thiều 20%, ít nhât 5 xã', 'đạt tối thiểu 20%, ít nhất 5 xã'],
  ['tăng 12%9năm', 'tăng 12%/năm'],
  ['tăng trung bình 12 - 149/năm', 'tăng trung bình 12 - 14%/năm'],
  ['mở ít - nhất 5 lớp', 'mở ít nhất 5 lớp'],
])('in a sentence: %s', (read, meant) => {
  expect(sentence(read)).toBe(meant);
});

it.each([
  'tổng hợp chỉ tiêu ngân sách',
  'tổng hợp chỉ ngân sách, tổng chỉ tiêu',
  'Ngân sách tỉnh chỉ hỗ trợ, không chỉ sự nghiệp',
  'văn đàn, vận động nhân dân',
  'trồng 109 cây/năm, 159 cây',
  'khám 159/năm',
  'từ 40 - 49/năm',
  'ít, nhất là ở bản xa',
])('should leave the sentence %s', (read) => {
  expect(sentence(read)).toBe(read);
});

it('a bound parted by the end of a line', () => {
  const lines = ['mở ít -', 'nhất 5 lớp'].map(
    (text): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 }),
  );
  const { text } = canonicalise(lines, (blocks) => measureRepairs(recognisedPieces(blocks)));
  expect(text).toBe('mở ít\nnhất 5 lớp');
});
