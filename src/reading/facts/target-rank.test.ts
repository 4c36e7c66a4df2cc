import { describe, expect, it } from 'vitest';
import { foldLetters } from '../normalise/fold.ts';
import { ranksIn, scopeIn } from './target-rank.ts';

const ranks = (text: string) =>
  ranksIn(text, foldLetters(text), { start: 0, end: text.length }).map(({ value, valueTo, indicator, scope }) => [
    valueTo === null ? value : [value, valueTo],
    indicator,
    scope,
  ]);

describe('ranksIn', () => {
  it.each([
    [
      'nhóm 5 nước dẫn đầu Đông Nam Á, nhóm 40 nước đứng đầu thế giới về dữ liệu mở',
      [
        [5, 'dữ liệu mở', 'Đông Nam Á'],
        [40, 'dữ liệu mở', 'world'],
      ],
    ],
    ['thuộc nhóm dẫn đầu 10 tỉnh về chuyển đổi số', [[10, 'chuyển đổi số', 'nation']]],
    ['Chỉ số hài lòng nằm trong top 12 cả nước', [[12, 'chỉ số hài lòng', 'nation']]],
    ['đứng thứ 15/34 tỉnh về cải cách hành chính', [[15, 'cải cách hành chính', 'nation']]],
    ['trong nhóm 10 - 15 tỉnh dẫn đầu về chỉ số PCI', [[[10, 15], 'chỉ số PCI', 'nation']]],
  ])('%s', (text, expected) => {
    expect(ranks(text)).toEqual(expected);
  });

  it.each([
    'thực hiện nhóm 3 nhiệm vụ',
    'trong 5 năm',
    'doanh nghiệp hạng 2',
    'thuộc nhóm nước dẫn đầu',
    'top đầu cả nước',
  ])('%s ranks nothing', (text) => {
    expect(ranks(text)).toEqual([]);
  });
});

describe('scopeIn', () => {
  it.each([
    ['dẫn đầu khu vực đông nam á', 'Đông Nam Á'],
    ['trong asean và thế giới', 'ASEAN'],
    ['toàn cầu', 'world'],
    ['của tỉnh', null],
  ])('%s: %s', (words, scope) => {
    expect(scopeIn(words)).toBe(scope);
  });
});
