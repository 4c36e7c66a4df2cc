import { describe, expect, test } from 'vitest';
import type { RawParagraph, RawTable } from '../model/block.ts';
import { readHtml } from './html.ts';

const read = (html: string) => readHtml(new TextEncoder().encode(html)).blocks;
const texts = (html: string): string[] =>
  read(html).map((block) => (block.kind === 'paragraph' ? block.text : '[table]'));
const paragraphs = (html: string): RawParagraph[] =>
  read(html).filter((block): block is RawParagraph => block.kind === 'paragraph');
const table = (html: string): RawTable => read(html).find((block): block is RawTable => block.kind === 'table')!;

const SENTENCE =
  'Ủy ban nhân dân tỉnh Sơn Khê giao các sở, ban, ngành xây dựng kế hoạch thực hiện theo chức năng, nhiệm vụ.';
const LETTERHEAD =
  '<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH SƠN KHÊ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr></table>';
const ARTICLES = Array.from({ length: 12 }, (_, i) => `<p><b>Điều ${i + 1}.</b> ${SENTENCE}</p>`).join('');
const SIGNATURE = '<table><tr><td>Nơi nhận:<br>- Lưu: VT.</td><td>TM. ỦY BAN NHÂN DÂN<br>CHỦ TỊCH</td></tr></table>';
const OUTLINE = `<div>${Array.from({ length: 12 }, (_, i) => `<div>Điều ${i + 1}. Trách nhiệm thi hành của các sở, ban, ngành</div>`).join('')}</div>`;
const MENU =
  '<ul><li><a href="/">Trang chủ</a></li><li><a href="/vb">Văn bản pháp luật và chỉ đạo điều hành của Chính phủ</a></li></ul>';

describe('the document in a portal page', () => {
  test('is found among menus, outlines and lists of other documents', () => {
    const links = `<div>${'<p><a href="/x">Quyết định về kế hoạch phát triển kinh tế số của tỉnh Sơn Khê giai đoạn mới</a></p>'.repeat(8)}</div>`;
    const html = `<body><div>${MENU}</div><div id="a"><div>${OUTLINE}</div><div><div>${LETTERHEAD}<h2>QUYẾT ĐỊNH</h2>${ARTICLES}${SIGNATURE}</div>${links}</div></div><div>Bản quyền</div></body>`;
    const found = texts(html);
    expect(found[0]).toBe('[table]');
    expect(found[1]).toBe('QUYẾT ĐỊNH');
    expect(found.at(-1)).toBe('[table]');
    expect(found).toHaveLength(15);
  });

  test('keeps a letterhead and an annex that stand in boxes of their own', () => {
    const html = `<body><div>${MENU}</div><div><div>${LETTERHEAD}</div><div>${ARTICLES}</div><div><p>PHỤ LỤC</p><table><tr><td>1</td><td>Lập quỹ</td></tr></table></div></div></body>`;
    expect(texts(html).filter((text) => text === '[table]')).toHaveLength(2);
    expect(texts(html)).toContain('PHỤ LỤC');
  });

  test('is read out of a table that lays out the page', () => {
    const html = `<table><tr><td>${MENU}</td><td>${LETTERHEAD}<p>QUYẾT ĐỊNH</p>${ARTICLES}</td></tr></table>`;
    expect(texts(html).slice(0, 3)).toEqual(['[table]', 'QUYẾT ĐỊNH', `Điều 1. ${SENTENCE}`]);
  });

  test('is found beside more text than its own', () => {
    const news = `<div>${`<p>${SENTENCE}</p>`.repeat(30)}</div>`;
    const html = `<body>${news}<div>${LETTERHEAD}<p>CÔNG ĐIỆN</p>${ARTICLES}${SIGNATURE}</div></body>`;
    expect(texts(html)).toHaveLength(15);
    expect(texts(html)[1]).toBe('CÔNG ĐIỆN');
  });

  test('of short lines only is whole', () => {
    expect(texts('<div><div><p>a</p><p>b</p><p>c</p></div><p>d</p></div>')).toEqual(['a', 'b', 'c', 'd']);
  });

  test('keeps the labels that Word wrote for its lists', () => {
    const label = "<span style='mso-list:Ignore'>a)<span>&nbsp;&nbsp; </span></span>";
    expect(texts(`<p class=MsoListParagraph><![if !supportLists]>${label}<![endif]>Lập quỹ</p>`)).toEqual([
      'a) Lập quỹ',
    ]);
  });

  test('is the whole of a plain page', () => {
    expect(texts('<h1>KẾ HOẠCH</h1><p>Một</p><p>Hai</p>')).toEqual(['KẾ HOẠCH', 'Một', 'Hai']);
  });
});

describe('words', () => {
  test.each([
    [
      'scripts, styles, comments, hidden parts',
      'a<script>b</script><style>c</style><!-- d --><p hidden>e</p><p style="display: none">f</p><nav>g</nav>',
      ['a'],
    ],
    ['entities and spaces', '<p>R&amp;D&nbsp; \n 5&nbsp;%</p>', ['R&D 5 %']],
    ['lines broken by hand', '<p>NGHỊ QUYẾT<br/>Về dữ liệu</p>', ['NGHỊ QUYẾT', 'Về dữ liệu']],
    ['inline parts', '<p>Đi<b>ều</b> 1<sup>a</sup></p>', ['Điều 1a']],
    ['bare text around blocks', 'a<p>b</p>c', ['a', 'b', 'c']],
    ['drawn lines', '<p>______</p><p>*</p>', ['*']],
    ['preformatted lines', '<pre>một\nhai</pre>', ['một', 'hai']],
  ])('%s', (_, html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test.each([
    ['<ol><li>a<li>b</ol>', ['1. a', '2. b']],
    ['<ol start="3" type="a"><li>x<li value="6">y<li>z</ol>', ['c. x', 'f. y', 'g. z']],
    ['<ol style="list-style-type: upper-roman"><li>x</ol>', ['I. x']],
    ['<ul><li>x</ul>', ['- x']],
    ['<ul style="list-style: none"><li>x</ul>', ['x']],
    ['<ol><li>a) x<li>Điều 2. y<li>- z</ol>', ['a) x', 'Điều 2. y', '- z']],
    ['<ol><li>x<ul><li>y</ul><li>z</ol>', ['1. x', '- y', '2. z']],
    ['<ol><li><p>x</p><p>y</p></ol>', ['1. x', 'y']],
  ])('%s', (html, expected) => {
    expect(texts(html)).toEqual(expected);
  });

  test('look', () => {
    const html =
      '<h2>A</h2><p align="center"><b>B</b></p><p style="text-align:right;font-style:italic">C</p><p><b>D</b> e</p>';
    expect(paragraphs(html).map(({ look }) => look)).toEqual([
      { bold: true, italic: false, headingLevel: 2 },
      { bold: true, italic: false, align: 'center' },
      { bold: false, italic: true, align: 'right' },
      { bold: false, italic: false },
    ]);
  });

  test('a character set that the page names', () => {
    const head = new TextEncoder().encode(
      '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><p>',
    );
    expect(readHtml(Uint8Array.from([...head, 0xd0, 0x69, 0xea, 0xcc, 0x75])).blocks).toMatchObject([
      { text: 'Điê\u0300u' },
    ]);
  });

  test('thousands of nested elements', () => {
    expect(texts(`${'<div>'.repeat(20_000)}Điều 1`)).toEqual(['Điều 1']);
    expect(texts(`${'<table><tr><td>'.repeat(3_000)}Điều 1`)).toEqual(['Điều 1']);
  });

  test('entities of its own are refused', () => {
    expect(() => read('<!DOCTYPE html [<!ENTITY a "b">]><p>&a;')).toThrow(
      expect.objectContaining({ code: 'xml-entities' }),
    );
  });
});

describe('tables', () => {
  test('cells know their column under merged ones', () => {
    const html =
      '<table><tr><td rowspan="2">TT</td><td colspan="2">Cơ quan</td></tr><tr><td>Chủ trì</td><td>Phối hợp</td></tr><tr><td>1</td><td>Sở A</td><td>Sở B</td></tr></table>';
    expect(table(html).rows).toMatchObject([
      {
        cells: [
          { column: 0, rowSpan: 2 },
          { column: 1, columnSpan: 2 },
        ],
      },
      { cells: [{ text: 'Chủ trì', column: 1 }, { column: 2 }] },
      { cells: [{ column: 0 }, { column: 1 }, { column: 2 }] },
    ]);
  });

  test('headers, bold cells, lines', () => {
    const html =
      '<table border="1"><thead><tr><td>A</td><td>B</td></tr></thead><tr><th>C</th><td><b>D</b><br>e</td></tr></table>';
    expect(table(html)).toMatchObject({
      ruled: true,
      rows: [
        { cells: [{ header: true }, { header: true }] },
        { cells: [{ header: true, bold: true }, { text: 'D\ne' }] },
      ],
    });
  });

  test('a letterhead has no lines', () => {
    expect(table(LETTERHEAD).ruled).toBe(false);
  });

  test('spans beyond the table', () => {
    const html =
      '<table><tr><td rowspan="99999" colspan="99999">a</td><td rowspan="0">b</td></tr><tr><td>c</td><td>d</td></tr></table>';
    expect(table(html).rows[0]!.cells.map(({ rowSpan, columnSpan }) => [rowSpan, columnSpan])).toEqual([
      [2, 1000],
      [2, 1],
    ]);
  });
});
