import { expect, test } from 'vitest';
import { vi } from '../messages.vi.ts';
import { wordsOf } from '../words.ts';
import { deadlineWords, levelWords, methodWords, offsetWords } from './fact-words.ts';

const words = wordsOf('vi', { texts: vi });

const target = {
  kind: 'target',
  indicator: 'kinh tế số',
  comparator: '>=',
  value: 25,
  valueTo: null,
  unit: '%',
  year: 2030,
  yearFrom: 'heading',
  scope: null,
  coverage: false,
  baseline: null,
} as const;

test.each([
  [{}, 'tối thiểu 25%'],
  [{ comparator: '>', value: 7.5, unit: '% mỗi năm' }, 'trên 7,5% mỗi năm'],
  [{ comparator: 'range', value: 3, valueTo: 5 }, 'từ 3 đến 5%'],
  [{ comparator: 'rank<=', value: 3, unit: 'nước' }, 'thuộc nhóm 3 nước đứng đầu'],
  [{ comparator: '~', value: 12_000, unit: 'người' }, 'khoảng 12.000 người'],
  [{ comparator: 'growth>=', value: 7.5, unit: '%/năm' }, 'tăng tối thiểu 7,5% mỗi năm'],
  [{ coverage: true, value: 100 }, 'phủ toàn bộ'],
] as const)('level of %o', (change, shown) => {
  expect(levelWords({ ...target, ...change }, words)).toBe(shown);
});

test.each([
  [{ kind: 'fixed', text: 'x', date: '2026-06-30' }, ['Hạn cuối 30/06/2026']],
  [{ kind: 'fixed', text: 'x', date: '2026-06-30', before: true }, ['Trước ngày 30/06/2026']],
  [{ kind: 'recurring', text: 'x', every: 'P6M' }, ['Lặp lại 6 tháng một lần']],
  [{ kind: 'relative', text: 'x', offset: 'P30D', event: 'ngày vận hành' }, ['30 ngày kể từ ngày vận hành']],
  [
    {
      kind: 'compound',
      text: 'x',
      parts: [
        { kind: 'fixed', text: 'a', date: '2026-06-30' },
        { kind: 'continuous', text: 'b' },
      ],
    },
    ['Hạn cuối 30/06/2026', 'Thường xuyên, không có ngày cuối'],
  ],
  [{ kind: 'none', text: null }, ['Không ghi thời hạn']],
] as const)('deadline %o', (deadline, lines) => {
  expect(deadlineWords(structuredClone(deadline) as Parameters<typeof deadlineWords>[0], words)).toEqual(lines);
});

test('an offset that is no simple duration stays as it is', () => {
  expect(offsetWords('P1Y2M', words)).toBe('P1Y2M');
});

test('the method tells the rule, or that a person chose it', () => {
  expect(methodWords({ method: 'target.table-cell', byPerson: false }, words)).toBe('ô trong bảng chỉ tiêu');
  expect(methodWords({ method: 'target.later-rule', byPerson: false }, words)).toBe('quy tắc target.later-rule');
  expect(methodWords({ method: 'person', byPerson: true }, words)).toBe('người rà soát chọn trong văn bản');
});
