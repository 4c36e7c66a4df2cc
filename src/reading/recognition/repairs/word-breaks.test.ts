import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { revertEdits } from '../../normalise/edits.ts';
import { recognisedPieces } from './pieces.ts';
import { splitSyllables } from './split-syllables.ts';
import { countSyllables } from './syllable-counts.ts';
import { syllableModel } from './syllable-model.ts';
import { wordBreaks } from './word-breaks.ts';

const SEEN = [
  'Tỉ lệ hồ sơ hợp lệ, kết quả giải quyết; người dân từ 15 tuổi trở lên có tài khoản.',
  'Cơ sở dữ liệu quốc gia và cơ sở y tế được kết nối, chia sẻ đồng bộ theo quy định.',
  'Bộ Khoa học và Công nghệ báo cáo tại mục 3, phần thứ hai.',
  'CƠ SỞ DỮ LIỆU QUỐC GIA',
];
const model = syllableModel(countSyllables(Array.from({ length: 10 }, () => SEEN).flat()));

const line = (text: string, page = 1): RawBlock => ({ kind: 'paragraph', text, page, confidence: 0.96 });
const spaced = (...lines: readonly string[]) =>
  canonicalise(
    lines.map((text) => line(text)),
    (blocks) => wordBreaks(recognisedPieces(blocks), model),
  );

describe('words without the spaces between them', () => {
  it.each([
    ['Tỉlệhồsơhợplệ,kếtquảgiải quyết', 'Tỉ lệ hồ sơ hợp lệ, kết quả giải quyết'],
    ['ngườidântừ15tuổitrởlêncótài khoản', 'người dân từ 15 tuổi trở lên có tài khoản'],
    ['chiasẻđồngbộ', 'chia sẻ đồng bộ'],
    ['các cơsởytế', 'các cơ sở y tế'],
    ['BộKhoahọcvàCôngnghệ', 'Bộ Khoa học và Công nghệ'],
    ['CƠSỞDỮLIỆUQUỐCGIA', 'CƠ SỞ DỮ LIỆU QUỐC GIA'],
    ['Mục3', 'Mục 3'],
  ])('%s', (read, meant) => {
    expect(spaced(read).text).toBe(meant);
  });

  it.each([
    ['words that stand apart', 'Tỉ lệ hồ sơ hợp lệ, kết quả giải quyết 15%.'],
    ['letters never seen', 'Đắklắkbuônmêthuột'],
    ['foreign names', 'Vietcombank, Microsoft, internet'],
    ['symbols', '15/2031/QĐ-UBND, 5G, CO2, m2'],
    ['addresses', 'sokhoahọcvàcôngnghệ@sonkhe.gov.vn'],
    ['one syllable', 'được'],
  ])('should leave %s', (_, read) => {
    expect(spaced(read).text).toBe(read);
  });

  it('should leave letters that may be split in two ways', () => {
    const loose = syllableModel(
      countSyllables(['của các.', 'củ acác củ acác củ acác củ acác'].flatMap((text) => [text, text])),
    );
    const [first, second] = splitSyllables('củacác', loose);
    expect([first?.syllables, second?.syllables]).toEqual([
      ['củ', 'acác'],
      ['của', 'các'],
    ]);
    const read = (of: typeof loose) =>
      canonicalise([line('củacác')], (blocks) => wordBreaks(recognisedPieces(blocks), of)).text;
    expect(read(loose)).toBe('củacác');
  });

  it('should not touch a text that was not recognised', () => {
    const text = 'Tỉlệhồsơhợplệ';
    const blocks: RawBlock[] = [{ kind: 'paragraph', text, page: 1 }];
    expect(canonicalise(blocks, (all) => wordBreaks(recognisedPieces(all), model)).text).toBe(text);
  });

  it('only add spaces, and can be undone', () => {
    const words = fc.constantFrom(
      'tỉ',
      'lệ',
      'hồ',
      'sơ',
      'cơ',
      'sở',
      'y',
      'tế',
      '15',
      ',',
      ';',
      '(',
      ')',
      'Bộ',
      'từ',
      'xyz',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (parts) => {
        const read = parts.join('');
        const { raw, text, edits } = spaced(read);
        expect(text.replaceAll(/\s/gu, '')).toBe(read.replaceAll(/\s/gu, ''));
        expect(revertEdits(text, edits)).toBe(raw);
      }),
    );
  });
});
