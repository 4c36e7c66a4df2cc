import { describe, expect, it } from 'vitest';
import { wordsOf } from './body-words.ts';
import { readDeliverable } from './task-deliverable.ts';

describe('readDeliverable', () => {
  it.each([
    ['xây dựng Đề án phát triển dữ liệu mở, trình Ủy ban nhân dân tỉnh', 'Đề án phát triển dữ liệu mở'],
    ['Rà soát, hoàn thiện các quy định về đầu tư công; kiểm tra', 'các quy định về đầu tư công'],
    [
      'ban hành kế hoạch thực hiện; định kỳ báo cáo Tỉnh ủy kết quả để chỉ đạo',
      'kế hoạch thực hiện; báo cáo Tỉnh ủy kết quả',
    ],
    ['xây dựng chương trình hành động thực hiện Nghị quyết', 'chương trình hành động thực hiện Nghị quyết'],
    ['Báo cáo Bộ Tài chính để tổng hợp', 'Báo cáo Bộ Tài chính'],
  ])('%s', (text, expected) => {
    const found = readDeliverable(wordsOf(text));
    expect(found?.text).toBe(expected);
    expect(text.slice(found!.start, found!.end)).toContain(expected.split('; ')[0]);
  });

  it.each([
    'xây dựng kết cấu hạ tầng đúng tiến độ',
    'theo dõi, kiểm tra việc thực hiện',
    'trên cơ sở báo cáo của các đơn vị',
    'kể từ ngày ban hành Kế hoạch',
    '',
  ])('finds none in "%s"', (text) => {
    expect(readDeliverable(wordsOf(text))).toBeNull();
  });
});
