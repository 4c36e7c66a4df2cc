import { describe, expect, it } from 'vitest';
import { headingYear, leadingYear, yearAfter } from './target-year.ts';

describe('headingYear', () => {
  it.each([
    ['mục tiêu cụ thể đến năm 2030', 2030],
    ['giai đoạn 2026 - 2030', 2030],
    ['đến năm 2030, tầm nhìn đến năm 2045', 2030],
    ['đến năm 2020 và tầm nhìn đến năm 2030', 2020],
    ['tầm nhìn đến năm 2045', 2045],
    ['chỉ tiêu năm 2027', 2027],
    ['kế hoạch 2026-2030', 2030],
    ['tổ chức thực hiện', null],
    ['so với năm 2020', null],
  ])('%s: %s', (heading, year) => {
    expect(headingYear(heading)).toBe(year);
  });
});

describe('yearAfter', () => {
  it.each([
    [' vào năm 2027', 2027],
    [' trong tổng số doanh nghiệp đến năm 2030', 2030],
    [', đến năm 2030 đạt', null],
    [' so với năm 2020', null],
    [' của tỉnh', null],
  ])('%s: %s', (words, year) => {
    expect(yearAfter(words)).toBe(year);
  });
});

describe('leadingYear', () => {
  it.each([
    ['đến năm 2030, tỉ lệ ', 2030],
    ['giai đoạn 2026 - 2030: số xã ', 2030],
    ['đến năm 2027, đạt 5%. đến năm 2030, đạt ', 2030],
    ['thực hiện chiến lược đến năm 2030 đạt ', null],
  ])('%s: %s', (words, year) => {
    expect(leadingYear(words, words.length)).toBe(year);
  });
});
