import { describe, expect, it } from 'vitest';
import type { RawBlock, RawTable } from '../../model/block.ts';
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

function table(first: readonly string[]): RawTable {
  const doubts = [{ start: 0, end: 1, confidence: 0.5 }];
  const rows = first.map((text, row) => ({
    page: 1,
    cells: [text, 'Việc'].map((cell, column) => ({
      text: cell,
      column,
      columnSpan: 1,
      rowSpan: 1,
      ...(row === 0 && column === 1 ? { doubts } : {}),
    })),
  }));
  return { kind: 'table', page: 1, rows };
}

/** A table of four columns; rows whose text begins with "*" head a group. */
function wideTable(first: readonly string[]): RawTable {
  const doubts = [{ start: 0, end: 4, confidence: 0.9 }];
  const rows = first.map((text, row) => ({
    page: 1,
    cells: (text.startsWith('*') ? [text.slice(1), 'Nhóm việc'] : [text, 'Việc', 'Sở Tài chính', '2027']).map(
      (cell, column) => ({
        text: cell,
        column,
        columnSpan: 1,
        rowSpan: 1,
        ...(row === 0 && column === 1 ? { doubts } : {}),
      }),
    ),
  }));
  return { kind: 'table', page: 1, rows };
}

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
