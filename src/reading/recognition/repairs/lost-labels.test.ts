import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { labelRepairs } from './label-repairs.ts';
import { recognisedPieces } from './pieces.ts';

const line = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 });
const repaired = (lines: readonly string[]): string[] =>
  canonicalise(lines.map(line), (all) => labelRepairs(recognisedPieces(all))).text.split('\n');

describe('labels that were lost', () => {
  it.each([
    ['the letter of a point', ['g) Một.', 'h) Hai', 'ba.', 'Bốn năm', 'k) Sáu.'], 'i) Bốn năm', 3],
    ['a numeral', ['B- ĐỊNH HƯỚNG', 'QUAN ĐIỂM', '1- Một.', '2- Hai.', 'II- MỤC TIÊU'], 'I- QUAN ĐIỂM', 1],
    ['the point in a number', ['3- Một', '3.1- Hai.', '3.2- Ba.', '33- Bốn.', '4- Năm.'], '3.3- Bốn.', 3],
    ['the first number', ['I- MỤC TIÊU', 'Một hai.', '2. Ba.', '3. Bốn.'], '1. Một hai.', 1],
    ['a number between two', ['1. Một.', 'Hai ba', 'bốn.', '3. Năm.'], '2. Hai ba', 1],
    ['the sign of a number', ['1- Một.', '2- Hai.', '3 Ba.', '4- Bốn.'], '3- Ba.', 2],
    ['the place of a label, to specks', ['a) Một.', '....b) Hai.', 'c) Ba.'], 'b) Hai.', 1],
  ])('%s', (_, lines, meant, at) => {
    expect(repaired(lines)).toEqual(lines.with(at, meant));
  });

  it('the numeral of a heading below a line that ends with a comma', () => {
    const above: RawBlock = { kind: 'paragraph', text: 'nơi trồng chè,', page: 1, confidence: 0.96, wrapped: true };
    const blocks = [...['I- MỤC TIÊU', 'II- QUAN ĐIỂM', 'III- NHIỆM VỤ'].map(line), above, line('[V- TỔ CHỨC')];
    const { text } = canonicalise(blocks, (all) => labelRepairs(recognisedPieces(all)));
    expect(text.split('\n').at(-1)).toBe('IV- TỔ CHỨC');
  });

  it('small letters in the numeral of a heading in capitals', () => {
    expect(repaired(['I- MỤC TIÊU', 'II- QUAN ĐIỂM', 'Ilí- NHIỆM VỤ'])[2]).toBe('III- NHIỆM VỤ');
  });

  it('a zero for the letter o between a first number and the second', () => {
    const lines = ['II. NHIỆM VỤ', 'I. Nâng cao nhận thức', 'n) Hai.', '0) Ba.', 'p) Bốn.', '2. Năm', 'III. TỔ CHỨC'];
    expect(repaired(lines)).toEqual(lines.with(1, '1. Nâng cao nhận thức').with(3, 'o) Ba.'));
  });

  it.each([
    ['points with two paragraphs between them', ['h) Một.', 'Hai.', 'Ba.', 'k) Bốn.']],
    ['points of which đ is left out', ['d) Một.', 'Hai.', 'e) Ba.']],
    ['a paragraph between points that follow each other', ['g) Một.', 'Hai.', 'h) Ba.']],
    ['a sentence that goes on', ['h) Một', 'Hai.', 'k) Ba.']],
    ['a paragraph between points of two clauses', ['h) Một.', '2. Hai.', 'Ba.', 'k) Bốn.']],
    ['a title above the first numeral', ['KẾ HOẠCH', 'I. MỤC TIÊU', '1. Một.', 'II. NHIỆM VỤ']],
    ['a title above the second numeral', ['KẾ HOẠCH CÔNG TÁC', 'Hai ba.', 'II. NHIỆM VỤ']],
    ['two headings above the second numeral', ['QUAN ĐIỂM', '1. Một.', 'YÊU CẦU', '1. Hai.', 'II. NHIỆM VỤ']],
    ['numbers with two paragraphs between them', ['1. Một.', 'Hai.', 'Ba.', '3. Bốn.']],
    ['a sentence above the first number', ['I- MỤC TIÊU', 'Một hai.', '1. Ba.', '2. Bốn.']],
    ['numbers with points between them', ['1. Một.', 'a) Hai.', 'Ba.', '3. Bốn.']],
    ['numbers below two headings', ['I- MỤC TIÊU', '1. Một.', 'II- NHIỆM VỤ', 'Hai.', '3. Ba.']],
    ['points in a sentence that goes on', ['...và những việc khác.']],
    ['a number of two digits', ['9. Một.', '10. Hai.', '11. Ba.']],
    ['a number of two digits below another part', ['3.2- Một.', '4- Hai.', '33- Ba.']],
  ])('should not touch %s', (_, lines) => {
    expect(repaired(lines)).toEqual(lines);
  });

  it('should not touch a number within a sentence', () => {
    const sentence: RawBlock = { kind: 'paragraph', text: '1. Một của', page: 1, confidence: 0.96, wrapped: true };
    const { text } = canonicalise([sentence, line('2 Ban trồng chè.'), line('3. Ba.')], (all) =>
      labelRepairs(recognisedPieces(all)),
    );
    expect(text.split('\n')[1]).toBe('2 Ban trồng chè.');
  });
});
