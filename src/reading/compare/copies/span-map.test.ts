import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from '../../model/span.ts';
import { CLEAN, sideOf } from './invented-copies.ts';
import { spanMap } from './span-map.ts';

async function carry(before: string, after: string, words: string): Promise<string> {
  const [from, to] = [await sideOf(CLEAN), await sideOf(CLEAN.replace(before, after))];
  const start = from.canonical.text.indexOf(words);
  expect(start).toBeGreaterThan(0);
  return quote(to.canonical.text, spanMap(from, to)({ start, end: start + words.length }));
}

describe('spanMap', () => {
  it.each([
    ['the same words', 'kiểm đếm', 'kiểm kê', 'tối thiểu 95%', 'tối thiểu 95%'],
    ['a word misread inside', 'tối thiểu', 'tôi thiêu', 'tối thiểu 95%', 'tôi thiêu 95%'],
    ['the whole misread', '57-NQ/TW', '52-NQ/TW', '57-NQ/TW', '52-NQ/TW'],
    ['one word for two', 'kiểm đếm', 'kiểmđếm', 'kết quả kiểm đếm', 'kết quả kiểmđếm'],
    [
      'words dropped inside',
      ' chủ trì, phối hợp',
      ' chủ trì',
      'Khoa học và Công nghệ chủ trì, phối hợp với Sở',
      'Khoa học và Công nghệ chủ trì với Sở',
    ],
    ['all words dropped', ' và báo cáo đồng chí Giàng A Mẫu', '', 'báo cáo đồng chí', ''],
    [
      'words in front',
      'TỈNH ỦY SƠN KHÊ',
      'CÔNG VĂN ĐẾN\n\nTỈNH ỦY SƠN KHÊ',
      'trước ngày 30/6/2026',
      'trước ngày 30/6/2026',
    ],
  ])('%s', async (_, before, after, words, found) => {
    expect(await carry(before, after, words)).toBe(found);
  });

  it('carries every span of a copy to itself, cut at words', async () => {
    const side = await sideOf(CLEAN);
    const map = spanMap(side, side);
    const spans = fc.tuple(fc.nat(CLEAN.length - 1), fc.nat(40));
    fc.assert(
      fc.property(spans, ([start, length]) => {
        const found = map({ start, end: start + length });
        expect(map(found)).toEqual(found);
      }),
    );
  });
});
