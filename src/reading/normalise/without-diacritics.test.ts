import fc from 'fast-check';
import { expect, it } from 'vitest';
import { withoutDiacritics } from './without-diacritics.ts';

const byDecomposing = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .normalize('NFC');

it.each([
  ['Hà Nội', 'Ha Noi'],
  ['ĐẮK LẮK, đường', 'DAK LAK, duong'],
  ['Ha\u0300 No\u0323\u0302i', 'Ha Noi'],
  ['한국 – 5%', '한국 – 5%'],
])('%s', (text, plain) => {
  expect(withoutDiacritics(text)).toBe(plain);
});

it('gives what decomposing the whole text gives', () => {
  const letter = fc.constantFrom(
    ...Array.from('aàấẩđĐưỲ –“”…'),
    '\u0301',
    '\u0302',
    '\u1160',
    '가',
    'ᄀ',
    '😀',
    'ſ',
    'Å',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(letter, fc.string({ unit: 'binary', maxLength: 1 }))), (letters) => {
      const text = letters.join('');
      expect(withoutDiacritics(text)).toBe(byDecomposing(text));
    }),
  );
});
