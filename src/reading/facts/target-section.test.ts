import { describe, expect, it } from 'vitest';
import { purposeOf } from './target-section.ts';

describe('purposeOf', () => {
  it.each([
    ['II- MỤC TIÊU', 'aims'],
    ['2. Mục tiêu cụ thể đến năm 2030', 'aims'],
    ['Các chỉ tiêu chủ yếu', 'aims'],
    ['DANH MỤC CÁC CHỈ TIÊU CỤ THỂ', 'aims'],
    ['QUAN ĐIỂM, MỤC TIÊU', 'aims'],
    ['Tầm nhìn đến năm 2045', 'aims'],
    ['Nhiệm vụ, giải pháp thực hiện mục tiêu', 'work'],
    ['Quan điểm chỉ đạo', 'work'],
    ['TỔ CHỨC THỰC HIỆN', 'work'],
    ['TÌNH HÌNH VÀ NGUYÊN NHÂN', 'situation'],
    ['Kết quả đạt được', 'situation'],
    ['Kết quả thực hiện nhiệm vụ năm 2025', 'situation'],
    ['Nâng cao hiệu lực, hiệu quả quản lý nhà nước', null],
    ['Chương trình mục tiêu quốc gia', null],
    ['II- MUC TIÊU', 'aims'],
    ['NHIÊM VỤ VÀ GIAI PHÁP', 'work'],
    ['Cơ cấu chi tiêu', null],
    ['Phạm vi điều chỉnh', null],
  ])('%s: %s', (heading, purpose) => {
    expect(purposeOf(heading)).toBe(purpose);
  });
});
