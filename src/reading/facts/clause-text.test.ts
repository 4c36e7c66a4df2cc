import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Canonical } from '../model/canonical.ts';
import { quote, span } from '../model/span.ts';
import { locatedText } from './clause-text.ts';

const canonical = (text: string): Canonical => ({ raw: text, text, edits: [], blocks: [] });
const collapsed = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe('locatedText', () => {
  it('collapses wrapped lines and keeps paragraphs apart', () => {
    const source = canonical('  Xây dựng  hạ tầng\nsố của tỉnh\nPhấn đấu\t đạt 5%');
    const located = locatedText(source, [span(0, 31), span(32, 50)]);
    expect(located.text).toBe('Xây dựng hạ tầng số của tỉnh\nPhấn đấu đạt 5%');
    expect(located.paragraphs.map((range) => quote(located.text, range))).toEqual([
      'Xây dựng hạ tầng số của tỉnh',
      'Phấn đấu đạt 5%',
    ]);
  });

  it('leads every range back to words that collapse to the same words', () => {
    const piece = fc.constantFrom('Sơn', 'Khê', '5%', ' ', '  ', '\n', '\t', ' \n ', '1.000');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const source = canonical(pieces.join(''));
        const located = locatedText(source, [span(0, source.text.length)]);
        const ends = [a % (located.text.length + 1), b % (located.text.length + 1)];
        const start = Math.min(...ends);
        const end = Math.max(...ends);
        expect(collapsed(quote(source.text, located.toSpan(start, end)))).toBe(
          collapsed(located.text.slice(start, end)),
        );
      }),
    );
  });

  it('gives an empty text for no spans', () => {
    expect(locatedText(canonical('abc'), [])).toMatchObject({ text: '', paragraphs: [] });
  });
});
