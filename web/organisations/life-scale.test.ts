import { expect, test } from 'vitest';
import { type Line, scaleOf } from './life-scale.ts';

const line = (from: string, to: string | null): Line => ({ text: '', note: '', from, to });

test('ranges lie side by side on one scale, the open one to its end', () => {
  const before = line('2020-01-01', '2025-01-01');
  const after = line('2025-01-01', null);
  const place = scaleOf([before, after], '2030-01-01');
  expect(place(before).left).toBe(0);
  expect(place(before).left + place(before).width).toBeCloseTo(place(after).left);
  expect(place(after).left + place(after).width).toBeCloseTo(100);
});

test('a day is still seen, and nothing runs out of the scale', () => {
  const place = scaleOf([line('2000-01-01', null)], '2030-01-01');
  expect(place(line('2010-01-01', '2010-01-02')).width).toBe(1.5);
  expect(scaleOf([line('2026-01-01', null)], '2020-01-01')(line('2026-01-01', null))).toEqual({ left: 0, width: 1.5 });
});
