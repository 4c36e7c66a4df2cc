import { describe, expect, it } from 'vitest';
import { areCounterparts, bodyRole } from './body-role.ts';

describe('areCounterparts', () => {
  it.each([
    ['Ban cán sự đảng Chính phủ', 'Ban cán sự đảng Ủy ban nhân dân tỉnh', 1],
    ['Đảng đoàn Quốc hội', 'Đảng đoàn HĐND tỉnh', 1],
    ['Ban Tuyên giáo Trung ương', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 1],
    ['các tỉnh ủy, thành ủy', 'các huyện ủy', 1],
    ['Đảng đoàn Mặt trận Tổ quốc Việt Nam', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 1],
    ['Bộ Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ', 1],
    ['Sở Tài chính', 'Sở Tài chính tỉnh Sơn Khê', 0],
    ['Viện Dược liệu', 'Viện Dược liệu', 0],
  ])('%s and %s, %i lower', (above, below, lowerBy) => {
    expect(areCounterparts(bodyRole(above), bodyRole(below), lowerBy)).toBe(true);
  });

  it.each([
    ['Đảng ủy Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân các xã, phường', 0],
    ['Ban cán sự đảng Chính phủ', 'Đảng đoàn HĐND tỉnh', 1],
    ['Đảng đoàn Quốc hội', 'Văn phòng Quốc hội', 0],
    ['Bộ Tài chính', 'Sở Tư pháp', 1],
    ['Công an tỉnh', 'Văn phòng Tỉnh ủy', 0],
  ])('not %s and %s, %i lower', (above, below, lowerBy) => {
    expect(areCounterparts(bodyRole(above), bodyRole(below), lowerBy)).toBe(false);
  });
});
