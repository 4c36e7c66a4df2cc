import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { recognisedPieces } from './pieces.ts';
import { sectionNumbers } from './section-numbers.ts';

const line = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 });
const repaired = (lines: readonly string[]): string[] =>
  canonicalise(lines.map(line), (all) => sectionNumbers(recognisedPieces(all))).text.split('\n');

describe('numbers of sections', () => {
  it('signs in their place are told by counting', () => {
    const read = ['Chương II', 'Mục!', 'TIÊU CHÍ', 'Mục?', 'CHÍNH SÁCH', 'Chương III', 'Mục', 'KINH PHÍ'];
    const meant = ['Chương II', 'Mục 1', 'TIÊU CHÍ', 'Mục 2', 'CHÍNH SÁCH', 'Chương III', 'Mục 1', 'KINH PHÍ'];
    expect(repaired(read)).toEqual(meant);
  });

  it('a lost space', () => {
    expect(repaired(['Mục 1', 'TIÊU CHÍ', 'Mục2', 'CHÍNH SÁCH'])[2]).toBe('Mục 2');
  });

  it.each([
    ['numbers as they are', ['Mục 1', 'TIÊU CHÍ', 'Mục 4', 'CHÍNH SÁCH']],
    ['a word without a heading below it', ['Mục', 'tiêu của kế hoạch']],
    ['numerals', ['Mục I', 'TIÊU CHÍ', 'Mục II', 'CHÍNH SÁCH', 'Mục !', 'KINH PHÍ']],
    ['another word', ['Mục ti', 'TIÊU CHÍ']],
  ])('should not touch %s', (_, lines) => {
    expect(repaired(lines)).toEqual(lines);
  });
});
