import { expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { citedRepairs } from './cited-forms.ts';
import { recognisedPieces } from './pieces.ts';

const repaired = (...lines: readonly string[]): string =>
  canonicalise(
    lines.map((text): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 })),
    (blocks) => citedRepairs(recognisedPieces(blocks)),
  ).text;

const PLAN = 'Kế hoạch đến năm 2031; báo cáo trước tháng 6 năm 2031, tháng 12 năm 2031.';
const letterhead = (number: string, date: string, body = PLAN): string[] =>
  repaired(number, 'TỈNH SƠN KHÊ', date, body).split('\n').slice(0, 3);

it('a symbol parted by the end of a line is that of the same number elsewhere', () => {
  expect(repaired('Nghị quyết số 05-NQ/TW', 'theo Nghị quyết số 05-', 'NQ/TV.')).toContain('số 05-\nNQ/TW.');
});

it.each([
  ['another number', ['Nghị quyết số 05-NQ/TW', 'theo Nghị quyết số 06-', 'NQ/TV.']],
  ['another type', ['Nghị quyết số 05-NQ/TW', 'theo Kết luận số 05-', 'KL/TV.']],
  ['nothing above', ['Nghị quyết số 05-NQ/TW', 'theo', 'NQ/TV.']],
])('should leave a parted symbol: %s', (_, lines) => {
  expect(repaired(...lines)).toBe(lines.join('\n'));
});

it.each([
  [['thực hiện Kết luận nảy.'], 'thực hiện Kết luận này.'],
  [['kết quả thực hiện Kết luận', 'nảy.'], 'kết quả thực hiện Kết luận\nnày.'],
])('the document itself: %s', (read, meant) => {
  expect(repaired(...read)).toBe(meant);
});

it.each([
  [['đến nay.', 'Nghị quyết nay đã hết hiệu lực']],
  [['hạt giống', 'nảy mầm']],
  [['cây nảy lộc', 'Kết luận', 'nay được giữ']],
])('should leave %s', (lines) => {
  expect(repaired(...lines)).toBe(lines.join('\n'));
});

it('the year of a date is that of the symbol above it, which the text has too', () => {
  expect(letterhead('Số: 7/2031/QĐ-UBND', 'Sơn Khê, ngày 5 tháng 3 năm 2081')[2]).toBe(
    'Sơn Khê, ngày 5 tháng 3 năm 2031',
  );
});

it.each([
  ['a symbol without a year', 'Số: 7/QĐ-UBND', 'Sơn Khê, ngày 5 tháng 3 năm 2081', PLAN],
  ['years that differ in two digits', 'Số: 7/2031/QĐ-UBND', 'Sơn Khê, ngày 5 tháng 3 năm 2028', PLAN],
  ['a year that the text has as often', 'Số: 7/2031/QĐ-UBND', 'Sơn Khê, ngày 5 tháng 3 năm 2032', 'năm 2032, năm 2031'],
])('should leave the date: %s', (_, number, date, body) => {
  expect(letterhead(number, date, body)[2]).toBe(date);
});
