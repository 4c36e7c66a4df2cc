import { describe, expect, it } from 'vitest';
import type { RawBlock, RawTable } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { labelRepairs } from './label-repairs.ts';
import { recognisedPieces } from './pieces.ts';
import { recognisedTable } from './recognised-table.test-support.ts';

const repaired = (blocks: readonly RawBlock[]): string[] =>
  canonicalise(blocks, (all) => labelRepairs(recognisedPieces(all))).text.split('\n');

const table = (first: readonly string[]): RawTable => recognisedTable(first.map((text) => [text, 'Việc']));

/** A table of four columns; rows whose text begins with "*" head a group. */
const wideTable = (first: readonly string[]): RawTable =>
  recognisedTable(
    first.map((text) => (text.startsWith('*') ? [text.slice(1), 'Nhóm việc'] : [text, 'Việc', 'Sở Tài chính', '2027'])),
  );

const firstCells = (rows: readonly string[]): string[] => rows.map((row) => row.split('\t')[0] ?? '');

describe('labels of rows', () => {
  it.each([
    [
      ['TI', '9', '10', '1', '12'],
      ['TT', '9', '10', '11', '12'],
    ],
    [
      ['STI', '1', '2', '3'],
      ['STT', '1', '2', '3'],
    ],
    [
      ['TT', '11.7', '11.6', '11.9', '12'],
      ['TT', '11.7', '11.8', '11.9', '12'],
    ],
    [
      ['TT', 'L', '1', 'H', '2', 'III', '3'],
      ['TT', 'I', '1', 'II', '2', 'III', '3'],
    ],
    [
      ['TT', '1', '7', '3'],
      ['TT', '1', '2', '3'],
    ],
    [
      ['TT', '1', '5', '6'],
      ['TT', '1', '5', '6'],
    ],
    [
      ['Tỉnh', '1', '2', '4'],
      ['Tỉnh', '1', '2', '4'],
    ],
  ])('%j', (read, meant) => {
    expect(firstCells(repaired([table(read)]))).toEqual(meant);
  });

  it.each([
    [
      'a numeral read as two signs',
      ['TỊ', '*1J', '1', '4', '2', '4', 'L¬4', '6', '7'],
      ['TT', 'I', '1', '2', '3', '4', '5', '6', '7'],
    ],
    ['a head that is no word', ['m', '*I', '1', '2', '3'], ['TT', 'I', '1', '2', '3']],
    [
      'points lost below a number',
      ['TT', '10', '11', '111', '11.2', '113', '12'],
      ['TT', '10', '11', '11.1', '11.2', '11.3', '12'],
    ],
    ['a second group read as the first', ['TT', '*I', '1', '2', '*I', '3', '4'], ['TT', 'I', '1', '2', 'II', '3', '4']],
    [
      'numbers that begin anew in each group',
      ['TT', '*I', '1', '2', '3', '*II', '1', '7', '3'],
      ['TT', 'I', '1', '2', '3', 'II', '1', '2', '3'],
    ],
    [
      'a number that heads rows of its own',
      ['TT', '*I', '10', '*11', '111', '11.2', '12'],
      ['TT', 'I', '10', '11', '11.1', '11.2', '12'],
    ],
    ['a head that was lost', ['', '*I', '1', '2', '*I', '3', '1', '5'], ['', 'I', '1', '2', 'II', '3', '4', '5']],
    [
      'points lost one after another',
      ['TT', '10', '*11', '111', '112', '113', '11.4', '12'],
      ['TT', '10', '11', '11.1', '11.2', '11.3', '11.4', '12'],
    ],
    [
      'a table that goes on from the page before',
      ['12', '13', '*H', '1', '15', '16'],
      ['12', '13', 'II', '14', '15', '16'],
    ],
    [
      'numbers that were not read, and noise in their place',
      ['TT', '1', '', '3', 'lui\nbì', '5', '375\nx2', '7'],
      ['TT', '1', '', '3', '4', '5', '6', '7'],
    ],
    [
      'numerals of groups that are none, by the others',
      ['TT', '*I', '1', '*II', '2', '*III', '3', '*IV', '4', '*MA', '5', '*VỊL', '6', '*VhH', '7'],
      ['TT', 'I', '1', 'II', '2', 'III', '3', 'IV', '4', 'V', '5', 'VI', '6', 'VII', '7'],
    ],
    [
      'the point of a numeral read as a letter',
      ['TT', '*I', '1', '*II', '2', '*III', '3', '*IV', '4', '*Vv', '5', '*VI', '6'],
      ['TT', 'I', '1', 'II', '2', 'III', '3', 'IV', '4', 'V', '5', 'VI', '6'],
    ],
    ['a numeral that was lost from the first group', ['TT', '*', '1', '2', '*H', '3'], ['TT', '', '1', '2', 'II', '3']],
    [
      'a numeral read as a number, above a number that was misread',
      ['TT', '*1', '1', '2', '43', '4', '5'],
      ['TT', 'I', '1', '2', '3', '4', '5'],
    ],
    [
      'strokes of a stamp beside numbers and a numeral',
      ['TT', '*lr I', '1', 'l5 2', '3', '4'],
      ['TT', 'I', '1', '2', '3', '4'],
    ],
    ['numbers of two rows in one cell', ['TT', '29', '30', '3.\n3', '33', '34'], ['TT', '29', '30', '31', '33', '34']],
    ['a letter below a number that was misread', ['TT', '1', 'n', '03', '4', '5'], ['TT', '1', '2', '3', '4', '5']],
    [
      'a letter that heads rows of its own',
      ['TT', '*I', '9', '10', '*u', '111', '11.2', '11.3', '12'],
      ['TT', 'I', '9', '10', '11', '11.1', '11.2', '11.3', '12'],
    ],
    ['a number read as a letter', ['TT', '1', 'z', '3', 'A', '5', 'g', '7'], ['TT', '1', '2', '3', '4', '5', '6', '7']],
    [
      'points lost below a number that was not read',
      ['TT', '*I', '9', '10', '*', '111', '112', '13', '114', '115', '11.6', '12'],
      ['TT', 'I', '9', '10', '', '11.1', '11.2', '11.3', '11.4', '11.5', '11.6', '12'],
    ],
    ['the first numeral above a row that was lost', ['TT', '*1', '1', '43', '4', '5'], ['TT', 'I', '1', '3', '4', '5']],
    ['a numeral with a comma', ['TT', '*I', '1', '2', '*LH,', '3'], ['TT', 'I', '1', '2', 'II,', '3']],
    ['one letter for "TT"', ['T', '1', '2', '8', '4'], ['TT', '1', '2', '3', '4']],
    ['noise for "TT"', ['F!', '1', '2', '8', '4', '5', '6', '7'], ['F!', '1', '2', '3', '4', '5', '6', '7']],
    ['points behind numbers stay', ['TT', '1.', '2.', '8.', '4.'], ['TT', '1.', '2.', '3.', '4.']],
  ])('%s', (_, read, meant) => {
    expect(firstCells(repaired([wideTable(read)]))).toEqual(meant);
  });

  it.each([
    ['groups with letters', ['TT', '*A', '1', '2', '*B', '3']],
    ['groups with Arabic numbers', ['TT', '*1', '1', '2', '*2', '1', '2', '3']],
    ['rows of which one is left out', ['TT', '1', '3', '4', '5']],
    ['titles that are numbered', ['TT', '1', '*2', '3', '*4', '5']],
    ['a part of a longer table', ['TT', '1', '2', '3', '17', '18', '19']],
    ['codes', ['Mã', '101', '205', '207']],
    ['quarters', ['Quý', '*I', '*II', '*I']],
    ['rows without numbers', ['TT', 'a', 'b', 'Tổng']],
    ['points below a number', ['TT', '1', 'a', 'b', '2', '-', '-', '3']],
    ['letters below a number', ['TT', '1', 'a', 'b', '2', 'a', 'b', '3']],
    ['numbers below a word', ['Kỳ hạn', '1', '2', '8', '4', '5', '6', '7']],
    ['noise where a number was left out too', ['TT', '1', '2', 'lui', '7', '8']],
    ['groups of words', ['TT', '*Xã', '1', '2', '*Bản', '3']],
  ])('are left alone: %s', (_, read) => {
    expect(firstCells(repaired([wideTable(read)]))).toEqual(read.map((text) => text.replace('*', '')));
  });
});
