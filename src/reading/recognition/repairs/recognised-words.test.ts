import { describe, expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { recognisedPieces } from './pieces.ts';
import { sentencesOf } from './recognised-words.ts';

const line = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96, wrapped: true });

const sentences = (...lines: readonly string[]): string[] =>
  sentencesOf(recognisedPieces(lines.map(line))).map((words) => words.map(({ text }) => text).join(' '));

describe('sentences over the ends of lines', () => {
  it.each([
    ['a heading ends above small letters', ['MỤC TIÊU', 'Đến năm sau'], ['MỤC TIÊU', 'Đến năm sau']],
    ['a number begins one', ['Mục tiêu chung', '2. Mục tiêu cụ thể'], ['Mục tiêu chung', '0 Mục tiêu cụ thể']],
    ['a point begins one', ['các xã trồng chè', 'b) Các bản'], ['các xã trồng chè', 'b', 'Các bản']],
    ['a dash begins one', ['các xã trồng chè', '- Các bản'], ['các xã trồng chè', 'Các bản']],
    ['a heading of two lines is one', ['VỀ VIỆC TRỒNG', 'RỪNG CHÈ'], ['VỀ VIỆC TRỒNG RỪNG CHÈ']],
    ['a number goes on with one', ['trồng thêm', '20 cây chè'], ['trồng thêm 0 cây chè']],
    ['a name goes on with one', ['họp tại bản', 'Mây Sơn'], ['họp tại bản Mây Sơn']],
  ])('%s', (_, lines, meant) => {
    expect(sentences(...lines)).toEqual(meant);
  });
});
