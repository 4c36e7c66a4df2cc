import { describe, expect, test } from 'vitest';
import type { RawDocument } from '../../../model/block.ts';
import { linesOf } from '../../../formats/word/outline.test-support.ts';
import { recoverFlattened } from './recover-flattened.ts';

const documentOf = (text: string): RawDocument => ({
  mediaType: 'text/plain',
  pageCount: 1,
  blocks: text
    .trim()
    .split('\n')
    .map((line) => ({ kind: 'paragraph', text: line.trim(), page: 1 })),
  warnings: [],
});

const HEADER = 'TT\nNhiệm vụ\nCơ quan chủ trì\nCơ quan phối hợp\nThời hạn\nSản phẩm';

test('cells one below another become rows; empty cells, cells of several lines and groups too', () => {
  const recovered = recoverFlattened(
    documentOf(`PHỤ LỤC
      Danh mục nhiệm vụ
      ${HEADER}
      I
      HẠ TẦNG SỐ
      1
      Phủ sóng băng rộng tới 45 thôn vùng cao,
      ưu tiên thôn chưa có điện lưới
      Sở Khoa học và Công nghệ
      Các doanh nghiệp viễn thông;
      UBND các xã
      Quý III/2025
      Báo cáo kết quả
      2
      Nâng cấp trung tâm dữ liệu tỉnh
      Sở Khoa học và Công nghệ
      31/12/2025
      Đề án được phê duyệt
      II
      NHÂN LỰC
      3
      Bồi dưỡng kỹ năng số cho cán bộ xã
      Sở Nội vụ
      Các sở, ban, ngành
      Hằng năm
      Kế hoạch
      PHỤ LỤC II
      Mẫu báo cáo`),
  );
  expect(linesOf(recovered)).toEqual([
    'PHỤ LỤC',
    'Danh mục nhiệm vụ',
    '| TT @0+1×1 | Nhiệm vụ @1+1×1 | Cơ quan chủ trì @2+1×1 | Cơ quan phối hợp @3+1×1 | Thời hạn @4+1×1 | Sản phẩm @5+1×1 ',
    '| I @0+1×1 | HẠ TẦNG SỐ @1+5×1 ',
    '| 1 @0+1×1 | Phủ sóng băng rộng tới 45 thôn vùng cao, / ưu tiên thôn chưa có điện lưới @1+1×1 | Sở Khoa học và Công nghệ @2+1×1 | Các doanh nghiệp viễn thông; / UBND các xã @3+1×1 | Quý III/2025 @4+1×1 | Báo cáo kết quả @5+1×1 ',
    '| 2 @0+1×1 | Nâng cấp trung tâm dữ liệu tỉnh @1+1×1 | Sở Khoa học và Công nghệ @2+1×1 |  @3+1×1 | 31/12/2025 @4+1×1 | Đề án được phê duyệt @5+1×1 ',
    '| II @0+1×1 | NHÂN LỰC @1+5×1 ',
    '| 3 @0+1×1 | Bồi dưỡng kỹ năng số cho cán bộ xã @1+1×1 | Sở Nội vụ @2+1×1 | Các sở, ban, ngành @3+1×1 | Hằng năm @4+1×1 | Kế hoạch @5+1×1 ',
    'PHỤ LỤC II',
    'Mẫu báo cáo',
  ]);
  expect(recovered.warnings).toEqual([{ code: 'table-recovered', values: { count: 1 } }]);
});

test('numbers before the words of their line, and text behind the last row', () => {
  const rows = ['a', 'b', 'c'].map((name, i) => `${i + 1}. Xây dựng nền tảng ${name}\nSở Tài chính\n2026`).join('\n');
  const recovered = recoverFlattened(
    documentOf(
      `STT\nNội dung\nĐơn vị chủ trì\nThời gian\nhoàn thành\n${rows}\nCác sở, ngành căn cứ phụ lục này để triển khai.`,
    ),
  );
  expect(linesOf(recovered).at(-1)).toBe('Các sở, ngành căn cứ phụ lục này để triển khai.');
  expect(linesOf(recovered)[3]).toBe('| 3 @0+1×1 | Xây dựng nền tảng c @1+1×1 | Sở Tài chính @2+1×1 | 2026 @3+1×1 ');
});

describe('what is no such table stays as it is', () => {
  test.each([
    ['numbered sentences', '1.\nMục tiêu\n2.\nNhiệm vụ\n3.\nGiải pháp'],
    ['a header without rows', HEADER],
    ['a header and running text', `${HEADER}\nSở Nội vụ hướng dẫn thực hiện.\nCác xã báo cáo.`],
    ['too few rows', `${HEADER}\n1\nViệc một\nSở Nội vụ\n2025\n2\nViệc hai\nSở Y tế\n2025`],
    [
      'rows that do not fit',
      `TT\nNhiệm vụ\nThời hạn\n${[1, 2, 3, 4].map((n) => `${n}\nMột câu\nMột câu nữa\nCâu khác`).join('\n')}`,
    ],
    [
      'numbers out of order',
      `${HEADER}\n1\nViệc một\nSở Nội vụ\n2025\n7\nViệc hai\nSở Y tế\n2025\n9\nViệc\nSở Y tế\n2025`,
    ],
  ])('%s', (_, text) => {
    const document = documentOf(text);
    expect(recoverFlattened(document)).toBe(document);
  });
});
