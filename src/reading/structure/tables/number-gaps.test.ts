import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/block.ts';
import type { GridRow } from './grid-row.ts';
import { groupsInGaps, headsOfParts, numbersInGaps } from './number-gaps.ts';

const span = { start: 0, end: 0 };

function row(...printed: readonly string[]): GridRow {
  const cells = printed.map((text, column): Cell => ({ text, column, columnSpan: 1, rowSpan: 1, span }));
  return { cells, covered: cells.map(() => false), row: { cells, page: 1, span } };
}

function told(printed: readonly string[]): string[] {
  const rows = printed.map((text) => row(text));
  const numbers = numbersInGaps(rows, 0);
  return rows.map((one, index) => numbers.get(one)?.token ?? printed[index]!);
}

describe('rows between numbered ones', () => {
  it.each([
    ['have the number between', ['4', '', '6'], ['4', '5', '6']],
    ['however many', ['4.', 'nm', '', '7'], ['4.', '5', '6', '7']],
    ['also below a number', ['11.3', '', '11.5'], ['11.3', '11.4', '11.5']],
    ['also across the head of a group', ['4', 'II', '', '6'], ['4', 'II', '5', '6']],
  ])('%s', (_, printed, meant) => expect(told(printed)).toEqual(meant));

  it.each([
    ['where nothing is left out', ['4', '', '5']],
    ['where more numbers are left out', ['4', '', '9']],
    ['where numbers begin anew', ['4', '', 'II', '1', '2']],
    ['where a point stands between', ['4', '', 'a', '6']],
    ['behind the last number', ['4', '']],
  ])('have none %s', (_, printed) => expect(told(printed)).toEqual(printed));
});

describe('titles above numbered rows', () => {
  const told = (rows: readonly (readonly string[])[]): string[] => {
    const all = rows.map((cells) => row(...cells));
    const groups = groupsInGaps(all, 0);
    return all.map((one, index) => groups.get(one)?.token ?? rows[index]![0]!);
  };
  const FIRST = ['1', 'Lắp trạm', 'Sở A'];
  const SECOND = ['2', 'Mở kho', 'Sở B'];

  it.each([
    ['before the second group', [['', 'Hạ tầng', ''], FIRST, ['II', 'Nhân lực', ''], SECOND], 'I', 0],
    ['between two groups', [['I', 'Hạ tầng', ''], FIRST, ['', 'Nhân lực', ''], SECOND, ['III', 'Kho', '']], 'II', 2],
    ['where a numeral was misread', [['I', 'Hạ tầng', ''], FIRST, ['LH#', 'Nhân lực', ''], SECOND], 'II', 2],
    ['behind the last', [['I', 'Hạ tầng', ''], FIRST, ['', 'Nhân lực', ''], SECOND], 'II', 2],
  ])('head the group that is lacking %s', (_, rows, numeral, at) => expect(told(rows)[at]).toBe(numeral));

  it.each([
    ['no group is lacking', [['', 'Hạ tầng', ''], FIRST, ['I', 'Nhân lực', ''], SECOND]],
    ['what stands there goes on with a sentence', [['', 'và kho', ''], FIRST, ['II', 'Nhân lực', ''], SECOND]],
    ['parts of a row are numbered below', [['I', 'Hạ tầng', ''], FIRST, ['', 'Kho', ''], ['2.1', 'Một', 'Sở B']]],
    ['it stands in another column', [['I', 'Hạ tầng', ''], FIRST, ['', '', 'Nhân lực'], SECOND]],
    ['it has more than a title', [['', 'Hạ tầng', 'Sở A'], FIRST, ['II', 'Nhân lực', ''], SECOND]],
    ['no numbered row follows', [['', 'Hạ tầng', ''], ['II', 'Nhân lực', ''], SECOND]],
  ])('head none where %s', (_, rows) => expect(told(rows)).toEqual(rows.map(([first]) => first)));
});

describe('rows above their parts', () => {
  const told = (printed: readonly string[]): string[] => {
    const rows = printed.map((text) => row(text, 'Lắp trạm'));
    const heads = headsOfParts(rows, 0);
    return rows.map((one, index) => heads.get(one)?.token ?? printed[index]!);
  };

  it.each([
    ['have the number of their parts', ['10', '', '11.1', '11.2'], ['10', '11', '11.1', '11.2']],
    ['also behind other parts', ['1', '1.1', '', '2.1'], ['1', '1.1', '2', '2.1']],
  ])('%s', (_, printed, meant) => expect(told(printed)).toEqual(meant));

  it.each([
    ['where the number was printed', ['10', '11', '', '11.1']],
    ['where more numbers are lacking', ['9', '', '11.1']],
    ['where the parts go on', ['10', '', '11.2']],
    ['at the beginning', ['', '1.1']],
    ['where noise was printed', ['10', '#', '11.1']],
  ])('have none %s', (_, printed) => expect(told(printed)).toEqual(printed));
});
