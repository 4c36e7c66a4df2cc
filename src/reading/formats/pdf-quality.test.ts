import { describe, expect, it } from 'vitest';
import { textQuality } from './pdf-quality.ts';

const SENTENCE =
  'Các sở, ban, ngành và Ủy ban nhân dân các xã, phường tổ chức thực hiện Kế hoạch này, báo cáo hằng quý.';

describe('textQuality', () => {
  it.each([
    ['a sentence', SENTENCE, true, 'good'],
    ['a name below a signature', 'Đinh Thị Ngân', false, 'good'],
    ['a number on a scan', 'Số: 12', true, 'none'],
    ['nothing', ' \n', false, 'none'],
    [
      'an old encoding (TCVN3)',
      'Céng hßa x· héi chñ nghÜa ViÖt Nam §éc lËp Tù do H¹nh phóc Quy ®Þnh nµy cã hiÖu lùc thi hµnh tõ ngµy ký ban hµnh',
      true,
      'good',
    ],
    [
      'English',
      'The ministry shall issue a detailed plan on the use of data and report on it in an annual review to the government',
      true,
      'good',
    ],
    ['a broken character map', Array.from({ length: 30 }, () => 'FKӫQJKƭD').join(' '), true, 'garbage'],
    ['unknown characters', '\uFFFD'.repeat(40) + SENTENCE.slice(0, 60), false, 'garbage'],
  ])('%s', (_, text, hasPicture, quality) => {
    expect(textQuality(text, hasPicture)).toBe(quality);
  });
});
