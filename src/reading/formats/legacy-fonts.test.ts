import { describe, expect, test } from 'vitest';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

describe('VNI', () => {
  test.each([
    ['Nghò quyeát cuûa tænh', 'Nghị quyết của tỉnh'],
    ['chuyeån ñoåi soá', 'chuyển đổi số'],
    ['Nhaø nöôùc, phöông höôùng', 'Nhà nước, phương hướng'],
    ['UÛY BAN NHAÂN DAÂN', 'ỦY BAN NHÂN DÂN'],
    ['ÑAÛNG COÄNG SAÛN VIEÄT NAM', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ['naêm, baèng, kyõ thuaät', 'năm, bằng, kỹ thuật'],
    ['57-NQ/TW', '57-NQ/TW'],
  ])('%s', (coded, text) => {
    expect(fromVni(coded)).toBe(text);
  });
});

describe('TCVN3', () => {
  test.each([
    ['NghÞ quyÕt cña tØnh', 'Nghị quyết của tỉnh'],
    ['chuyÓn ®æi sè', 'chuyển đổi số'],
    ['Nhµ n\u00ADíc, kü thuËt', 'Nhà nước, kỹ thuật'],
    ['57-NQ/TW', '57-NQ/TW'],
  ])('%s', (coded, text) => {
    expect(fromTcvn3(coded)).toBe(text);
  });
});
