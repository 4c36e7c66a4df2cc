import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../model/document.ts';
import { paragraphs, readBlocks } from '../blocks.test-support.ts';

const metadata = (...texts: string[]): Metadata => readBlocks(paragraphs(...texts)).documents[0]!.metadata;

const MOTTO = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'];
const PARTY = 'ĐẢNG CỘNG SẢN VIỆT NAM';
const BODY = ['I. MỤC TIÊU', '1. Lắp đặt trạm dữ liệu.'];

describe('issuer', () => {
  it('stands beside a date that a narrow letterhead broke', () => {
    const found = metadata(
      'TỈNH ỦY SƠN KHÊ',
      'Số 12-NQ/TU',
      PARTY,
      'Sơn Khê, ngày 14 tháng 02 năm',
      '2025',
      'NGHỊ QUYẾT',
      'về trạm dữ liệu',
      ...BODY,
    );
    expect(found).toMatchObject({ issuer: 'Tỉnh ủy Sơn Khê', issuedOn: '2025-02-14' });
  });

  it('is not the name of the State beside it', () => {
    const found = metadata(
      `HỘI ĐỒNG NHÂN DÂN TỈNH SƠN KHÊ ${MOTTO[0]}`,
      MOTTO[1]!,
      'SỐ: 12/NQ-HĐND',
      'Sơn Khê, ngày 08 tháng 01 năm 2026',
      'NGHỊ QUYẾT',
      'Về trạm dữ liệu',
      ...BODY,
    );
    expect(found).toMatchObject({ symbol: '12/NQ-HĐND', issuer: 'Hội đồng nhân dân tỉnh Sơn Khê' });
  });

  it('is not the name of the State that a narrow letterhead broke', () => {
    const found = metadata(
      'ỦY BAN NHÂN DÂN',
      'TỈNH SƠN KHÊ',
      'Số: 11/TB-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA',
      'VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Sơn Khê, ngày 08 tháng 01 năm 2026',
      'THÔNG BÁO',
      'Kết luận về trạm dữ liệu',
      ...BODY,
    );
    expect(found).toMatchObject({ symbol: '11/TB-UBND', issuer: 'Ủy ban nhân dân tỉnh Sơn Khê' });
  });

  it.each<[string, string[], Partial<Metadata>]>([
    [
      'a province',
      [
        'ỦY BAN NHÂN DÂN',
        'TỈNH SƠN KHÊ',
        ...MOTTO,
        'Số: 16 /2026/QĐ-UBND',
        'Sơn Khê, ngày 25 tháng 02 năm 2026',
        'QUYẾT ĐỊNH',
        'Ban hành Quy chế quản lý trạm dữ liệu',
      ],
      {
        symbol: '16/2026/QĐ-UBND',
        type: 'Quyết định',
        issuer: 'Ủy ban nhân dân tỉnh Sơn Khê',
        issuedOn: '2026-02-25',
        place: 'Sơn Khê',
        title: 'Ban hành Quy chế quản lý trạm dữ liệu',
      },
    ],
    [
      'a province in one line',
      [
        'UBND TỈNH SƠN KHÊ',
        ...MOTTO,
        'Số: 45/KH-UBND',
        'Sơn Khê, ngày 3 tháng 4 năm 2025',
        'KẾ HOẠCH',
        'Trồng rừng số',
      ],
      { symbol: '45/KH-UBND', type: 'Kế hoạch', issuer: 'UBND tỉnh Sơn Khê' },
    ],
    [
      'a department',
      [
        'ỦY BAN NHÂN DÂN TỈNH SƠN KHÊ',
        'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
        ...MOTTO,
        'Số: 7/HD-SKHCN',
        'Sơn Khê, ngày 3 tháng 4 năm 2025',
        'HƯỚNG DẪN',
        'Lập hồ sơ trạm',
      ],
      { type: 'Hướng dẫn', issuer: 'Sở Khoa học và Công nghệ tỉnh Sơn Khê' },
    ],
    [
      'a people’s council',
      [
        'HỘI ĐỒNG NHÂN DÂN',
        'TỈNH SƠN KHÊ',
        ...MOTTO,
        'Số: 9/2025/NQ-HĐND',
        'Sơn Khê, ngày 10 tháng 12 năm 2025',
        'NGHỊ QUYẾT',
        'Quy định mức hỗ trợ trạm',
      ],
      { symbol: '9/2025/NQ-HĐND', type: 'Nghị quyết', issuer: 'Hội đồng nhân dân tỉnh Sơn Khê' },
    ],
    [
      'a ministry',
      [
        'BỘ KHOA HỌC VÀ CÔNG NGHỆ',
        ...MOTTO,
        'Số: 05/2025/TT-BKHCN',
        'Hà Nội, ngày 1 tháng 6 năm 2025',
        'THÔNG TƯ',
        'Quy định về đo lường trạm',
      ],
      { type: 'Thông tư', issuer: 'Bộ Khoa học và Công nghệ' },
    ],
    [
      'the Prime Minister',
      [
        'THỦ TƯỚNG CHÍNH PHỦ',
        ...MOTTO,
        'Số: 21/CT-TTg',
        'Hà Nội, ngày 1 tháng 6 năm 2025',
        'CHỈ THỊ',
        'VỀ VIỆC BẢO VỆ TRẠM',
      ],
      { type: 'Chỉ thị', issuer: 'Thủ tướng Chính phủ', title: 'BẢO VỆ TRẠM' },
    ],
    [
      'a provincial committee',
      [
        'TỈNH ỦY SƠN KHÊ',
        '*',
        'Số 07-CTr/TU',
        PARTY,
        'Sơn Khê, ngày 12 tháng 5 năm 2025',
        'CHƯƠNG TRÌNH HÀNH ĐỘNG',
        'thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị',
        '-----',
      ],
      { symbol: '07-CTr/TU', type: 'Chương trình hành động', issuer: 'Tỉnh ủy Sơn Khê', basis: ['57-NQ/TW'] },
    ],
    [
      'a standing committee',
      [
        'TỈNH ỦY SƠN KHÊ',
        '*',
        'Số 12-NQ/TU',
        PARTY,
        'Sơn Khê, ngày 12 tháng 5 năm 2025',
        'NGHỊ QUYẾT',
        'CỦA BAN THƯỜNG VỤ TỈNH ỦY',
        'về trạm dữ liệu',
      ],
      { type: 'Nghị quyết', issuer: 'Ban Thường vụ Tỉnh ủy Sơn Khê', title: 'trạm dữ liệu' },
    ],
    [
      'a standing committee in a bad scan',
      [
        'TỈNH UY SƠN KHÊ',
        '*',
        'Số 12-NQ/TU',
        PARTY,
        'Sơn Khê, ngày 12 tháng 5 năm 2025',
        'NGHỊ QUYẾT',
        'về trạm dữ liệu',
        '1. Một.',
        'T/M BAN THUỜNG VU',
        'BÍ THƯ',
        'Nguyễn Văn Khê',
      ],
      { issuer: 'Ban Thường vụ Tỉnh ủy Sơn Khê', signatory: 'Nguyễn Văn Khê' },
    ],
    [
      'an office of the committee',
      [
        'TỈNH ỦY SƠN KHÊ',
        'VĂN PHÒNG',
        '*',
        'Số 3-TB/VPTU',
        PARTY,
        'Sơn Khê, ngày 12 tháng 5 năm 2025',
        'THÔNG BÁO',
        'lịch giao ban',
      ],
      { issuer: 'Văn phòng Tỉnh ủy Sơn Khê' },
    ],
    [
      'a central board',
      [
        'BAN CHẤP HÀNH TRUNG ƯƠNG',
        'BAN KINH TẾ',
        '*',
        'Số 15 - HD/BKTTW',
        PARTY,
        'Hà Nội, ngày 12 tháng 5 năm 2024',
        'HƯỚNG DẪN',
        'về sơ kết',
      ],
      { symbol: '15-HD/BKTTW', issuer: 'Ban Kinh tế Trung ương', title: 'sơ kết' },
    ],
    [
      'a commune committee',
      [
        'ĐẢNG BỘ TỈNH SƠN KHÊ',
        'ĐẢNG ỦY XÃ ĐÔNG KHÊ',
        '*',
        'Số 9-KH/ĐU',
        PARTY,
        'Đông Khê, ngày 2 tháng 9 năm 2025',
        'KẾ HOẠCH',
        'học tập số',
      ],
      { symbol: '9-KH/ĐU', issuer: 'Đảng ủy xã Đông Khê' },
    ],
    [
      'a school',
      [
        'SỞ GDĐT TỈNH SƠN KHÊ',
        'TRƯỜNG THPT ĐÔNG KHÊ',
        ...MOTTO,
        'Số:     /KH-THPTĐK',
        'Sơn Khê, ngày    tháng 8 năm 2026',
        'KẾ HOẠCH',
        'Tuần lễ sáng tạo',
      ],
      { symbol: null, issuer: 'Trường THPT Đông Khê', issuedOn: null, place: 'Sơn Khê' },
    ],
  ])('%s', (_, head, expected) => expect(metadata(...head, ...BODY)).toMatchObject(expected));

  it.each<[string, string[], string]>([
    ['the Politburo by its signature', ['T/M BỘ CHÍNH TRỊ', 'TỔNG BÍ THƯ', 'Nguyễn Văn Khê'], 'Bộ Chính trị'],
    ['the Secretariat by its signature', ['T/M BAN BÍ THƯ', 'Trần Thị Khê'], 'Ban Bí thư'],
  ])('%s', (_, tail, issuer) => {
    const head = [
      'BAN CHẤP HÀNH TRUNG ƯƠNG',
      '*',
      'Số 99-KL/TW',
      PARTY,
      'Hà Nội, ngày 1 tháng 2 năm 2025',
      'KẾT LUẬN',
      'về trạm dữ liệu',
    ];
    expect(metadata(...head, '1. Một.', ...tail).issuer).toBe(issuer);
  });

  it('the body that speaks in the preamble when the letterhead is lost', () => {
    const found = metadata(
      'KẾT LUẬN',
      'về trạm dữ liệu cộng đồng',
      'Để trạm sớm hoạt động, Ban Bí thư yêu cầu các cấp ủy, tổ chức đảng thực hiện tốt các nhiệm vụ sau:',
      '1. Một.',
      'Nơi nhận:',
      '- Như trên.',
    );
    expect(found.issuer).toBe('Ban Bí thư');
  });
});
