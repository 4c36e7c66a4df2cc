import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawDocument } from '../../model/block.ts';
import { readPdf } from '../pdf.ts';
import { type SampleItem, samplePdf } from '../pdf-fixture.ts';
import { readText } from '../text.ts';
import { linesOf } from '../word/outline.test-support.ts';

const HEADER = ['TT', 'Nhiệm vụ', 'Cơ quan chủ trì', 'Thời hạn'];
const WORDS = 'xây dựng nền tảng dữ liệu số dùng chung của tỉnh và hạ tầng băng rộng cho các xã vùng cao'.split(' ');
const BODIES = ['Sở Khoa học và Công nghệ', 'Sở Tài chính', 'UBND các xã', 'Văn phòng UBND tỉnh'];
const TERMS = ['Quý III/2025', '31/12/2026', 'Hằng năm', '2027'];

/** Rows of invented tasks; each cell a list of printed lines. */
const taskRow = fc
  .tuple(
    fc.array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 24 }),
    fc.constantFrom(...BODIES),
    fc.constantFrom(...TERMS),
  )
  .map(([words, body, term]) => ({ task: wrap(words, 34), body: wrap(body.split(' '), 18), term: [term] }));
const taskRows = fc.array(taskRow, { minLength: 3, maxLength: 8 });
type TaskRow = { readonly task: readonly string[]; readonly body: readonly string[]; readonly term: readonly string[] };

function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [''];
  for (const word of words) {
    const last = lines.at(-1)!;
    if (last === '') lines[lines.length - 1] = word;
    else if (last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Printed lines of a row, a list of cells each. */
const printed = ({ task, body, term }: TaskRow, number: number): string[][] =>
  Array.from({ length: Math.max(task.length, body.length) }, (_, i) => [
    i === 0 ? String(number) : '',
    task[i] ?? '',
    body[i] ?? '',
    term[i] ?? '',
  ]);

const expected = (rows: readonly TaskRow[]): string[][] => [
  HEADER,
  ...rows.map(({ task, body, term }, i) => [String(i + 1), task.join('\n'), body.join('\n'), term.join('\n')]),
];

const cellsOf = (document: RawDocument): string[][] =>
  document.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ text }) => text)) : [],
  );

describe('in text set with blanks', () => {
  const WIDTHS = [5, 38, 22, 12];
  const lineOf = (cells: readonly string[]): string =>
    cells
      .map((cell, i) => cell.padEnd(WIDTHS[i]!))
      .join('')
      .trimEnd();

  test('every cell of generated tables', () => {
    fc.assert(
      fc.property(taskRows, (rows) => {
        const lines = [HEADER, ...rows.flatMap((row, i) => printed(row, i + 1))].map(lineOf);
        const document = readText(
          [
            'PHỤ LỤC',
            'Danh mục nhiệm vụ của tỉnh',
            '',
            ...lines,
            '',
            'Các sở, ngành căn cứ phụ lục này triển khai thực hiện theo nhiệm vụ.',
          ].join('\n'),
        );
        expect(cellsOf(document)).toEqual(expected(rows));
        expect(document.blocks.at(-1)).toMatchObject({ kind: 'paragraph' });
      }),
      { numRuns: 100 },
    );
  });

  test('a header of two lines, names of groups, empty cells, tabs', () => {
    const document = readText(
      [
        '                                      Cơ quan               Thời',
        'TT   Nhiệm vụ                         chủ trì               hạn',
        'I    HẠ TẦNG SỐ VÀ DỮ LIỆU DÙNG CHUNG CỦA TỈNH, CÁC XÃ, PHƯỜNG',
        '1    Phủ sóng băng rộng               Sở Tài chính          2025',
        '2    Nâng cấp trung tâm dữ liệu                             2026',
        '3\tLập danh mục dữ liệu\t\t\tUBND các xã\t\t2027',
      ].join('\n'),
    );
    expect(linesOf(document)).toEqual([
      '| TT @0+1×1 | Nhiệm vụ @1+1×1 | Cơ quan / chủ trì @2+1×1 | Thời / hạn @3+1×1 ',
      '| I @0+1×1 | HẠ TẦNG SỐ VÀ DỮ LIỆU DÙNG CHUNG CỦA TỈNH, CÁC XÃ, PHƯỜNG @1+3×1 ',
      '| 1 @0+1×1 | Phủ sóng băng rộng @1+1×1 | Sở Tài chính @2+1×1 | 2025 @3+1×1 ',
      '| 2 @0+1×1 | Nâng cấp trung tâm dữ liệu @1+1×1 |  @2+1×1 | 2026 @3+1×1 ',
      '| 3 @0+1×1 | Lập danh mục dữ liệu @1+1×1 | UBND các xã @2+1×1 | 2027 @3+1×1 ',
    ]);
    expect(document.warnings).toEqual([{ code: 'table-recovered', values: { count: 1 } }]);
  });

  test.each([
    [
      'a letterhead and a list',
      'TỈNH ỦY SƠN KHÊ            ĐẢNG CỘNG SẢN VIỆT NAM\n1.   Mục tiêu      chung\n2.   Nhiệm vụ      riêng',
    ],
    ['a header alone', 'TT   Nhiệm vụ   Chủ trì   Thời hạn'],
    ['columns without names', '1    aaa    bbb    ccc\n2    ddd    eee    fff'],
    [
      'a table of contents',
      'TT   Nội dung                    Trang\n1    Mục tiêu ................... 3\n2    Nhiệm vụ ................... 5',
    ],
  ])('no table: %s', (_, text) => {
    expect(cellsOf(readText(text))).toEqual([]);
  });
});

describe('in a PDF without ruling lines', () => {
  const XS = [60, 95, 300, 430];
  const LEADING = 14;
  const items = (lines: readonly (readonly string[])[], top: number): SampleItem[] =>
    lines.flatMap((cells, row) =>
      cells.flatMap((text, i): SampleItem[] =>
        text === '' ? [] : [{ text, x: XS[i]!, y: top + row * LEADING, size: 10 }],
      ),
    );
  const sentence = (y: number): SampleItem => ({
    text: 'Các sở, ban, ngành căn cứ phụ lục này khẩn trương triển khai thực hiện ngay.',
    x: 60,
    y,
    size: 12,
  });

  test('every cell of generated tables', async () => {
    await fc.assert(
      fc.asyncProperty(taskRows, async (rows) => {
        const lines = [HEADER, ...rows.flatMap((row, i) => printed(row, i + 1))];
        const document = await readPdf(
          samplePdf([{ items: [sentence(60), ...items(lines, 100), sentence(120 + lines.length * LEADING)] }]),
        );
        expect(cellsOf(document)).toEqual(expected(rows));
        expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
      }),
      { numRuns: 25 },
    );
  });

  test('the table goes on at the top of the next page, a row in its middle', async () => {
    const row: TaskRow = {
      task: ['xây dựng nền tảng số', 'dùng chung của tỉnh'],
      body: ['Sở Tài chính'],
      term: ['2026'],
    };
    const lines = [HEADER, ...[1, 2, 3, 4].flatMap((number) => printed(row, number))];
    const pages = [
      { items: [sentence(60), ...items(lines.slice(0, 6), 100)] },
      { items: [...items(lines.slice(6), 60), sentence(400)] },
    ];
    const document = await readPdf(samplePdf(pages));
    expect(cellsOf(document)).toEqual(expected([row, row, row, row]));
    expect(document.blocks.filter(({ kind }) => kind === 'table')).toMatchObject([{ recovered: true }]);
  });
});
