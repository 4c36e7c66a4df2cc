import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import type { Metadata } from '../../model/document.ts';
import { paragraphs, readBlocks, table } from '../blocks.test-support.ts';

const metadata = (...texts: string[]): Metadata => readBlocks(paragraphs(...texts)).documents[0]!.metadata;

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const BODY = ['I. MỤC TIÊU', '1. Lắp đặt trạm dữ liệu.'];

describe('other papers', () => {
  it('a law', () => {
    const head = [
      'QUỐC HỘI',
      ...MOTTO,
      'Luật số: 99/2026/QH16',
      'LUẬT',
      'TRẠM DỮ LIỆU CỘNG ĐỒNG',
      'Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;',
      'Quốc hội ban hành Luật Trạm dữ liệu cộng đồng.',
    ];
    const tail = [
      'Luật này được Quốc hội nước Cộng hòa xã hội chủ nghĩa Việt Nam khóa XVI, kỳ họp thứ 2 thông qua ngày 10 tháng 11 năm 2026.',
      'CHỦ TỊCH QUỐC HỘI',
      'Nguyễn Văn Khê',
    ];
    expect(metadata(...head, 'Điều 1. Phạm vi', '1. Một.', ...tail)).toMatchObject({
      symbol: '99/2026/QH16',
      type: 'Luật',
      issuer: 'Quốc hội',
      issuedOn: '2026-11-10',
      title: 'TRẠM DỮ LIỆU CỘNG ĐỒNG',
      signatory: 'Nguyễn Văn Khê',
    });
  });

  it('an official letter', () => {
    const head = [
      'UBND TỈNH SƠN KHÊ',
      'Số: 321/UBND-KGVX',
      'V/v đôn đốc lắp trạm dữ liệu',
      ...MOTTO,
      'Sơn Khê, ngày 3 tháng 4 năm 2026',
      'Kính gửi:',
      '- Sở Xây dựng;',
      '- Các xã.',
    ];
    expect(
      metadata(...head, 'Để lắp trạm đúng hạn, Ủy ban nhân dân tỉnh yêu cầu:', '1. Một.', 'Nơi nhận:', '- Như trên.'),
    ).toMatchObject({
      symbol: '321/UBND-KGVX',
      type: 'Công văn',
      title: 'đôn đốc lắp trạm dữ liệu',
      issuedOn: '2026-04-03',
    });
  });
});

describe('stamps of incoming mail', () => {
  it('give neither number nor date', () => {
    const found = metadata(
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      'BAN KINH TẾ',
      'Số 15-HD/BKTTW',
      'VĂN PHÒNG TỈNH ỦY',
      'ĐẾN Số A43',
      'Ngày 29/3/2024',
      'Chuyển: P. TH',
      'Số và ký hiệu hồ sơ:',
      'HƯỚNG DẪN',
      'về sơ kết',
      ...BODY,
      'Nơi nhận:',
      '- Lưu VT.',
    );
    expect(found).toMatchObject({ symbol: '15-HD/BKTTW', issuedOn: null, issuer: 'Ban Kinh tế Trung ương' });
  });
});

describe('signature', () => {
  it.each<[string, string[], string | null, string | null]>([
    [
      'delegated',
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '(Đã ký)', 'Nguyễn Văn Khê'],
      'Nguyễn Văn Khê',
      'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH',
    ],
    ['spaced by a scan', ['T/ M BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Thị Khê'], 'Trần Thị Khê', 'T/ M BAN THƯỜNG VỤ BÍ THƯ'],
    ['an office alone', ['GIÁM ĐỐC', 'TS. Lê Văn Đông'], 'Lê Văn Đông', 'GIÁM ĐỐC'],
    ['name in capitals', ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'PHẠM VĂN KHÊ'], 'Phạm Văn Khê', 'KT. BỘ TRƯỞNG THỨ TRƯỞNG'],
    ['on one line', ['T/M BỘ CHÍNH TRỊ (Đã ký) Hoàng Thị Khê'], 'Hoàng Thị Khê', 'T/M BỘ CHÍNH TRỊ'],
    ['none', ['Nơi nhận:', '- Như trên;'], null, null],
  ])('%s', (_, tail, signatory, signatoryRole) => {
    const head = ['UBND TỈNH SƠN KHÊ', ...MOTTO, 'Số: 45/KH-UBND', 'KẾ HOẠCH', 'Trồng rừng số'];
    expect(metadata(...head, ...BODY, ...tail)).toMatchObject({ signatory, signatoryRole });
  });
});

describe('recipients and basis', () => {
  it('are read from their lists', () => {
    const found = metadata(
      'CHÍNH PHỦ',
      ...MOTTO,
      'Số: 99/2026/NĐ-CP',
      'Hà Nội, ngày 1 tháng 3 năm 2026',
      'NGHỊ ĐỊNH',
      'Quy định về trạm dữ liệu',
      'Căn cứ Luật Giao dịch điện tử số 20/2023/QH15;',
      'Căn cứ Luật Dữ liệu số 60/2024/QH15, được sửa đổi bởi Luật số 93/2025/QH15;',
      'Theo đề nghị của Bộ trưởng tại Tờ trình số 04/TTr-BKHCN;',
      'Điều 1. Phạm vi',
      'Nơi nhận:',
      '- Các bộ, cơ quan ngang bộ,',
      'cơ quan thuộc Chính phủ;',
      '- VPCP: BTCN;',
      '- Lưu: VT, KGVX (2b).',
      'TM. CHÍNH PHỦ',
      'THỦ TƯỚNG',
      'Nguyễn Văn Khê',
    );
    expect(found.basis).toEqual(['20/2023/QH15', '60/2024/QH15']);
    expect(found.recipients).toEqual([
      'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ',
      'VPCP: BTCN',
      'Lưu: VT, KGVX (2b)',
    ]);
  });
});

describe('a table of properties that a portal prints', () => {
  const properties = table([
    ['Thuộc tính', 'Nội dung'],
    ['Số hiệu', '99/NQ-CP'],
    ['Loại văn bản', 'Nghị quyết'],
    ['Cơ quan ban hành', 'Chính phủ'],
    ['Ngày ban hành', '07/06/2026'],
    ['Người ký', 'Nguyễn Văn Khê'],
  ]);

  it('is no clause, and tells what nothing else does', () => {
    const [read] = readBlocks([
      ...paragraphs('TÓM TẮT'),
      properties,
      ...paragraphs('NGHỊ QUYẾT', 'về trạm dữ liệu', 'Điều 1. Một', 'Nơi nhận:', '- Như trên.'),
    ]).documents;
    expect(read!.clauses.map(({ path }) => path)).toEqual(['Đ1']);
    expect(read!.metadata).toMatchObject({
      symbol: '99/NQ-CP',
      issuer: 'Chính phủ',
      issuedOn: '2026-06-07',
      signatory: 'Nguyễn Văn Khê',
      title: 'trạm dữ liệu',
    });
  });

  it('gives way to the letterhead', () => {
    const head = [
      'CHÍNH PHỦ',
      ...MOTTO,
      'Số: 98/NQ-CP',
      'Hà Nội, ngày 6 tháng 6 năm 2026',
      'NGHỊ QUYẾT',
      'về trạm dữ liệu',
      'Điều 1. Một',
    ];
    const [read] = readBlocks([properties, ...paragraphs(...head)]).documents;
    expect(read!.metadata).toMatchObject({ symbol: '98/NQ-CP', issuedOn: '2026-06-06' });
  });
});

describe('introduction of a directive', () => {
  it('tells what the letterhead would', () => {
    const found = metadata(
      'Thay mặt Bộ Chính trị, Tổng Bí thư Nguyễn Văn Khê đã ký ban hành Nghị quyết số 99-NQ/TW (ngày 02/03/2026) của Bộ Chính trị về trạm dữ liệu cộng đồng.',
      'Trân trọng giới thiệu toàn văn Nghị quyết:',
      'I- QUAN ĐIỂM',
      '1. Một',
      'Nghị quyết này phổ biến đến chi bộ.',
    );
    expect(found).toMatchObject({
      symbol: '99-NQ/TW',
      type: 'Nghị quyết',
      issuer: 'Bộ Chính trị',
      issuedOn: '2026-03-02',
      title: 'trạm dữ liệu cộng đồng',
      signatory: 'Nguyễn Văn Khê',
    });
  });
});

describe('a title that is centred, line by line', () => {
  const centred = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, wrapped: true, look: CENTRED });
  const fromLeft = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, wrapped: true, look: LEFT });
  const CENTRED = { bold: false, italic: false, align: 'center' } as const;
  const LEFT = { bold: false, italic: false, align: 'left' } as const;
  const titleOf = (...lines: readonly RawBlock[]) =>
    readBlocks([...paragraphs('TỈNH ỦY SƠN KHÊ', 'Số 12-CT/TU'), ...lines, ...paragraphs(...BODY)]).documents[0]!
      .metadata.title;
  const HEAD = [centred('CHỈ THỊ'), centred('về việc lắp trạm dữ liệu cộng đồng'), centred('ở các bản vùng cao')];

  it('ends where prose is set from the left', () => {
    const prose = [
      fromLeft('Thực hiện Nghị quyết số 99-NQ/TW của Bộ Chính trị, thời gian qua các xã của'),
      fromLeft('Sơn Khê đã lắp được 40 trạm dữ liệu.'),
    ];
    expect(titleOf(...HEAD, ...prose)).toBe('lắp trạm dữ liệu cộng đồng ở các bản vùng cao');
  });

  it('goes on with a line as wide as the page', () => {
    const wide = fromLeft('Tráng Khê, Nậm Thung, Lũng Mây, Bản Cài, Pa Khoang và các bản giáp ranh khác');
    expect(titleOf(...HEAD, wide, centred('giai đoạn 2026 - 2030'))).toMatch(/Lũng Mây.*2030/u);
  });
});

it.each([
  ['Sơn Khê, ngày 5 tháng 4 năm 2026', '2026-04-05'],
  ['Sơn Khê, ngày … tháng 4 năm 2026', null],
  ['Sơn Khê, ngày 5: tháng 4 năm 2026', null],
  ["Sơn Khê, ngày '5 tháng 4; năm 2026", null],
])('the place is told also where a hand wrote the day: %s', (line, issuedOn) => {
  expect(metadata('TỈNH ỦY SƠN KHÊ', 'Số 12-CT/TU', line, 'CHỈ THỊ', 'về trạm dữ liệu', ...BODY)).toMatchObject({
    place: 'Sơn Khê',
    issuedOn,
  });
});

it.each(['CHỦ TỊCH', 'CHỦ TỊCH /4', 'CHỦ TỊCH //A'])('strokes of a hand are no part of an office: %s', (line) => {
  const tail = ['Nơi nhận:', '- Như trên.', line, 'Nguyễn Văn Khê'];
  expect(metadata('TỈNH ỦY SƠN KHÊ', 'Số 12-CT/TU', 'CHỈ THỊ', 'về trạm dữ liệu', ...BODY, ...tail)).toMatchObject({
    signatoryRole: 'CHỦ TỊCH',
    signatory: 'Nguyễn Văn Khê',
  });
});
