import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldLetters, withoutDiacritics } from './fold.ts';

describe('fold takes as the same', () => {
  test.each([
    ['hoá', 'hóa'],
    ['Hoà bình', 'HÒA BÌNH'],
    ['khoẻ', 'khỏe'],
    ['uỷ ban, thuỷ lợi, tuỳ', 'ủy ban, thủy lợi, tùy'],
    ['hòan thành ở nước ngòai', 'hoàn thành ở nước ngoài'],
    ['kỹ thuật, lý do, mỹ, bác sỹ', 'kĩ thuật, lí do, mĩ, bác sĩ'],
    ['tỷ lệ, công ty', 'tỉ lệ, công ti'],
    ['quý II, quy định', 'quí II, qui định'],
    ['kinh tế – xã hội', 'kinh tế - xã hội'],
    ['“việc”', '"việc"'],
    ['Đến  năm\n2030 ', 'đến năm 2030'],
    ['nghie\u0323\u0302p', 'nghiệp'],
  ])('%s = %s', (a, b) => {
    expect(fold(a)).toBe(fold(b));
  });
});

describe('fold keeps apart', () => {
  test.each([
    ['hòa', 'hoả'],
    ['tuy', 'tui'],
    ['thủy', 'thủi'],
    ['cay', 'cai'],
    ['quả', 'qủa'],
    ['đ', 'd'],
    ['y tế', 'i tế'],
    ['hoan', 'hoàn'],
  ])('%s ≠ %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b));
  });
});

test('folding letters keeps every offset', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => foldLetters(text).length === text.length));
  expect(foldLetters('UỶ  BAN İ')).toBe('ủy  ban İ');
});

test.each([
  ['Đường Hồ Chí Minh', 'Duong Ho Chi Minh'],
  ['đổi mới  sáng tạo', 'doi moi  sang tao'],
  ['R&D', 'R&D'],
])('withoutDiacritics %s', (text, plain) => {
  expect(withoutDiacritics(text)).toBe(plain);
});
