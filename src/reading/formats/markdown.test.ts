import { describe, expect, test } from 'vitest';
import type { RawParagraph, RawTable } from '../model/block.ts';
import { readMarkdown } from './markdown.ts';

const texts = (source: string): string[] =>
  readMarkdown(source).blocks.map((block) => (block.kind === 'paragraph' ? block.text : '[table]'));
const tables = (source: string): RawTable[] =>
  readMarkdown(source).blocks.filter((block): block is RawTable => block.kind === 'table');
const cells = (source: string): string[][] => tables(source)[0]!.rows.map((row) => row.cells.map((cell) => cell.text));
const paragraphs = (source: string): RawParagraph[] =>
  readMarkdown(source).blocks.filter((block): block is RawParagraph => block.kind === 'paragraph');

describe('words without signs', () => {
  test.each([
    ['1\\. Việc một', '1. Việc một'],
    ['I\\- MỤC TIÊU', 'I- MỤC TIÊU'],
    ['**2- **Những hạn chế', '2- Những hạn chế'],
    ['**Điều 1.** Phạm vi', 'Điều 1. Phạm vi'],
    ['***Độc lập*** _Tự do_ ~~cũ~~', 'Độc lập Tự do cũ'],
    ['R\\&D và A\\*B', 'R&D và A*B'],
    ['`mã` <u>gạch</u> m<sup>2</sup>', 'mã gạch m2'],
    ['xem [Nghị quyết](https://example.vn/a_b) nhé', 'xem Nghị quyết nhé'],
    ['trước ![ảnh](a.png) sau', 'trước sau'],
    ['a &amp; b&nbsp;c &#273;', 'a & b c đ'],
    ['5 * 3 và 2*4', '5 * 3 và 2*4'],
    ['tên_tệp_dài', 'tên_tệp_dài'],
    ['Số ____/QĐ-UBND', 'Số ____/QĐ-UBND'],
    ['chi < 5% và > 3%', 'chi < 5% và > 3%'],
    ['- Mục một', '- Mục một'],
    ['* Mục hai', '- Mục hai'],
    ['+ Mục ba', '+ Mục ba'],
    ['\\- Mục bốn', '- Mục bốn'],
    ['1.  Việc', '1. Việc'],
    ['> lời dẫn', 'lời dẫn'],
    ['## II. NHIỆM VỤ ##', 'II. NHIỆM VỤ'],
  ])('%s', (source, text) => {
    expect(texts(source)).toEqual([text]);
  });

  test('front matter, comments, fences and drawn lines are not words', () => {
    const source = '---\ntitle: "a"\ntags:\n  - b\n---\n\n<!-- c -->\n# D\n\n---\n\n```\ne\n```\n\\-------\n***\n';
    expect(texts(source)).toEqual(['D', 'e']);
  });

  test('a rule at the beginning is no front matter', () => {
    expect(texts('---\n\nMột\n\n---\n\nHai')).toEqual(['Một', 'Hai']);
  });
});

test('a letterhead set with spaces is read column by column', () => {
  const source =
    'TỈNH ỦY SƠN KHÊ               ĐẢNG CỘNG SẢN VIỆT NAM  \nSố 5-NQ/TU                    Sơn Khê, ngày 1\n\n# NGHỊ QUYẾT';
  expect(texts(source)).toEqual([
    'TỈNH ỦY SƠN KHÊ',
    'Số 5-NQ/TU',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'Sơn Khê, ngày 1',
    'NGHỊ QUYẾT',
  ]);
});

describe('look', () => {
  test.each([
    ['# A', { headingLevel: 1 }],
    ['### **A**', { headingLevel: 3, bold: true }],
    ['**A B**', { bold: true }],
    ['*A*', { italic: true }],
    ['**A** B', undefined],
  ])('%s', (source, look) => {
    expect(paragraphs(source)[0]!.look).toEqual(look);
  });

  test('emphasis goes on over the lines of a paragraph, not beyond', () => {
    expect(paragraphs('**MỘT\nHAI**\n\nba').map((each) => each.look?.bold ?? false)).toEqual([true, true, false]);
    expect(paragraphs('**MỘT\n\nba').map((each) => each.look?.bold ?? false)).toEqual([true, false]);
  });
});

describe('lines', () => {
  test('a hard break ends a line, a sentence cut in two goes on', () => {
    expect(paragraphs('**NGHỊ QUYẾT**  \nVề dữ liệu').map((each) => each.wrapped)).toEqual([false, false]);
    expect(paragraphs('các bộ, ngành và\nđịa phương').map((each) => each.wrapped)).toEqual([true, false]);
    expect(paragraphs('- Lưu: VT, KGVX,\n  các Vụ').map((each) => each.wrapped)).toEqual([true, false]);
  });

  test('an item never goes on in the next item', () => {
    const item = '- Phát triển hạ tầng số, dữ liệu số trên địa bàn tỉnh Sơn Khê';
    expect(paragraphs(`${item}\n${item}\n${item}`).map((each) => each.wrapped)).toEqual([false, false, false]);
  });

  test('a bullet left alone belongs to the line below', () => {
    expect(texts('\\-   \nThu hút nguồn lực')).toEqual(['- Thu hút nguồn lực']);
  });

  test('a sentence cut by an empty line goes on', () => {
    const source = 'Kết nối các cơ quan trong hệ thống chính trị và vận \n\nhành thông suốt.';
    expect(paragraphs(source).map((each) => each.wrapped ?? false)).toEqual([true, false]);
  });
});

describe('tables', () => {
  test('header, bold cells, escapes, breaks', () => {
    const source = '| TT | **Việc** |\n|:--|--:|\n| 1 | Lập quỹ<br>a \\| b |\n';
    expect(cells(source)).toEqual([
      ['TT', 'Việc'],
      ['1', 'Lập quỹ\na | b'],
    ]);
    expect(tables(source)[0]!.rows[0]!.cells).toMatchObject([
      { header: true },
      { header: true, bold: true, column: 1 },
    ]);
  });

  test('ragged and empty rows', () => {
    expect(cells('| a | b | c |\n|---|---|---|\n| 1 |\n| | | |\n| 1 | 2 | 3 | 4 |\nsau')).toEqual([
      ['a', 'b', 'c'],
      ['1'],
      ['1', '2', '3', '4'],
    ]);
  });

  test('rows without outer pipes', () => {
    expect(cells('a | b\n---|---\n1 | 2\n')[0]).toEqual(['a', 'b']);
  });

  test('an empty header is no row', () => {
    expect(cells('| | |\n|---|---|\n| 1 | 2 |')).toEqual([['1', '2']]);
  });

  test('cells of several lines, as exporters write letterheads', () => {
    const source =
      '| TỈNH ỦY SƠN KHÊ\n\\-------- | ĐẢNG CỘNG SẢN VIỆT NAM\n\\--- |\n| :---- | :---- |\n| Số: 5-NQ/TU | *Sơn Khê, ngày 1* |\n\nsau';
    expect(cells(source)).toEqual([
      ['TỈNH ỦY SƠN KHÊ', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['Số: 5-NQ/TU', 'Sơn Khê, ngày 1'],
    ]);
    expect(tables(source)[0]!.ruled).toBe(false);
    expect(texts(source)).toEqual(['[table]', 'sau']);
  });

  test('a grid, as pandoc writes it', () => {
    const source = [
      '+----+---------+',
      '| TT | Việc    |',
      '+====+=========+',
      '| 1  | Lập quỹ |',
      '|    | đầu tư  |',
      '+----+---------+',
      '| Cả tỉnh      |',
      '+----+---------+',
      'sau',
    ].join('\n');
    expect(cells(source)).toEqual([['TT', 'Việc'], ['1', 'Lập quỹ\nđầu tư'], ['Cả tỉnh']]);
    expect(tables(source)[0]!.rows[0]!.cells[0]!.header).toBe(true);
    expect(texts(source)).toEqual(['[table]', 'sau']);
  });

  test('HTML', () => {
    const source = 'trước\n\n<table>\n<tr><td rowspan="2">1</td><td>a</td></tr>\n<tr><td>b</td></tr></table>\n\nsau';
    expect(cells(source)).toEqual([['1', 'a'], ['b']]);
    expect(texts(source)).toEqual(['trước', '[table]', 'sau']);
  });

  test('a pipe in a sentence is no table', () => {
    expect(texts('a | b là hai lựa chọn')).toEqual(['a | b là hai lựa chọn']);
  });
});
