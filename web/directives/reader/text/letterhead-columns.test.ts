import { expect, test } from 'vitest';
import { letterheadColumns } from './letterhead-columns.ts';

const columns = (...texts: string[]) =>
  letterheadColumns(texts.map((text) => ({ text }))).map((lines) => lines.map(({ text }) => text));

test('Party: issuer and number left, Party name, place and date right', () => {
  expect(
    columns('TỈNH ỦY SƠN KHÊ', '*', 'Số 15-CTr/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Sơn Khê, ngày 18 tháng 3 năm 2025'),
  ).toEqual([
    ['TỈNH ỦY SƠN KHÊ', '*', 'Số 15-CTr/TU'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Sơn Khê, ngày 18 tháng 3 năm 2025'],
  ]);
});

test('State: both lines of the motto and its drawn rule stay right', () => {
  expect(
    columns(
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      '--------',
      'Số: 126/KH-UBND',
    ),
  ).toEqual([
    ['ỦY BAN NHÂN DÂN', 'Số: 126/KH-UBND'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '--------'],
  ]);
});

test('a year alone on its line belongs to the date', () => {
  expect(
    columns('TỈNH ỦY SƠN KHÊ', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Sơn Khê, ngày 14 tháng 02 năm', 'Số 12-NQ/TU', '2025'),
  ).toEqual([
    ['TỈNH ỦY SƠN KHÊ', 'Số 12-NQ/TU'],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Sơn Khê, ngày 14 tháng 02 năm', '2025'],
  ]);
});
