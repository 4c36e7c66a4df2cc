import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { glyphText, orderMarks, superscript, UNKNOWN } from './pdf-unicode.ts';

describe('glyphText', () => {
  it.each([
    [0x41, 'A'],
    [0xa0, ' '],
    [0x3000, ' '],
    [0x09, ' '],
    [0xad, '-'],
    [0xfffe, '-'],
    [0x02, '-'],
    [0x200b, ''],
    [0xfeff, ''],
    [0xf0b7, '•'],
    [0xf0b3, '≥'],
    [0x1ec7, 'ệ'],
    [0, UNKNOWN],
    [0x1f, UNKNOWN],
    [0xd800, UNKNOWN],
    [0xe123, UNKNOWN],
    [0x110000, UNKNOWN],
  ])('%i', (code, text) => {
    expect(glyphText(code)).toBe(text);
  });
});

describe('orderMarks', () => {
  it('makes every Vietnamese letter whole, in whichever order its marks come', () => {
    const letters = 'ấầẩẫậắằẳẵặếềểễệốồổỗộớờởỡợứừửữự';
    fc.assert(
      fc.property(fc.constantFrom(...Array.from(letters)), fc.boolean(), (letter, reversed) => {
        const [base = '', ...marks] = Array.from(letter.normalize('NFD'));
        expect((base + orderMarks(reversed ? marks.toReversed() : marks)).normalize('NFC')).toBe(letter);
      }),
    );
  });
});

describe('superscript', () => {
  it('raises digits and leaves letters', () => {
    expect(['1', '0', 'a', '*'].map(superscript)).toEqual(['¹', '⁰', 'a', '*']);
  });
});
