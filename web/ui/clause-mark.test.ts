import { expect, test } from 'vitest';
import { clauseMark } from './clause-mark.ts';

test.each([
  ['III', 'III'],
  ['III/2/1', 'III.2.1'],
  ['III/2/2.1', 'III.2.1'],
  ['II/12/1.2', 'II.12.1.2'],
  ['Đ5', 'Điều 5'],
  ['Đ5/2', 'khoản 2 Điều 5'],
  ['Đ5/2/a', 'điểm a khoản 2 Điều 5'],
  ['Đ5/2/a/-1', 'gạch 1 điểm a khoản 2 Điều 5'],
  ['Đ1/I/2', '2 I Điều 1'],
  ['PL2/II/r12', 'Phụ lục 2, II, dòng 12'],
  ['PL/r3', 'Phụ lục, dòng 3'],
  ['CII/M1', 'Chương II, Mục 1'],
  ['III/2/-3', 'III.2, gạch 3'],
])('%s is written %s', (path, mark) => {
  expect(clauseMark(path)).toBe(mark);
});
