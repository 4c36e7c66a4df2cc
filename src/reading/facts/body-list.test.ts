import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBodyList, splitBodies } from './body-list.ts';
import { wordsOf } from './body-words.ts';

const names = (cell: string) => splitBodies(cell).map(({ name }) => name);
const listed = (text: string) => readBodyList(wordsOf(text), 0).bodies.map(({ name }) => name);

describe('splitBodies', () => {
  it.each<[string, string[]]>([
    ['Bộ Khoa học và Công nghệ, Bộ Tài chính', ['Bộ Khoa học và Công nghệ', 'Bộ Tài chính']],
    ['Bộ Văn hóa, Thể thao và Du lịch; Bộ Y tế', ['Bộ Văn hóa, Thể thao và Du lịch', 'Bộ Y tế']],
    ['Bộ Nông nghiệp và Môi trường Bộ Xây dựng', ['Bộ Nông nghiệp và Môi trường', 'Bộ Xây dựng']],
    ['Các bộ, ngành, địa phương', ['Các bộ, ngành, địa phương']],
    ['Các sở, ban, ngành; UBND các xã, phường', ['Các sở, ban, ngành', 'UBND các xã, phường']],
    ['VTV, VOV, TTXVN và các địa phương', ['VTV', 'VOV', 'TTXVN', 'các địa phương']],
    ['các Sở: Tài chính, Nội vụ và Công an tỉnh', ['các Sở: Tài chính, Nội vụ', 'Công an tỉnh']],
    ['Sở KH&CN, Sở TT&TT', ['Sở KH&CN', 'Sở TT&TT']],
    ['Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ', ['Các bộ', 'cơ quan ngang bộ', 'cơ quan thuộc Chính phủ']],
    ['Thủ trưởng các sở, ban, ngành; Chủ tịch UBND các xã', ['Thủ trưởng các sở, ban, ngành', 'Chủ tịch UBND các xã']],
    [
      'Bộ Lao động - Thương binh và Xã hội, các tỉnh, thành phố trực thuộc Trung ương',
      ['Bộ Lao động - Thương binh và Xã hội', 'các tỉnh, thành phố trực thuộc Trung ương'],
    ],
    ['Các bộ, ngành, địa phương, doanh nghiệp liên quan', ['Các bộ, ngành, địa phương', 'doanh nghiệp liên quan']],
    ['Phòng Công nghệ thông tin; Tổ Hành chính', ['Phòng Công nghệ thông tin', 'Tổ Hành chính']],
    ['Địa phương được lựa chọn', ['Địa phương được lựa chọn']],
    ['Sở Nội vụ, Sở Y tế, Sở', ['Sở Nội vụ', 'Sở Y tế']],
    ['', []],
    [' - ', []],
  ])('splits %s', (cell, bodies) => {
    expect(names(cell)).toEqual(bodies);
  });

  it('tells classes from bodies with a name', () => {
    const flags = (cell: string) => splitBodies(cell).map(({ isClass }) => isClass);
    expect(flags('Sở Tài chính; các sở, ngành; UBND các xã')).toEqual([false, true, true]);
    expect(flags('Các Bộ: Quốc phòng, Công an')).toEqual([true]);
    expect(flags('Liên hiệp các Hội Khoa học và Kỹ thuật Việt Nam')).toEqual([false]);
  });

  it('loses no letter but separators, and every span quotes its name', () => {
    const piece = fc.constantFrom(
      'Bộ Tài chính',
      'Sở Nội vụ',
      'các sở',
      'ban',
      'ngành',
      'địa phương',
      'UBND các xã',
      'Hội Nông dân',
      'lạ hoắc',
      'ABC',
      '12',
    );
    const separator = fc.constantFrom(', ', '; ', ' và ', '\n', ' ', '. ');
    const cell = fc.array(fc.tuple(piece, separator), { maxLength: 12 }).map((parts) => parts.flat().join(''));
    const letters = (text: string) =>
      text.replace(/(?<!\p{L})(?:và|cùng)(?!\p{L})/gu, '').replace(/[^\p{L}\p{N}]/gu, '');
    fc.assert(
      fc.property(cell, (text) => {
        const found = splitBodies(text);
        for (const { name, start, end } of found) expect(text.slice(start, end)).toBe(name);
        expect(letters(found.map(({ name }) => name).join(' '))).toBe(letters(text));
      }),
    );
  });
});

describe('readBodyList', () => {
  it.each<[string, string[]]>([
    ['Bộ Kế hoạch và Đầu tư hướng dẫn các địa phương', ['Bộ Kế hoạch và Đầu tư']],
    [
      'Các tỉnh ủy, thành ủy, đảng ủy trực thuộc Trung ương chỉ đạo',
      ['Các tỉnh ủy', 'thành ủy', 'đảng ủy trực thuộc Trung ương'],
    ],
    ['Ban Tuyên giáo các tỉnh ủy, thành ủy tham mưu', ['Ban Tuyên giáo các tỉnh ủy, thành ủy']],
    ['Ban cán sự đảng Bộ Ngoại giao chủ động', ['Ban cán sự đảng Bộ Ngoại giao']],
    [
      'Chủ tịch Ủy ban nhân dân tỉnh Sơn Khê và các cơ quan, đơn vị liên quan tổ chức',
      ['Chủ tịch Ủy ban nhân dân tỉnh Sơn Khê', 'các cơ quan, đơn vị liên quan'],
    ],
    [
      'Công ty TNHH MTV Đầu tư, Xây dựng và Dịch vụ Sơn Khê lập hồ sơ',
      ['Công ty TNHH MTV Đầu tư, Xây dựng và Dịch vụ Sơn Khê'],
    ],
    ['các Bộ, ngành và địa phương liên quan rà soát', ['các Bộ, ngành và địa phương liên quan']],
    ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', ['SỞ KHOA HỌC VÀ CÔNG NGHỆ']],
    ['Đảng uỷ Công an tỉnh lãnh đạo', ['Đảng uỷ Công an tỉnh']],
  ])('reads %s', (text, bodies) => {
    expect(listed(text)).toEqual(bodies);
  });

  it.each([
    'Tổ chức thực hiện tốt kế hoạch',
    'Ban hành chính sách ưu đãi',
    'Báo cáo Bộ Tài chính',
    'Thống kê, phân loại hồ sơ',
    'Hội nghị nhất trí',
    'Trường hợp có vướng mắc',
    'Bộ chỉ số đánh giá',
    'Phòng, chống tham nhũng',
    'TỔ CHỨC THỰC HIỆN',
    'NHIỆM VỤ, GIẢI PHÁP',
  ])('finds no body in %s', (text) => {
    expect(listed(text)).toEqual([]);
  });
});
