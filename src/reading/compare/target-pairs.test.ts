import { describe, expect, it } from 'vitest';
import type { Target } from '../model/fact.ts';
import { pairTargets } from './target-pairs.ts';
import { targetOf } from './target.test-support.ts';

const OTHERS = [
  targetOf({ indicator: 'số công trình thuỷ lợi nhỏ', unit: 'công trình' }),
  targetOf({ indicator: 'tỷ lệ trẻ em đến trường', unit: '%' }),
  targetOf({ indicator: 'diện tích rừng trồng mới', unit: 'ha' }),
];

const pairsOf = (
  above: readonly Target[],
  below: readonly Target[],
  linked = false,
): (readonly [string, number, number])[] =>
  pairTargets([...above, ...OTHERS], below, () => linked).map(({ was, now }) => [now.indicator, was.value, now.value]);

describe('pairTargets', () => {
  it.each([
    [
      'đóng góp của năng suất nhân tố tổng hợp (TFP) vào tăng trưởng',
      'qua yếu tố năng suất tổng hợp (TFP), đóng góp vào tăng trưởng',
    ],
    ['nguồn nhân lực nghiên cứu dược liệu', 'số cán bộ nghiên cứu dược liệu'],
    ['quy mô kinh tế số', 'kinh tế số'],
  ])('%s is %s', (above, below) => {
    expect(pairsOf([targetOf({ indicator: above })], [targetOf({ indicator: below, value: 25 })])).toHaveLength(1);
  });

  it('is not misled by the same number of something else', () => {
    const above = targetOf({
      indicator: 'doanh nghiệp công nghệ số ngang tầm khu vực',
      unit: 'doanh nghiệp',
      value: 5,
    });
    const below = targetOf({ indicator: 'cơ sở chưng cất tinh dầu', unit: 'cơ sở', value: 5 });
    expect(pairsOf([above], [below])).toEqual([]);
  });

  it('brings together shares of one total under names that are hardly alike, and says so', () => {
    const above = targetOf({ indicator: 'tổng đầu tư xã hội cho nghề rừng và cây thuốc', unit: '% GRDP', value: 3 });
    const below = targetOf({ indicator: 'kinh phí chi cho cây giống mới', unit: '% GRDP', value: 2 });
    const isDoubtful = pairTargets([above, ...OTHERS], [below], () => false).map(({ doubtful }) => doubtful);
    expect(isDoubtful).toEqual([true]);
  });

  it('chooses the same year among numbers of one indicator', () => {
    const above = [2030, 2045].map((year) => targetOf({ indicator: 'kinh tế số', year, value: year - 2000 }));
    expect(pairsOf(above, [targetOf({ indicator: 'kinh tế số', year: 2045, value: 40 })])).toEqual([
      ['kinh tế số', 45, 40],
    ]);
  });

  it('pairs one number with two rows that part it', () => {
    const above = targetOf({
      indicator: 'xếp hạng chính quyền số và năng lực cạnh tranh số',
      comparator: 'rank<=',
      unit: 'hạng',
    });
    const below = ['chính quyền số', 'năng lực cạnh tranh số'].map((indicator) =>
      targetOf({ indicator, comparator: 'rank<=', unit: 'hạng' }),
    );
    expect(pairsOf([above], below)).toHaveLength(2);
  });
});
