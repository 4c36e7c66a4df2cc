import { expect, test } from 'vitest';
import type { Canonical } from '../model/canonical.ts';
import { withoutFormulas } from './closing-formula.ts';
import { tokenise } from './token.ts';

const canonicalOf = (text: string): Canonical => ({ raw: text, text, edits: [], blocks: [] });
const leftOf = (text: string) =>
  withoutFormulas(canonicalOf(text), tokenise(text, 0))
    .map(({ key }) => key)
    .join(' ');

test.each([
  ['Nghị quyết này được phổ biến đến chi bộ.', ''],
  ['Sở Nội vụ báo cáo hằng năm. Kế hoạch này thay thế Kế hoạch cũ.', 'sở nội vụ báo cáo hằng năm'],
  ['Quyết định này có hiệu lực kể từ ngày ký; các xã thi hành.', 'các xã thi hành'],
])('%s keeps "%s"', (text, left) => {
  expect(leftOf(text)).toBe(left);
});

test.each([
  'Nghị quyết này đặt mục tiêu trồng rừng.',
  'Phổ biến Nghị quyết này đến chi bộ bằng tờ gấp.',
  'Kế hoạch này phổ cập bơi cho trẻ em.',
])('%s asks for something', (text) => {
  expect(leftOf(text).split(' ')).toHaveLength(text.match(/\p{L}+/gu)!.length);
});
