import { describe, expect, test } from 'vitest';
import type { RawParagraph } from '../model/block.ts';
import { readText } from './text.ts';

const read = (text: string): RawParagraph[] =>
  readText(text).blocks.filter((block): block is RawParagraph => block.kind === 'paragraph');
const lines = (text: string): string[] => read(text).map((block) => block.text);
const wrapped = (text: string): boolean[] => read(text).map((block) => block.wrapped ?? false);

describe('lines that go on', () => {
  test('in hard-wrapped text, up to a short line with a full stop', () => {
    const text = [
      'Ủy ban nhân dân tỉnh Sơn Khê giao các sở, ban, ngành và Ủy ban nhân',
      'dân các xã xây dựng kế hoạch thực hiện theo chức năng, nhiệm vụ được',
      'giao trong năm.',
      'Sở Khoa học và Công nghệ theo dõi, đôn đốc, kiểm tra việc thực hiện của',
      'các đơn vị, báo cáo Ủy ban nhân dân tỉnh trước ngày 15 tháng 12 hằng',
      'năm.',
    ].join('\n');
    expect(wrapped(text)).toEqual([true, true, false, true, true, false]);
  });

  test('nowhere when every paragraph is a line', () => {
    const long = 'Phát triển khoa học, công nghệ và đổi mới sáng tạo là nhiệm vụ trọng tâm. '.repeat(5);
    expect(wrapped(`${long}\n${long}\n${long}`)).toEqual([false, false, false]);
  });

  test('where a sentence is cut, also by an empty line', () => {
    expect(wrapped('- Hình thành 02 doanh nghiệp khoa học và công nghệ của\n\ntỉnh vào năm 2030.')).toEqual([
      true,
      false,
    ]);
    expect(wrapped('về việc phát triển\nkinh tế số')).toEqual([true, false]);
  });

  test.each([
    ['a heading above a text', 'CHƯƠNG TRÌNH HÀNH ĐỘNG\n\nthực hiện Nghị quyết'],
    ['a heading in capitals', 'KẾ HOẠCH\nphát triển kinh tế số'],
    ['an item with its own label', 'Các cơ quan sau đây báo cáo kết quả hằng quý\na) Sở Tài chính'],
    ['an item that ended', '- Sở Tài chính;\n- Sở Nội vụ.'],
  ])('not %s', (_, text) => {
    expect(wrapped(text)).toEqual([false, false]);
  });
});

describe('pages', () => {
  test('a form feed begins a page', () => {
    expect(read('một\n\fhai\n\f').map(({ text, page }) => [text, page])).toEqual([
      ['một', 1],
      ['hai', 2],
    ]);
  });

  const page = `${'Nội dung của một trang văn bản dài nhiều dòng.\n'.repeat(25)}`;

  test('page numbers are taken away and a sentence goes on over them', () => {
    const text = `${page}cơ quan chủ trì\n\n${' '.repeat(40)}2\n\nphối hợp thực hiện.\n${page}${' '.repeat(40)}3\n${page}`;
    const blocks = read(text);
    expect(blocks.filter((block) => /^\d+$/.test(block.text))).toEqual([]);
    expect(blocks[25]).toMatchObject({ text: 'cơ quan chủ trì', wrapped: true });
  });

  test.each([
    ['numbers of a list', '1\nLập quỹ\n2\nLập sàn\n3\nLập trung tâm'],
    ['one number alone', `${page}2030\n${page}`],
    ['numbers that do not count on', `${page}5\n${page}9\n${page}`],
  ])('%s stay', (_, text) => {
    expect(lines(text).some((line) => /^\d+$/.test(line))).toBe(true);
  });
});

describe('columns', () => {
  test('a letterhead is read column by column, a title in the middle apart', () => {
    const text = [
      'ỦY BAN NHÂN DÂN               CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      '  TỈNH SƠN KHÊ                     Độc lập - Tự do - Hạnh phúc',
      '',
      'Số: 16/QĐ-UBND                Sơn Khê, ngày 25 tháng 02 năm 2026',
      '',
      '                      QUYẾT ĐỊNH',
      '     Ban hành Quy chế quản lý dữ liệu số của tỉnh Sơn Khê',
    ].join('\n');
    expect(read(text).map(({ text: words, column }) => [words, column])).toEqual([
      ['ỦY BAN NHÂN DÂN', 0],
      ['TỈNH SƠN KHÊ', 0],
      ['Số: 16/QĐ-UBND', 0],
      ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 1],
      ['Độc lập - Tự do - Hạnh phúc', 1],
      ['Sơn Khê, ngày 25 tháng 02 năm 2026', 1],
      ['QUYẾT ĐỊNH', undefined],
      ['Ban hành Quy chế quản lý dữ liệu số của tỉnh Sơn Khê', undefined],
    ]);
  });

  test('a signature block, with lines on one side only', () => {
    const text = [
      'Nơi nhận:                            TM. ỦY BAN NHÂN DÂN',
      '- Như Điều 3;                            CHỦ TỊCH',
      '- Lưu: VT.',
      '',
      '',
      '                                        Trần Văn Khê',
      '',
      'PHỤ LỤC',
    ].join('\n');
    expect(lines(text)).toEqual([
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Trần Văn Khê',
      'PHỤ LỤC',
    ]);
  });

  test.each([
    ['a table of figures', 'Kinh tế số          30%\nThương mại          20%'],
    ['three columns', 'Số: 1     Nơi nhận:     ngày\na     b     c'],
    ['wide spaces in a sentence', 'Các sở,   ban, ngành và địa phương'],
  ])('%s stays in its lines', (_, text) => {
    expect(read(text).every((block) => block.column === undefined)).toBe(true);
    expect(lines(text)).toHaveLength(text.split('\n').length);
  });
});

test('drawn lines are left out, the star of a Party letterhead stays', () => {
  expect(lines('TỈNH ỦY SƠN KHÊ\n*\n-------\n_____\nSố 5')).toEqual(['TỈNH ỦY SƠN KHÊ', '*', 'Số 5']);
});
