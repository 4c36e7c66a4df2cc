import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../model/block.ts';
import { LETTERHEAD, lines, paragraphs, pathsOf, readBlocks, table } from './blocks.test-support.ts';

const body = (...texts: string[]): string[] => pathsOf(paragraphs(...LETTERHEAD, ...texts));

describe('clause tree', () => {
  it.each([
    [
      'Party labels',
      ['A- TÌNH HÌNH', '1- Một', 'a) Hai', 'b) Ba', 'B- MỤC TIÊU', 'I- CHUNG', '1- Bốn', 'II- RIÊNG', '1- Năm'],
      ['A', 'A/1', 'A/1/a', 'A/1/b', 'B', 'B/I', 'B/I/1', 'B/II', 'B/II/1'],
    ],
    [
      'State labels',
      [
        'Chương I',
        'QUY ĐỊNH CHUNG',
        'Điều 1. Phạm vi',
        '1. Một',
        'a) Hai',
        'Chương II',
        'NỘI DUNG',
        'Điều 2. Đối tượng',
        '1. Ba',
      ],
      ['CI', 'Đ1', 'Đ1/1', 'Đ1/1/a', 'CII', 'Đ2', 'Đ2/1'],
    ],
    [
      'sections of a chapter',
      ['Chương I', 'CHUNG', 'Mục 1', 'MỘT', 'Điều 1. Một', 'Mục 2', 'HAI', 'Điều 2. Hai'],
      ['CI', 'CI/M1', 'Đ1', 'CI/M2', 'Đ2'],
    ],
    [
      'decimals',
      ['1. Một', '1.1. Hai', '1.1.1. Ba', '1.2. Bốn', '2. Năm', '2.1- Sáu'],
      ['1', '1/1.1', '1/1.1/1.1.1', '1/1.2', '2', '2/2.1'],
    ],
    [
      'dashes and pluses',
      ['1. Một', '- Hai', '+ Ba', '+ Bốn', '- Năm', '2. Sáu', '- Bảy'],
      ['1', '1/-1', '1/-1/+1', '1/-1/+2', '1/-2', '2', '2/-1'],
    ],
    [
      'letters with đ',
      ['1. Một', 'a) A', 'b) B', 'c) C', 'd) D', 'đ) Đ', 'e) E', 'g) G', 'h) H', 'i) I', 'k) K'],
      ['1', '1/a', '1/b', '1/c', '1/d', '1/đ', '1/e', '1/g', '1/h', '1/i', '1/k'],
    ],
    ['letters without đ', ['1. Một', 'a) A', 'b) B', 'c) C', 'd) D', 'e) E'], ['1', '1/a', '1/b', '1/c', '1/d', '1/e']],
    ['C and D as letters', ['A. MỘT', 'B. HAI', 'C. BA', 'D. BỐN'], ['A', 'B', 'C', 'D']],
    ['V and X as numerals', ['I. A', 'II. B', 'III. C', 'IV. D', 'V. E', 'VI. G'], ['I', 'II', 'III', 'IV', 'V', 'VI']],
    [
      'what an Điều approves hangs below it',
      ['Điều 1. Phê duyệt Đề án với nội dung sau:', 'I. QUAN ĐIỂM', '1. Một', 'II. MỤC TIÊU', 'Điều 2. Hiệu lực'],
      ['Đ1', 'Đ1/I', 'Đ1/I/1', 'Đ1/II', 'Đ2'],
    ],
    [
      'brackets under a star',
      ['1. Một', '* Các phòng:', '(1) Hai', '(2) Ba', '* Các ban', '2. Bốn'],
      ['1', '1/*1', '1/*1/1', '1/*1/2', '1/*2', '2'],
    ],
    [
      'a list that a dash announces',
      ['1. Một', '- Gồm:', 'a) Hai', 'b) Ba', '2. Bốn'],
      ['1', '1/-1', '1/-1/a', '1/-1/b', '2'],
    ],
    ['items left out of a copy', ['Điều 3. Một', '1. Hai', '4. Ba', '5. Bốn'], ['Đ3', 'Đ3/1', 'Đ3/4', 'Đ3/5']],
    [
      'a level under another than usual',
      ['1. Một', 'I. A', 'II. B', '2. Hai', 'I. C', 'II. D', '3. Ba'],
      ['1', '1/I', '1/II', '2', '2/I', '2/II', '3'],
    ],
  ])('%s', (_, texts, expected) => expect(body(...texts)).toEqual(expected));

  it.each([
    ['legal bases', ['- Căn cứ Luật Giao dịch điện tử;', '- Căn cứ Quy chế làm việc;', '1. Một'], ['1']],
    [
      'addressees',
      [
        'Ủy ban nhân dân tỉnh điện:',
        '- Giám đốc Sở Lâm nghiệp;',
        '- Chủ tịch các xã.',
        'Để chống rét cho cây, yêu cầu:',
        '1. Một',
      ],
      ['1'],
    ],
    ['recipients', ['1. Một', 'Nơi nhận:', '- Như trên;', '- Lưu: VT.'], ['1']],
    [
      'a quoted amendment',
      ['Điều 1. Sửa đổi khoản 2 như sau: “2. Mức hỗ trợ:', 'a) Một;', 'b) Hai.”', 'Điều 2. Hiệu lực'],
      ['Đ1', 'Đ2'],
    ],
    [
      'a mention at the beginning of a paragraph',
      ['1. Một', 'Điều 5 của Quy chế này được áp dụng.', 'Mục 2 Chương này không đổi.'],
      ['1'],
    ],
  ])('takes no clause from %s', (_, texts, expected) => expect(body(...texts)).toEqual(expected));

  it('joins hard-wrapped lines and takes no label from the middle of a sentence', () => {
    const text = `1. Hỗ trợ các trạm dữ liệu cộng đồng ở vùng cao, phấn đấu đến năm
2030 có ít nhất một trạm ở mỗi xã và nối mạng cho toàn bộ số thôn
20. Tiếp tục nối mạng cho các điểm trường còn lại trong năm học.
2. Bố trí kinh phí.`;
    const { documents } = readBlocks([...paragraphs(...LETTERHEAD), ...lines(text)]);
    expect(documents[0]!.clauses.map(({ path }) => path)).toEqual(['1', '2']);
    expect(documents[0]!.clauses[0]!.text).toContain('toàn bộ số thôn 20. Tiếp tục');
  });

  it('takes no Điều from a mention at the beginning of a line', () => {
    const texts = [
      'Điều 1. Chức năng',
      'Tổ dữ liệu cộng đồng giúp cấp ủy thu thập dữ liệu theo quy định tại',
      'Điều 2 Quy chế này.',
      'Điều 2. Nhiệm vụ',
    ];
    expect(body(...texts)).toEqual(['Đ1', 'Đ2']);
  });

  it('goes on after a quotation that never closes', () => {
    const texts = [
      'Điều 1. Sửa đổi như sau: “Điều 5. Mức hỗ trợ',
      'Điều 2. Bổ sung như sau: “Điều 6. Thời hạn',
      '1. Một.',
      'Điều 3. Hiệu lực',
    ];
    expect(body(...texts)).toEqual(['Đ1', 'Đ2', 'Đ2/1', 'Đ3']);
  });

  it('takes no bullet from a range that a line break cut', () => {
    const text = `- Số trạm dữ liệu cộng đồng của tỉnh tăng bình quân hằng năm 15
- 18% trong cả giai đoạn.
- Mỗi xã có một trạm.`;
    const { documents } = readBlocks([...paragraphs(...LETTERHEAD, '1. Một'), ...lines(text)]);
    expect(documents[0]!.clauses.map(({ path }) => path)).toEqual(['1', '1/-1', '1/-2']);
  });

  it('goes on over letterhead lines that a scan moved into a sentence', () => {
    const { documents, canonical } = readBlocks(
      paragraphs(
        'BAN CHẤP HÀNH TRUNG ƯƠNG',
        'Số 15-HD/BKTTW',
        'HƯỚNG DẪN',
        'Các ban đảng hướng dẫn như sau:',
        'I. NỘI DUNG',
        'Các cấp ủy chủ động xây dựng chương trình phù hợp với tình hình của',
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Hà Nội, ngày 25 tháng 3 năm 2025',
        'ngành, địa phương, đơn vị.',
        '1. Một.',
      ),
    );
    const [first] = documents[0]!.clauses;
    expect(first!.text).toBe(
      'NỘI DUNG Các cấp ủy chủ động xây dựng chương trình phù hợp với tình hình của ngành, địa phương, đơn vị.',
    );
    expect(documents[0]!.metadata.issuedOn).toBe('2025-03-25');
    const asides = documents[0]!.segments.filter(({ kind }) => kind === 'aside');
    expect(asides.map(({ span }) => canonical.text.slice(span.start, span.end).trim())).toEqual([
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Hà Nội, ngày 25 tháng 3 năm 2025',
    ]);
  });

  it('starts anew in an annex and in a paper issued with the decision', () => {
    const paths = body(
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế vận hành trạm.',
      'Điều 2. Hiệu lực.',
      'Nơi nhận:',
      '- Lưu: VT.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Nguyễn Văn Khê',
      'QUY CHẾ',
      'Vận hành trạm dữ liệu cộng đồng',
      '(Ban hành kèm theo Quyết định số 12/QĐ-UBND)',
      'I. MỤC TIÊU',
      '1. Một',
      'PHỤ LỤC II',
      'DANH MỤC TRẠM',
      '1. Trạm Đông',
    );
    expect(paths).toEqual(['Đ1', 'Đ2', 'I', 'I/1', 'PL2', 'PL2/1']);
  });

  it('parts the title of a paper from the name above it, where the print does not', () => {
    const name: RawBlock = { kind: 'paragraph', text: 'Nguyễn Văn Khê', page: 1, wrapped: true };
    const blocks = [
      ...paragraphs(...LETTERHEAD, 'Điều 1. Ban hành Chương trình.', 'TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH'),
      name,
      ...paragraphs('CHƯƠNG TRÌNH TRẠM DỮ LIỆU', '(Kèm theo Quyết định số 12/QĐ-UBND)', 'I. MỤC TIÊU', '1. Một'),
    ];
    expect(pathsOf(blocks)).toEqual(['Đ1', 'I', 'I/1']);
  });

  it('keeps a form whole', () => {
    const paths = body(
      '1. Một',
      'PHỤ LỤC',
      'BIỂU MẪU',
      'Mẫu số 01',
      'ĐƠN ĐỀ NGHỊ',
      'I. THÔNG TIN',
      '1. Họ tên:………………',
      '2. Địa chỉ:………………',
      'Mẫu số 02',
      'TỜ KHAI',
      '1. Số:………………',
    );
    expect(paths).toEqual(['1', 'PL', 'PL/Mẫu01', 'PL/Mẫu02']);
  });

  it('counts a table of the body and hangs the rows of an annex below it', () => {
    const rows = [
      ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
      ['I', 'Hạ tầng', '', ''],
      ['1', 'Lắp trạm', 'Sở Xây dựng', '2026'],
      ['2', 'Kéo cáp', 'Sở Công Thương', '2027'],
    ];
    expect(pathsOf([...paragraphs(...LETTERHEAD, '1. Một'), table(rows)])).toEqual([
      '1',
      'T1',
      'T1/I',
      'T1/I/r1',
      'T1/I/r2',
    ]);
    expect(pathsOf([...paragraphs(...LETTERHEAD, '1. Một', 'PHỤ LỤC I', 'NHIỆM VỤ'), table(rows)])).toEqual([
      '1',
      'PL1',
      'PL1/I',
      'PL1/I/r1',
      'PL1/I/r2',
    ]);
  });
});
