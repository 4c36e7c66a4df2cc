import { describe, expect, it } from 'vitest';
import type { Cell } from '../../model/block.ts';
import type { GridRow } from './grid-row.ts';
import { numbersInGaps } from './number-gaps.ts';

const span = { start: 0, end: 0 };

function row(printed: string): GridRow {
  const cell = { text: printed, column: 0, columnSpan: 1, rowSpan: 1, header: false, span } as Cell;
  return { cells: [cell], covered: [false], row: { cells: [cell], page: 1, span } };
}

function told(printed: readonly string[]): string[] {
  const rows = printed.map(row);
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
