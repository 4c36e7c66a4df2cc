import { describe, expect, test } from 'vitest';
import type { RawBlock, RawParagraph } from '../model/block.ts';
import { markCutParagraphs } from './cut-paragraphs.ts';

const line = (text: string, more: Partial<RawParagraph> = {}): RawParagraph => ({
  kind: 'paragraph',
  text,
  page: 1,
  ...more,
});
const marks = (...blocks: RawBlock[]): boolean[] =>
  markCutParagraphs(blocks).map((block) => block.kind === 'paragraph' && block.wrapped === true);

const CUT = 'Ủy ban nhân dân tỉnh Sơn Khê giao các sở, ban, ngành và địa';
const REST = 'phương xây dựng kế hoạch thực hiện.';

describe('a paragraph goes on', () => {
  test('when its sentence is cut', () => {
    expect(marks(line(CUT), line(REST, { page: 2 }))).toEqual([true, false]);
  });

  test('when every printed line is a paragraph', () => {
    const lines = Array.from({ length: 20 }, () => [
      line('Ủy ban nhân dân tỉnh Sơn Khê giao các sở, ban, ngành, địa phương và Ủy ban'),
      line('Mặt trận Tổ quốc xây dựng kế hoạch thực hiện theo chức năng, nhiệm vụ của'),
      line('mình.'),
    ]).flat();
    expect(marks(...lines).slice(0, 6)).toEqual([true, true, false, true, true, false]);
  });
});

describe('a paragraph ends', () => {
  test.each([
    ['with its full stop', line(`${CUT} phương.`), line('phối hợp thực hiện')],
    ['above an item with a label', line(CUT), line('a) Sở Tài chính')],
    ['above other letters', line(CUT, { look: { bold: true } }), line(REST)],
    ['at the end of a column', line(CUT, { column: 0 }), line(REST, { column: 1 })],
    ['when it is a heading of the format', line(CUT, { look: { headingLevel: 1 } }), line(REST)],
    ['when it is short', line('Mục tiêu'), line('phát triển')],
  ])('%s', (_, first, second) => {
    expect(marks(first, second)).toEqual([false, false]);
  });
});
