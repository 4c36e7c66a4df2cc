import { describe, expect, it } from 'vitest';
import type { RawCell, RawTable } from '../../model/block.ts';
import type { Clause } from '../../model/document.ts';
import { LETTERHEAD, paragraphs, readBlocks, table } from '../blocks.test-support.ts';

const rowsOf = (...tables: RawTable[]): Clause[] =>
  readBlocks([...paragraphs(...LETTERHEAD, '1. Một', 'PHỤ LỤC I', 'NHIỆM VỤ'), ...tables]).documents[0]!.clauses.slice(
    2,
  );
const pathsOf = (...tables: RawTable[]): string[] => rowsOf(...tables).map(({ path }) => path);

const HEADER = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const merged = (text: string, width: number): RawCell => ({ text, column: 0, columnSpan: width, rowSpan: 1 });

describe('rows of a table', () => {
  it.each<[string, string[][], string[]]>([
    ['numbers', [HEADER, ['1', 'Lắp trạm', 'Sở A', '2026'], ['2', 'Kéo cáp', 'Sở B', '2027']], ['PL1/r1', 'PL1/r2']],
    [
      'numbers with a dot and of two parts',
      [HEADER, ['1.', 'Lắp trạm', 'Sở A', '2026'], ['1.1', 'Móng', 'Sở B', '2027']],
      ['PL1/r1', 'PL1/r1.1'],
    ],
    [
      'groups by Roman numbers',
      [
        HEADER,
        ['I.', 'Hạ tầng', '', ''],
        ['1', 'Lắp trạm', 'Sở A', '2026'],
        ['II.', 'Con người', '', ''],
        ['2', 'Tập huấn', 'Sở B', '2027'],
      ],
      ['PL1/I', 'PL1/I/r1', 'PL1/II', 'PL1/II/r2'],
    ],
    [
      'groups in groups',
      [
        HEADER,
        ['A', 'Chung', '', ''],
        ['I', 'Hạ tầng', '', ''],
        ['1', 'Lắp trạm', 'Sở A', '2026'],
        ['B', 'Riêng', '', ''],
        ['1', 'Tập huấn', 'Sở B', '2027'],
      ],
      ['PL1/A', 'PL1/A/I', 'PL1/A/I/r1', 'PL1/B', 'PL1/B/r1'],
    ],
    [
      'letters below a number',
      [
        HEADER,
        ['1', 'Lắp trạm', 'Sở A', '2026'],
        ['a', 'Móng', 'Sở B', '2027'],
        ['b', 'Cột', 'Sở B', '2027'],
        ['2', 'Kéo cáp', 'Sở B', '2027'],
      ],
      ['PL1/r1', 'PL1/r1/ra', 'PL1/r1/rb', 'PL1/r2'],
    ],
    [
      'no numbers',
      [
        ['Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'],
        ['Lắp trạm', 'Sở A', '2026'],
        ['Kéo cáp', 'Sở B', '2027'],
      ],
      ['PL1/r1', 'PL1/r2'],
    ],
    [
      'a row that goes on',
      [
        HEADER,
        ['1', 'Lắp trạm', 'Sở A', '2026'],
        ['', '- ở các xã vùng cao', '', ''],
        ['2', 'Kéo cáp', 'Sở B', '2027'],
      ],
      ['PL1/r1', 'PL1/r2'],
    ],
    [
      'a header printed again',
      [HEADER, ['1', 'Lắp trạm', 'Sở A', '2026'], HEADER, ['2', 'Kéo cáp', 'Sở B', '2027']],
      ['PL1/r1', 'PL1/r2'],
    ],
    ['numbers of columns', [HEADER, ['(1)', '(2)', '(3)', '(4)'], ['1', 'Lắp trạm', 'Sở A', '2026']], ['PL1/r1']],
  ])('%s', (_, rows, expected) => expect(pathsOf(table(rows))).toEqual(expected));

  it('a group that reaches over all columns', () => {
    const grid = table([HEADER, ['1', 'Lắp trạm', 'Sở A', '2026']]);
    const group = (title: string) => ({ page: 1, cells: [merged(title, 4)] });
    expect(pathsOf({ ...grid, rows: [grid.rows[0]!, group('I. Hạ tầng'), grid.rows[1]!] })).toEqual([
      'PL1/I',
      'PL1/I/r1',
    ]);
    expect(pathsOf({ ...grid, rows: [grid.rows[0]!, group('Hạ tầng'), grid.rows[1]!] })).toEqual([
      'PL1/g1',
      'PL1/g1/r1',
    ]);
  });

  it('a row split by a page break', () => {
    const first = table([HEADER, ['1', 'Lắp trạm ở các', 'Sở A', '2026']]);
    const second = table([['', 'xã vùng cao', 'và Sở B', '']], 2);
    const [row] = rowsOf({ ...first, rows: [...first.rows, ...second.rows] });
    expect(row!.cells!.map(({ text }) => text)).toEqual(['1', 'Lắp trạm ở các xã vùng cao', 'Sở A và Sở B', '2026']);
  });

  it.each([
    ['the number above was lost', ['', 'Lắp trạm ở các', 'Sở A và', '2026'], ['', 'xã vùng cao', 'các xã', ''], 1],
    ['what stands below begins a sentence', ['', 'Lắp trạm', 'Sở A', ''], ['', 'Mở kho', 'Sở B', ''], 2],
  ])('a row split by a page break: %s', (_, above, below, rows) => {
    const first = table([HEADER, ['1', 'Mở trường', 'Sở B', '2026'], above]);
    const whole = { ...first, rows: [...first.rows, ...table([below], 2).rows] };
    expect(pathsOf(whole)).toEqual(['PL1/r1', 'PL1/r2', 'PL1/r3'].slice(0, rows + 1));
  });

  it('a page that begins with the last words of the row above, below the number of the next', () => {
    const first = table([HEADER, ['1', 'Lắp trạm', 'Sở A, Sở B', '2026']]);
    const strip = table([['2', '', 'và Sở C', '']], 2).rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell.column === 0 ? { ...cell, rowSpan: 2 } : cell)),
    }));
    const next = table(
      [
        ['', 'Kéo cáp', 'Sở B', '2027'],
        ['3', 'Mở kho', 'Sở C', '2027'],
      ],
      2,
    ).rows.map((row, index) => (index === 0 ? { ...row, cells: row.cells.slice(1) } : row));
    const rows = rowsOf({ ...first, rows: [...first.rows, ...strip, ...next] });
    expect(rows.map(({ path }) => path)).toEqual(['PL1/r1', 'PL1/r2', 'PL1/r3']);
    expect(rows.map(({ text }) => text)).toEqual([
      'Lắp trạm | Sở A, Sở B và Sở C | 2026',
      'Kéo cáp | Sở B | 2027',
      'Mở kho | Sở C | 2027',
    ]);
  });

  it.each([
    ['where its column counts', 'Ƭ', ['4', '5', '6'], ['PL1/r4', 'PL1/r5', 'PL1/r6']],
    ['not where its column holds other numbers', 'Ƭ', ['40', '5', '16'], ['PL1/r1', 'PL1/r2', 'PL1/r3']],
    ['not where words stand there', 'Lứa tuổi', ['4', '5', '6'], ['PL1/r1', 'PL1/r2', 'PL1/r3']],
  ])('a head of numbers that was misread: %s', (_, head, numbers, paths) => {
    const rows = numbers.map((number) => [number, `Việc ${number}`, 'Sở A', '2027']);
    expect(pathsOf(table([[head, ...HEADER.slice(1)], ...rows]))).toEqual(paths);
  });

  it('cells carry the header of their column, of two rows where it is merged', () => {
    const header: RawTable['rows'] = [
      {
        page: 1,
        cells: [
          { text: 'TT', column: 0, columnSpan: 1, rowSpan: 2 },
          { text: 'Chỉ tiêu', column: 1, columnSpan: 1, rowSpan: 2 },
          { text: 'Kết quả', column: 2, columnSpan: 2, rowSpan: 1 },
        ],
      },
      {
        page: 1,
        cells: [
          { text: '2026', column: 2, columnSpan: 1, rowSpan: 1 },
          { text: '2030', column: 3, columnSpan: 1, rowSpan: 1 },
        ],
      },
    ];
    const data = table([['1', 'Số trạm', '10', '50']]);
    const [row] = rowsOf({ ...data, rows: [...header, ...data.rows] });
    expect(row!.cells!.map((cell) => cell.header)).toEqual(['TT', 'Chỉ tiêu', 'Kết quả / 2026', 'Kết quả / 2030']);
    expect(row!.text).toBe('Số trạm | 10 | 50');
  });

  it('several tables of an annex are told apart', () => {
    const one = table([HEADER, ['1', 'Lắp trạm', 'Sở A', '2026']]);
    expect(pathsOf(one, one)).toEqual(['PL1/T1', 'PL1/T1/r1', 'PL1/T2', 'PL1/T2/r1']);
  });

  it('boxes of a form are no rows', () => {
    expect(
      pathsOf(
        table([
          ['0', '1', '0', '7'],
          ['2', '0', '2', '6'],
        ]),
      ),
    ).toEqual([]);
  });
});
