import { expect, test } from 'vitest';
import { isOneKindOfMany, tellsReachOfAims } from './in-general.ts';
import { atomsIn } from './read-atoms.ts';

const atomOf = (text: string, printed: string) => atomsIn(text).find((one) => one.text === printed)!;

test.each([
  ['Nghị quyết đề ra các mục tiêu rõ ràng, cụ thể đến năm 2030 và tầm nhìn 2045.', '2030', true],
  ['Nghị quyết đề ra các mục tiêu rõ ràng, cụ thể đến năm 2030 và tầm nhìn 2045.', '2045', true],
  ['Văn bản nêu tầm nhìn đến năm 2050, với nhiều cách làm mới:', '2050', true],
  ['Mục tiêu đến năm 2030, 95% thôn bản có mạng.', '2030', false],
  ['Mục tiêu của tỉnh là hoàn thành đường sắt năm 2030.', '2030', false],
  ['Mục tiêu đến năm 2030 xây xong cầu treo Nậm Thung.', '2030', false],
  ['Cầu treo Nậm Thung xong năm 2030.', '2030', false],
])('%s: %s tells how far the aims reach: %s', (text, year, expected) => {
  expect(tellsReachOfAims(text, atomOf(text, year), atomsIn(text))).toBe(expected);
});

test.each([
  ['Gắn kết các cơ quan Đảng, Chính phủ và doanh nghiệp.', 'Chính phủ', true],
  ['Các cơ quan báo chí, Sở Tài chính và người trồng chè cùng vào cuộc.', 'Sở Tài chính', true],
  ['Các cơ quan liên quan phối hợp với Sở Tài chính.', 'Sở Tài chính', false],
  ['Sở Tài chính chủ trì lập quỹ.', 'Sở Tài chính', false],
])('%s: %s is one kind of many: %s', (text, body, expected) => {
  expect(isOneKindOfMany(text, atomOf(text, body))).toBe(expected);
});
