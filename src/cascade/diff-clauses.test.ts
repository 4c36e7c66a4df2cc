import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffClauses } from './diff-clauses.ts';
import type { Range } from './schemas.ts';

const words = (text: string, ranges: readonly Range[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

test.each<[string, string, string[], string[]]>([
  ['Bố trí 3% tổng chi ngân sách.', 'Bố trí 2% tổng chi ngân sách.', ['3'], ['2']],
  ['Hằng năm bố trí ít nhất 3% ngân sách', 'Bố trí ít nhất 3% ngân sách', ['Hằng năm'], []],
  ['Xây dựng kho dữ liệu', 'Xây dựng kho dữ liệu dùng chung', [], ['dùng chung']],
  ['Đẩy mạnh số hoá, ủy quyền và quản lý', 'ĐẨY MẠNH số hóa uỷ quyền và quản lí', [], []],
  [
    'Sở Tài chính và các huyện',
    'Trường học và doanh nghiệp',
    ['Sở Tài chính và các huyện'],
    ['Trường học và doanh nghiệp'],
  ],
])('%s | %s', (above, below, gone, fresh) => {
  const found = diffClauses(above, below);
  expect(words(above, found.gone)).toEqual(gone);
  expect(words(below, found.fresh)).toEqual(fresh);
});

const clause = fc.array(fc.constantFrom('kho', 'dữ', 'liệu', 'hoá', '25%', 'tỉnh', ','), { maxLength: 30 });

test('ranges are in order, apart, inside their text; the same words differ in nothing', () => {
  const property = fc.property(clause, clause, (a, b) => {
    const [above, below] = [a.join(' '), b.join(' ')];
    const { gone, fresh } = diffClauses(above, below);
    for (const [text, ranges] of [
      [above, gone],
      [below, fresh],
    ] as const) {
      const bounds = ranges.flatMap(({ start, end }) => [start, end]);
      expect(bounds).toEqual(bounds.toSorted((x, y) => x - y));
      expect(bounds.every((at) => at >= 0 && at <= text.length)).toBe(true);
    }
    expect(diffClauses(above, above)).toEqual({ gone: [], fresh: [] });
  });
  fc.assert(property);
});
