import { expect, test } from 'vitest';
import { columnWeights } from './column-weights.ts';

test('widths fill the table, long columns wide and short ones narrow', () => {
  const weights = columnWeights([['1', 'Xây dựng nền tảng kết nối cung cầu công nghệ của tỉnh', '6/2026']], 3);
  expect(weights.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100);
  const [number = 0, task = 0, deadline = 0] = weights;
  expect(task).toBeGreaterThan(deadline);
  expect(deadline).toBeGreaterThan(number);
});

test('a group row with fewer cells does not change the widths', () => {
  const rows = [['1', 'một việc dài hơn nhiều', 'ngày']];
  expect(columnWeights([...rows, ['I. Nhóm việc về thể chế, hạ tầng và nhân lực của cả tỉnh']], 3)).toEqual(
    columnWeights(rows, 3),
  );
});
