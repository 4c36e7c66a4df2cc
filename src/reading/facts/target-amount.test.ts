import { describe, expect, it } from 'vitest';
import { foldLetters } from '../normalise/fold.ts';
import { findAmounts } from './target-amount.ts';

const values = (text: string) =>
  findAmounts(text, foldLetters(text)).map(({ value, valueTo }) => (valueTo ? [value, valueTo] : value));

describe('findAmounts', () => {
  it.each([
    ['đạt 37,6 % trở lên', [37.6]],
    ['hình thành 02 doanh nghiệp', [2]],
    ['từ 40 - 50 tổ chức', [[40, 50]]],
    ['tăng 16-18%/năm', [[16, 18]]],
    ['từ 8 đến 10 sản phẩm', [[8, 10]]],
    ['20% - 50%', [[20, 50]]],
    ['30.000 thông tin', [30_000]],
    ['2000 doanh nghiệp', [2000]],
    ['xây dựng ba khu công nghệ cao', [3]],
    ['tăng từ 35% lên 55%', [35, 55]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    'ngày 12/3/2027',
    'ngày 12 tháng 3 năm 2027',
    'Quyết định số 12/QĐ-UBND',
    'Nghị quyết 88-NQ/TU',
    'khoản 2 Điều 5',
    'giai đoạn 2026 - 2030',
    'đến năm 2030, tầm nhìn đến 2045',
    'Cách mạng công nghiệp lần thứ 4',
    'công nghiệp 4.0',
    'phủ sóng 5G',
    'Đề án 06',
    '(1) Hạ tầng số; (2) dữ liệu',
    'quý II/2027, kỳ họp thứ 9',
    'chiếm 1/2 số thành viên',
    'vệ tinh 24/24',
    'bảo đảm hai bên cùng có lợi',
    'cấp độ 3',
    'nhóm 3 nước dẫn đầu',
  ])('%s has none', (text) => {
    expect(values(text)).toEqual([]);
  });
});
