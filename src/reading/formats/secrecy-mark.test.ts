import { describe, expect, test } from 'vitest';
import type { RawBlock, RawParagraph } from '../model/block.ts';
import { Refusal } from '../model/refusal.ts';
import { canonicalise } from '../normalise/canonicalise.ts';
import { refuseSecrecy } from './secrecy-mark.ts';

const line = (text: string): RawParagraph => ({ kind: 'paragraph', text, page: 1 });
const table = (ruled: boolean | undefined, ...rows: string[][]): RawBlock => ({
  kind: 'table',
  page: 1,
  ruled,
  rows: rows.map((cells) => ({
    page: 1,
    cells: cells.map((text, column) => ({ text, column, columnSpan: 1, rowSpan: 1 })),
  })),
});
const LETTERHEAD = [
  'TỈNH ỦY SƠN KHÊ',
  '*',
  'Số 12-NQ/TU',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
  'Sơn Khê, ngày 05 tháng 3 năm 2025',
];
const BODY = ['NGHỊ QUYẾT', 'về phát triển kinh tế số', '1. Mục tiêu', 'Đến năm 2030 kinh tế số đạt 30% GRDP.'];

function markOf(blocks: readonly (string | RawBlock)[]): unknown {
  try {
    refuseSecrecy(canonicalise(blocks.map((block) => (typeof block === 'string' ? line(block) : block))));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'secrecy-mark') return error.values['mark'];
    throw error;
  }
  return null;
}

describe('a mark at the head of a directive is refused', () => {
  test.each([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['Mật', 'MẬT'],
    ['Tối mật', 'TỐI MẬT'],
    ['(MẬT)', 'MẬT'],
    ['[ TUYỆT MẬT ]', 'TUYỆT MẬT'],
    ['* MẬT *', 'MẬT'],
    ['- TỐI MẬT -', 'TỐI MẬT'],
    ['MẬT.', 'MẬT'],
    ['M Ậ T', 'MẬT'],
    ['T U Y Ệ T  M Ậ T', 'TUYỆT MẬT'],
    ['Độ mật: Mật', 'MẬT'],
    ['Mức độ mật: Tối mật', 'TỐI MẬT'],
    ['Dấu chỉ độ mật: TUYỆT MẬT', 'TUYỆT MẬT'],
    ['Độ Tối mật', 'TỐI MẬT'],
    ['HỎA TỐC - MẬT', 'MẬT'],
    ['TỐI MẬT - KHẨN', 'TỐI MẬT'],
    ['Độ mật: Mật; Độ khẩn: Hỏa tốc', 'MẬT'],
    ['Số: 12/BC-UBND (Mật)', 'MẬT'],
    ['MẬT CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'MẬT'],
    ['TỐI MẬT Sơn Khê, ngày 05 tháng 3 năm 2025', 'TỐI MẬT'],
    ['Số: 12/KH-UBND TUYỆT MẬT', 'TUYỆT MẬT'],
    ['MÂT', 'MẬT'],
    ['MAT', 'MẬT'],
    ['TUYET MAT', 'TUYỆT MẬT'],
    ['TỐl MẬT', 'TỐI MẬT'],
    ['TÔI MẬT', 'TỐI MẬT'],
  ])('%s', (mark, expected) => {
    expect(markOf([...LETTERHEAD, mark, ...BODY])).toBe(expected);
    expect(markOf([mark, ...LETTERHEAD, ...BODY])).toBe(expected);
  });

  test('in a letterhead table, beside the number', () => {
    const head = table(false, [
      'ỦY BAN NHÂN DÂN\nTỈNH SƠN KHÊ\nSố: 12/KH-UBND\nMẬT',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    ]);
    expect(markOf([head, ...BODY])).toBe('MẬT');
  });

  test('in the frame of a stamp', () => {
    expect(markOf([table(true, ['TỐI MẬT']), ...LETTERHEAD, ...BODY])).toBe('TỐI MẬT');
  });

  test('in a table of the properties of the document', () => {
    const properties = table(undefined, ['Số hiệu', '12/KH-UBND'], ['Loại', 'Kế hoạch'], ['Độ mật', 'Tối mật']);
    expect(markOf([properties, ...BODY])).toBe('TỐI MẬT');
  });

  test('before the first clause, where a floating stamp is read', () => {
    expect(markOf([...LETTERHEAD, 'KẾ HOẠCH', 'Căn cứ Chương trình số 05-CTr/TU;', 'MẬT', '1. Mục đích'])).toBe('MẬT');
  });

  test('at the head of a later document of a bundle', () => {
    const first = [...LETTERHEAD, ...BODY, ...Array.from({ length: 80 }, (_, i) => `Đoạn văn thứ ${i}.`)];
    expect(markOf([...first, ...LETTERHEAD, 'TUYỆT MẬT', ...BODY])).toBe('TUYỆT MẬT');
    expect(markOf([...first, 'MẬT', ...LETTERHEAD, ...BODY])).toBe('MẬT');
    expect(markOf([...first, 'Số 12-KH/TU', 'MẬT', 'Sơn Khê, ngày 05 tháng 3 năm 2025'])).toBe('MẬT');
  });
});

describe('words about secrecy are no mark', () => {
  test.each([
    ['BẢO VỆ BÍ MẬT NHÀ NƯỚC'],
    ['BÍ MẬT NHÀ NƯỚC'],
    ['Về việc bảo vệ bí mật nhà nước'],
    ['Ban Cơ yếu Chính phủ'],
    ['bảo mật'],
    ['MẬT MÃ DÂN SỰ'],
    ['- Mật;'],
    ['- Mật'],
    ['1. Mật'],
    ['a) Mật'],
    ['Mật:'],
    ['Tối mật;'],
    ['“Mật”'],
    ['Dấu chỉ độ mật'],
    ['Độ mật'],
    ['Độ mật:'],
    ['Mức độ mật gồm: Mật, tối mật, tuyệt mật.'],
    ['Độ mật: Thường'],
    ['GIẢI MẬT'],
    ['Thông tin mật'],
    ['Mất'],
    ['mặt'],
    ['Mắt'],
    ['MẮT'],
    ['Mật ong Sơn Khê'],
  ])('%s', (words) => {
    expect(markOf([...LETTERHEAD, words, ...BODY])).toBeNull();
  });

  test('a heading in the body', () => {
    expect(markOf([...LETTERHEAD, ...BODY, 'TUYỆT MẬT', 'Danh mục gồm các tin sau.'])).toBeNull();
  });

  test('a table of kinds', () => {
    const kinds = table(true, ['TT', 'Tin', 'Độ mật'], ['1', 'Số liệu dự trữ', 'MẬT'], ['2', 'Phương án', 'TỐI MẬT']);
    expect(markOf([kinds, ...LETTERHEAD, ...BODY])).toBeNull();
    expect(markOf([...LETTERHEAD, 'QUY ĐỊNH', kinds, ...BODY])).toBeNull();
  });

  test('a sample of a form without number and date', () => {
    const sample = ['Mẫu 01', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'Số …-QĐ/TU', 'MẬT', 'QUYẾT ĐỊNH'];
    expect(markOf([...LETTERHEAD, ...BODY, ...Array.from({ length: 20 }, () => 'Đoạn.'), ...sample])).toBeNull();
  });
});
