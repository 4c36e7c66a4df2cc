import { describe, expect, it } from 'vitest';
import { readLabels } from './labels.ts';

const read = (text: string) =>
  readLabels(text).map(({ form, token, length }) => `${form} ${token} ${text.slice(length)}`);

describe('labels', () => {
  it.each([
    ['Điều 5. Phạm vi', ['article Đ5 Phạm vi']],
    ['ĐIỀU 12: Hiệu lực', ['article Đ12 Hiệu lực']],
    ['Điều 3a. Bổ sung', ['article Đ3a Bổ sung']],
    ['Chương II', ['chapter CII ']],
    ['CHƯƠNG IV. TỔ CHỨC THỰC HIỆN', ['chapter CIV TỔ CHỨC THỰC HIỆN']],
    ['Mục 1 QUY ĐỊNH CHUNG', ['section M1 QUY ĐỊNH CHUNG']],
    ['Mục 1.2. ĐƠN GIẢN HÓA', ['subsection M1.2 ĐƠN GIẢN HÓA']],
    ['Tiểu mục 2', ['subsection TM2 ']],
    ['Phần thứ hai', ['part PhII ']],
    ['I- MỤC TIÊU', ['roman I MỤC TIÊU', 'upper I MỤC TIÊU']],
    ['IV. Nhiệm vụ', ['roman IV Nhiệm vụ']],
    ['C- TỔ CHỨC', ['upper C TỔ CHỨC']],
    ['B/ Nội dung', ['upper B Nội dung']],
    ['Il- NHIỆM VỤ', ['roman II NHIỆM VỤ']],
    ['lV. NHIỆM VỤ', ['roman IV NHIỆM VỤ']],
    ['l. Mở rộng', ['letter l Mở rộng', 'number 1 Mở rộng', 'roman I Mở rộng']],
    ['Dieu 7. Hiệu lực', ['article Đ7 Hiệu lực']],
    ['2, Mở rộng', ['number 2 Mở rộng']],
    ['d) Mở rộng', ['letter d Mở rộng', 'letter đ Mở rộng']],
    ['1. Mở rộng', ['number 1 Mở rộng']],
    ['1- Mở rộng', ['number 1 Mở rộng']],
    ['12/ Mở rộng', ['number 12 Mở rộng']],
    ['2.1- Mở rộng', ['decimal 2.1 Mở rộng']],
    ['3.4.1. Mở rộng', ['decimal 3.4.1 Mở rộng']],
    ['2.1 Mở rộng', ['decimal 2.1 Mở rộng']],
    ['(3) Mở rộng', ['bracket 3 Mở rộng']],
    ['3) Mở rộng', ['bracket 3 Mở rộng']],
    ['đ) Mở rộng', ['letter đ Mở rộng']],
    ['b. Mở rộng', ['letter b Mở rộng']],
    ['i) mở rộng', ['letter i mở rộng', 'small-roman i mở rộng']],
    ['(ii) mở rộng', ['small-roman ii mở rộng']],
    ['a1) Mở rộng', ['letter-number a1 Mở rộng']],
    ['- Mở rộng', ['dash  Mở rộng']],
    ['-Mở rộng', ['dash  Mở rộng']],
    ['+ Mở rộng', ['plus  Mở rộng']],
    ['• Mở rộng', ['dash  Mở rộng']],
    ['* Về hạ tầng', ['star  Về hạ tầng']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'Điều 5 của Luật này quy định',
    'Mục 2 Chương này được áp dụng',
    'Phần mềm dùng chung',
    'Chương trình hành động',
    '1.500 doanh nghiệp',
    '26-5-2025 của Ban Bí thư',
    '30/6/2026 phải hoàn thành',
    '2,5 % tổng chi',
    '5, khoản 6 Điều này',
    '2030. ',
    '15% ngân sách',
    'a 5 b',
    '-----',
    '*',
    '15',
    'IoT và dữ liệu',
    'Các bộ, ngành',
    '5G phủ sóng',
    'T/M BAN THƯỜNG VỤ',
    'K/T TRƯỞNG BAN',
    'T/ M BAN THƯỜNG VỤ',
    '3.5 triệu người',
  ])('is no label: %s', (text) => expect(read(text)).toEqual([]));

  it('reads a long paragraph by its beginning only', () => {
    expect(readLabels(`1. ${'x '.repeat(1e6)}`)[0]?.length).toBe(3);
  });
});
