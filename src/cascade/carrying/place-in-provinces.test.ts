import { expect, test } from 'vitest';
import type { Province } from '../../organisations/public.ts';
import { provinceOf } from './place-in-provinces.ts';

const province = (code: string, name: string, ...places: string[]): Province => ({
  id: code,
  code,
  name,
  places,
  sample: false,
});
const PROVINCES = [
  province('12', 'Tỉnh Lai Châu', 'Lai Châu'),
  province('08', 'Tỉnh Tuyên Quang', 'Hà Giang', 'Tuyên Quang'),
];

test.each([
  ['Ban Thường vụ Tỉnh ủy Lai Châu', '12'],
  ['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', '12'],
  ['Tỉnh ủy Hà Giang', '08'],
  ['Chính phủ', null],
  ['Đảng ủy xã Lai Châu Hạ', null],
  [null, null],
])('%s speaks for %s', (issuer, code) => {
  expect(provinceOf(issuer, PROVINCES)?.code ?? null).toBe(code);
});
