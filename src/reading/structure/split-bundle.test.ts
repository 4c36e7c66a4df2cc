import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../model/block.ts';
import { LETTERHEAD, paragraphs, readBlocks } from './blocks.test-support.ts';

const heading = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, look: { headingLevel: 1 } });
const kinds = (blocks: readonly RawBlock[]): string[] => readBlocks(blocks).documents.map(({ kind }) => kind);

const PLAN = [
  ...LETTERHEAD,
  'I. MỤC TIÊU',
  '1. Lắp trạm.',
  'Nơi nhận:',
  '- Lưu: VT.',
  'TM. ỦY BAN NHÂN DÂN',
  'CHỦ TỊCH',
  'Nguyễn Văn Khê',
];
const COMPARISON = [
  '- Phạm vi và tầm nhìn: Nghị quyết mới rộng hơn.',
  '- Cách tiếp cận thể chế: mềm hơn.',
  '- Vai trò của doanh nghiệp: rõ hơn.',
  '- Nguồn lực tài chính: lớn hơn.',
  'Tổng kết',
];

describe('parts of a file', () => {
  it.each<[string, RawBlock[], string[]]>([
    ['one directive', paragraphs(...PLAN), ['directive']],
    ['two directives', paragraphs(...PLAN, ...PLAN), ['directive', 'directive']],
    [
      'directives and a comparison under headings',
      [
        heading('Kế hoạch số 12/KH-UBND'),
        ...paragraphs(...PLAN),
        heading('So sánh Kế hoạch 12 với Nghị quyết 20'),
        ...paragraphs(...COMPARISON),
      ],
      ['directive', 'commentary'],
    ],
    [
      'a chat after a comparison',
      [
        heading('So sánh Kế hoạch 12 với Nghị quyết 20'),
        ...paragraphs(...COMPARISON, '4o', 'You said:', 'Phân tích sâu hơn', 'ChatGPT said:', 'What (Cái gì?)'),
      ],
      ['commentary', 'commentary'],
    ],
    [
      'a press digest',
      paragraphs(
        'Ngày 3/4/2026, Phó Thủ tướng Nguyễn Văn Khê ký Quyết định số 99/QĐ-TTg ban hành Kế hoạch lắp trạm.',
        'Quyết định nêu rõ, các bộ, ngành tăng cường lắp trạm.',
        'Quyết định cũng nêu rõ thời hạn.',
      ),
      ['digest'],
    ],
    [
      'a truncated copy',
      paragraphs('NGHỊ QUYẾT', 'về trạm dữ liệu', 'Số: 9-NQ/TU', 'I- TÌNH HÌNH', 'Trạm còn ít.'),
      ['directive'],
    ],
    [
      'a draft without number',
      paragraphs('TỈNH ỦY SƠN KHÊ', 'Số      -NQ/TU', 'ĐẢNG CỘNG SẢN VIỆT NAM', 'NGHỊ QUYẾT', 'về trạm', '1. Một.'),
      ['directive'],
    ],
    ['a shopping list', paragraphs('Mua dây cáp', 'Mua ốc vít'), ['other']],
  ])('%s', (_, blocks, expected) => expect(kinds(blocks)).toEqual(expected));

  it('keeps a paper issued with a decision, and letterheads in forms, with it', () => {
    const enclosed = [
      'ỦY BAN NHÂN DÂN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'QUY CHẾ',
      '(Ban hành kèm theo Quyết định số 12/QĐ-UBND)',
      'Điều 1. Một',
    ];
    const form = ['PHỤ LỤC', 'Mẫu số 01', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Số: 12/GP-SXD', 'GIẤY PHÉP'];
    expect(kinds(paragraphs(...PLAN, ...enclosed, ...form))).toEqual(['directive']);
  });

  it('never gives clauses to a digest, and says what it is about', () => {
    const [digest] = readBlocks(
      paragraphs(
        'Ngày 3/4/2026, Phó Thủ tướng Nguyễn Văn Khê ký Quyết định số 99/QĐ-TTg ban hành Kế hoạch lắp trạm.',
        'Quyết định nêu rõ các việc:',
        '1. Lắp trạm.',
      ),
    ).documents;
    expect(digest!.clauses).toEqual([]);
    expect(digest!.metadata).toMatchObject({
      symbol: '99/QĐ-TTg',
      type: 'Quyết định',
      issuedOn: '2026-04-03',
      signatory: 'Nguyễn Văn Khê',
    });
  });
});
