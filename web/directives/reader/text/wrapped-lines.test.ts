import { expect, test } from 'vitest';
import { paragraphsOfLines } from './wrapped-lines.ts';

const joined = (...lines: string[]) =>
  paragraphsOfLines(lines.map((text) => ({ text }))).map((paragraph) => paragraph.map(({ text }) => text).join(' '));

test('a line broken by the edge of the page goes on in the next', () => {
  expect(joined('Căn cứ Quy định của Tỉnh ủy Sơn Khê về công tác cán bộ, khoá', 'VII, ngày 02/3/2025;')).toEqual([
    'Căn cứ Quy định của Tỉnh ủy Sơn Khê về công tác cán bộ, khoá VII, ngày 02/3/2025;',
  ]);
});

test.each([
  ['a finished sentence', 'Căn cứ Quy định của Tỉnh ủy Sơn Khê về công tác cán bộ;', 'Xét đề nghị của Văn phòng,'],
  ['a short line', 'Nơi nhận', 'Như Điều 3'],
  ['a dash item', 'Căn cứ Quy định của Tỉnh ủy Sơn Khê về công tác cán bộ, khoá', '- Căn cứ Chương trình 15'],
])('%s stands alone', (_, first, second) => {
  expect(joined(first, second)).toEqual([first, second]);
});
