import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { headingPoints } from './heading-points.ts';
import { recognisedPieces } from './pieces.ts';

const line = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 });
const wrapped = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96, wrapped: true });
const repaired = (blocks: readonly RawBlock[]): string[] =>
  canonicalise(blocks, (all) => headingPoints(recognisedPieces(all))).text.split('\n');

describe('points behind the labels of headings', () => {
  it.each([
    ['a comma', ['Điều 1. Phạm vi', 'Điều 2, Đối tượng', 'Điều 3. Tiêu chí'], 'Điều 2. Đối tượng', 1],
    ['a comma of the first article', ['Điều 1, Phạm vi', 'Điều 2. Đối tượng'], 'Điều 1. Phạm vi', 0],
    ['a comma of the last article', ['Điều 8. Kinh phí', 'Điều 9, Hiệu lực'], 'Điều 9. Hiệu lực', 1],
    ['a comma of two articles', ['Điều 4. Một', 'Điều 5, Hai', 'Điều 6, Ba', 'Điều 7. Bốn'], 'Điều 6. Ba', 2],
    ['a lost point', ['Điều 1. Phạm vi', 'Điều 2 Đối tượng', 'Điều 3. Tiêu chí'], 'Điều 2. Đối tượng', 1],
    ['another mark of the word', ['Điều 1. Phạm vi', 'Điểu 2. Đối tượng', 'Điều 3. Tiêu chí'], 'Điều 2. Đối tượng', 1],
    ['a lost stroke of the word', ['Điều 1. Phạm vi', 'Diều 2, Đối tượng'], 'Điều 2. Đối tượng', 1],
    ['a comma behind a numeral', ['I, MỤC TIÊU', 'II. NHIỆM VỤ'], 'I. MỤC TIÊU', 0],
  ])('%s', (_, lines, meant, at) => {
    expect(repaired(lines.map(line))[at]).toBe(meant);
  });

  it.each([
    ['an article that is not the next', ['Điều 4. Kinh phí', 'Điều 9, Luật Đê điều']],
    ['articles that are counted', ['Điều 1. Phạm vi', 'Điều 2, Điều 3 và Điều 4']],
    ['a lost point that one neighbour tells alone', ['Điều 1. Phạm vi', 'Điều 2 Nghị định này']],
    ['a numeral in a sentence', ['Chương', 'II, Luật Đê điều']],
    ['a word in capitals', ['TỈNH, THÀNH PHỐ']],
  ])('should not touch %s', (_, lines) => {
    expect(repaired(lines.map(line))).toEqual(lines);
  });

  it('should not touch an article that a sentence cites', () => {
    const above = 'Việc tưới nước thực hiện theo quy định tại';
    expect(repaired([line('Điều 1. Phạm vi'), wrapped(above), line('Điều 2, Luật Đê điều')])[2]).toBe(
      'Điều 2, Luật Đê điều',
    );
  });

  it('should not touch a numeral in a title of several lines', () => {
    const title = 'SỬA ĐỔI CHƯƠNG I, CHƯƠNG';
    expect(repaired([wrapped(title), line('II, CHƯƠNG IV')])).toEqual([title, 'II, CHƯƠNG IV']);
  });
});
