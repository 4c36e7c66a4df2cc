import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { labelRepairs } from './label-repairs.ts';
import { recognisedPieces } from './pieces.ts';

const line = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 });
const printed = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1 });
const repaired = (blocks: readonly RawBlock[]): string[] =>
  canonicalise(blocks, (all) => labelRepairs(recognisedPieces(all))).text.split('\n');

/** Lines that each begin with one of the labels, with text below them. */
const under = (labels: readonly string[]): RawBlock[] => labels.flatMap((label) => [line(label), line('nội dung.')]);
const labelsOf = (texts: readonly string[]): string[] => texts.filter((text) => text !== 'nội dung.');

describe('labels that break their run', () => {
  it.each([
    ['a lost stroke', ['I. Mục tiêu', 'II. Nhiệm vụ', 'II. Tổ chức', 'IV. Kinh phí'], 'III. Tổ chức', 2],
    ['two lost strokes', ['I. Mục tiêu', 'II. Nhiệm vụ', 'I. Tổ chức', 'IV. Kinh phí'], 'III. Tổ chức', 2],
    ['a small l', ['I- Mục tiêu', 'Il- Nhiệm vụ', 'III- Tổ chức'], 'II- Nhiệm vụ', 1],
    ['H for II', ['CHƯƠNG I', 'CHƯƠNG H', 'CHƯƠNG III'], 'CHƯƠNG II', 1],
    ['J for I', ['Chương I', 'Chương JI', 'Chương III'], 'Chương II', 1],
    ['T for I, joined to its word', ['PHỤ LỤCT', 'PHỤ LỤC II'], 'PHỤ LỤC I', 0],
    ['a stroke too many before I', ['PHỤ LỤC]I', 'PHỤ LỤC II'], 'PHỤ LỤC I', 0],
    ['1 for the first numeral', ['1. MỤC TIÊU', '1. Một', '2. Hai', 'II. NHIỆM VỤ'], 'I. MỤC TIÊU', 0],
    ['a mark on the first numeral', ['Ì- MỤC TIÊU', 'II- NHIỆM VỤ'], 'I- MỤC TIÊU', 0],
    ['a small letter for the first numeral', ['ï- QUAN ĐIỂM', 'II- MỤC TIÊU', 'III- NHIỆM VỤ'], 'I- QUAN ĐIỂM', 0],
    ['worn strokes', ['I- QUAN ĐIỂM', ']i- MỤC TIÊU', 'III- NHIỆM VỤ'], 'II- MỤC TIÊU', 1],
    ['a lost point', ['I MỤC TIÊU', 'II. NHIỆM VỤ', 'III. TỔ CHỨC'], 'I. MỤC TIÊU', 0],
    ['0 for o', ['m) Một', 'n) Hai', '0) Ba', 'p) Bốn'], 'o) Ba', 2],
    ['the stroke of đ', ['c) Một', 'd) Hai', 'd) Ba', 'e) Bốn'], 'đ) Ba', 2],
    ['a letter with a mark for c', ['a) Một', 'b) Hai', 'ơ) Ba', 'd) Bốn'], 'c) Ba', 2],
    ['another vowel for đ', ['c) Một', 'd) Hai', 'ở) Ba', 'e) Bốn'], 'đ) Ba', 2],
    ['a digit between two points', ['a) Một', '6) Hai', 'c) Ba'], 'b) Hai', 1],
    ['a sign between two points', ['a) Một', 'b) Hai', '£) Ba', 'd) Bốn'], 'c) Ba', 2],
    ['a letter that is like no other', ['g) Một', 'w) Hai', 'i) Ba'], 'h) Hai', 1],
    ['a digit of a number', ['1. Một', '2. Hai', '8. Ba', '4. Bốn'], '3. Ba', 2],
    ['a number read as a letter', ['4. Một', 'S. Hai', '6. Ba'], '5. Hai', 1],
    ['a lost digit', ['9. Một', '1. Hai', '11. Ba'], '10. Hai', 1],
    ['the last part of a number', ['2.1. Một', '2.7. Hai', '2.3. Ba'], '2.2. Hai', 1],
    ['the first number', ['l. Một', '2. Hai', '3. Ba'], '1. Một', 0],
    ['the last number', ['1. Một', 'Z. Hai', 'II. Ba', '1. Bốn'], '2. Hai', 1],
    ['a number that looks like a numeral', ['4. Một', 'V. Hai', '6. Ba'], '5. Hai', 1],
    ['1 read as the first numeral', ['IV. MỘT HAI', 'I. Ba', '2. Bốn', '3. Năm'], '1. Ba', 1],
    ['a number with a symbol below it', ['1. Một', '8. Hai', '69-KL/TW là một', '3. Ba'], '2. Hai', 1],
    ['a number with a bracket', ['1) Một', '7) Hai', '3) Ba'], '2) Hai', 1],
    ['the last point', ['a) Một', '6) Hai', '2. Ba'], 'b) Hai', 1],
    ['an article', ['Điều 4. Một', 'Điều S. Hai', 'Điều 6. Ba'], 'Điều 5. Hai', 1],
  ])('%s', (_, labels, meant, at) => {
    expect(labelsOf(repaired(under(labels)))).toEqual(labels.with(at, meant));
  });

  it('lost strokes of two labels, rather than a list of one', () => {
    const labels = ['I. Mục tiêu', 'I. Nhiệm vụ', 'II. Tổ chức'];
    expect(labelsOf(repaired(under(labels)))).toEqual(['I. Mục tiêu', 'II. Nhiệm vụ', 'III. Tổ chức']);
  });

  it.each([
    ['a small letter before a sentence', ['i. Một hai', 'II. Hai', 'III. Ba']],
    ['letters before headings', ['A- MỘT', 'B- HAI', 'C- BA']],
    ['runs that begin again', ['I. Một', 'II. Hai', 'I. Ba', 'II. Bốn', 'III. Năm']],
    ['a run whose first label is lost', ['II. Hai', 'III. Ba', 'IV. Bốn']],
    ['a run from which one was left out', ['I. Một', 'II. Hai', 'IV. Bốn', 'V. Năm']],
    ['letters without đ', ['a) Một', 'b) Hai', 'c) Ba', 'd) Bốn', 'e) Năm']],
    ['headings with numbers', ['1. MỤC TIÊU', '2. NHIỆM VỤ', '1. Một', 'II. Hai']],
    ['numbers below a first numeral', ['I. Một', '1. MỤC TIÊU', '1. Hai', 'III. Ba']],
    ['a numeral that would have to lose a whole letter', ['II. Một', 'III. Hai', 'XI. Ba']],
    ['numbers', ['1. Một', '2. Hai', '1. Ba', '11. Bốn']],
    ['an abbreviation behind the last number', ['1. Một', '2. Hai', 'TL. Ba']],
    ['a heading in capitals between numbers', ['4. Một', 'V. TỔ CHỨC', '6. Ba']],
    ['a numeral whose first number was lost', ['I. Một', '2. Hai', 'II. Ba', '1. Bốn']],
    ['the last number when it is another digit', ['1. Một', '2. Hai', '8. Ba']],
    ['a number above a point that is no second', ['l. Một', '5. Hai', '6. Ba']],
    ['capital letters', ['G. Một', 'H. Hai', 'K. Ba']],
    ['numbers that begin anew below a numeral', ['I. Một', '1. Hai', 'II. Ba', '1. Bốn', '3. Năm']],
    ['numbers two of which were left out', ['1. Một', '5. Hai', '6. Ba', '9. Bốn']],
    ['a number that is quite another', ['11. Một', '57. Hai', '13. Ba']],
    ['numbers below a point', ['a) Một', '1) Hai', '2) Ba', 'b) Bốn']],
    ['points of two clauses', ['a) Một', '2. Hai', 'm) Ba', 'c) Bốn']],
    ['a point whose neighbours do not tell it', ['a) Một', 'm) Hai', 'd) Ba']],
    ['parts of different numbers', ['2.1. Một', '3.7. Hai', '2.3. Ba']],
    ['a single label', ['II. Nhiệm vụ']],
  ])('should not touch %s', (_, labels) => {
    expect(labelsOf(repaired(under(labels)))).toEqual(labels);
  });

  it('should not touch a number at the end of a sentence', () => {
    const text = 'theo lời của Đại hội khóa';
    const sentence: RawBlock = { kind: 'paragraph', text, page: 1, confidence: 0.96, wrapped: true };
    const blocks = [line('I. Một'), sentence, line('XI. Trạm đã có'), line('II. Hai'), line('III. Ba')];
    expect(repaired(blocks)).toEqual(['I. Một', text, 'XI. Trạm đã có', 'II. Hai', 'III. Ba']);
  });

  it('should not touch the letter of a point that a sentence cites', () => {
    const sentence: RawBlock = {
      kind: 'paragraph',
      text: 'theo quy định tại các điểm',
      page: 1,
      confidence: 0.96,
      wrapped: true,
    };
    const cited = line('o) và p) khoản này');
    const texts = [line('a) Một'), line('b) Hai'), sentence, cited, line('d) Bốn')];
    expect(repaired(texts)[3]).toBe('o) và p) khoản này');
  });

  it('the letter of a point below a line whose full stop was read as a comma', () => {
    const above: RawBlock = {
      kind: 'paragraph',
      text: 'e) Giữ gìn môi trường,',
      page: 1,
      confidence: 0.96,
      wrapped: true,
    };
    expect(repaired([line('d) Một'), above, line('ø) Ba')])[2]).toBe('g) Ba');
  });

  it('should not touch a text that was not recognised', () => {
    const labels = ['I. Mục tiêu', 'II. Nhiệm vụ', 'II. Tổ chức', 'IV. Kinh phí'];
    expect(repaired(labels.map(printed))).toEqual(labels);
  });

  it('can be undone, and lower what rests on them', () => {
    const { raw, text, edits, doubts } = canonicalise(under(['I. Một', 'II. Hai', 'II. Ba', 'IV. Bốn']), (blocks) =>
      labelRepairs(recognisedPieces(blocks)),
    );
    expect(edits).toEqual([{ rule: 'label-sequence', rawStart: 35, start: 35, before: 'II', after: 'III' }]);
    expect(raw.slice(35, 37)).toBe('II');
    expect(doubts).toEqual([{ start: 35, end: 38, confidence: 0.8 }]);
    expect(text.slice(35, 38)).toBe('III');
  });
});
