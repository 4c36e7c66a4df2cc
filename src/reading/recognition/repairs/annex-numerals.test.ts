import { expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { annexNumerals } from './annex-numerals.ts';
import { recognisedPieces } from './pieces.ts';

const line = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 });
const repaired = (...lines: readonly string[]): string[] =>
  canonicalise(lines.map(line), (all) => annexNumerals(recognisedPieces(all))).text.split('\n');

it.each([
  ['the first', ['PHỤ LỤC', 'DANH MỤC', 'PHỤ LỤC II', 'BIỂU MẪU'], ['PHỤ LỤC I', 'DANH MỤC', 'PHỤ LỤC II', 'BIỂU MẪU']],
  ['one between', ['PHỤ LỤC I', 'PHỤ LUC', 'PHỤ LỤC III'], ['PHỤ LỤC I', 'PHỤ LUC II', 'PHỤ LỤC III']],
  ['an Arabic one', ['Phụ lục 1', 'Phụ lục', 'Phụ lục 3'], ['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3']],
  ['strokes of one', ['PHỤ LỤC I', 'PHỤ LỤC !I', 'PHỤ LỤC III'], ['PHỤ LỤC I', 'PHỤ LỤC II', 'PHỤ LỤC III']],
  ['strokes of the second alone', ['PHỤ LỤC', 'PHỤ LỤC H'], ['PHỤ LỤC I', 'PHỤ LỤC II']],
])('the numeral that an annex lost: %s', (_, read, meant) => {
  expect(repaired(...read)).toEqual(meant);
});

it.each([
  ['a lone annex', ['PHỤ LỤC', 'DANH MỤC']],
  ['annexes without numerals', ['PHỤ LỤC', 'PHỤ LỤC']],
  ['numerals in another order', ['PHỤ LỤC', 'PHỤ LỤC III']],
  ['a word behind it', ['PHỤ LỤC I', 'PHỤ LỤC MẪU']],
  ['a mention in the text', ['Phụ lục', 'kèm theo Phụ lục II']],
])('is not made up: %s', (_, read) => {
  expect(repaired(...read)).toEqual(read);
});
