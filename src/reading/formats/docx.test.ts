import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { RawTable } from '../model/block.ts';
import { readDocx } from './docx.ts';
import { cell, docxOf, level, list, num, numbered, p, row } from './docx.test-support.ts';

const texts = (body: string, parts = {}): string[] =>
  readDocx(docxOf(body, parts)).blocks.map((block) => (block.kind === 'paragraph' ? block.text : '[table]'));
const tableOf = (body: string): RawTable => readDocx(docxOf(body)).blocks.find((block) => block.kind === 'table')!;

describe('automatic numbers', () => {
  const numbering =
    list(
      0,
      level(0, 'upperRoman', '%1-'),
      level(1, 'decimal', '%1.%2.', '<w:isLgl/>'),
      level(2, 'lowerLetter', '%3)'),
    ) +
    list(1, level(0, 'bullet', '-'), level(1, 'bullet', '+'), level(2, 'bullet', '\uF0B7')) +
    list(2, level(0, 'decimal', '%1.'), level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>')) +
    num(1, 0) +
    num(2, 1) +
    num(3, 2) +
    num(4, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>') +
    num(5, 2, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>');

  test('count by level and begin anew below a new number', () => {
    const body = [
      numbered('MỤC TIÊU', 1),
      numbered('Chung', 1, 1),
      numbered('một', 1, 2),
      numbered('hai', 1, 2),
      numbered('Riêng', 1, 1),
      numbered('ba', 1, 2),
      numbered('NHIỆM VỤ', 1),
      numbered('Chính', 1, 1),
    ].join('');
    expect(texts(body, { numbering })).toEqual([
      'I- MỤC TIÊU',
      '1.1. Chung',
      'a) một',
      'b) hai',
      '1.2. Riêng',
      'a) ba',
      'II- NHIỆM VỤ',
      '2.1. Chính',
    ]);
  });

  test('bullets as drawn', () => {
    const body = numbered('một', 2) + numbered('hai', 2, 1) + numbered('ba', 2, 2);
    expect(texts(body, { numbering })).toEqual(['- một', '+ hai', '\uF0B7 ba']);
  });

  test('lists that share a definition count on, unless told where to start', () => {
    const body = [3, 3, 4, 4, 5, 3].map((id) => numbered('việc', id)).join('');
    expect(texts(body, { numbering })).toEqual(['1.', '2.', '1.', '2.', '7.', '8.'].map((label) => `${label} việc`));
  });

  test('a level may count on through the document', () => {
    const body = numbered('x', 3) + numbered('y', 3, 1) + numbered('x', 3) + numbered('y', 3, 1);
    expect(texts(body, { numbering })).toEqual(['1. x', 'a) y', '2. x', 'b) y']);
  });

  test('come from the style of the paragraph; number 0 takes them away', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Base"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Own"/><w:basedOn w:val="Base"/></w:style>';
    const body =
      p('một', '<w:pStyle w:val="Own"/>') +
      p('không', '<w:pStyle w:val="Own"/><w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(texts(body, { numbering, styles })).toEqual(['1. một', 'không']);
  });

  test('fill an empty cell of a column of numbers', () => {
    const body = `<w:tbl>${row(cell(numbered('', 3)), cell(p('Xây dựng sàn')))}${row(cell(numbered('', 3)), cell(p('Lập quỹ')))}</w:tbl>`;
    const table = readDocx(docxOf(body, { numbering })).blocks[0] as RawTable;
    expect(table.rows.map((each) => each.cells[0]!.text)).toEqual(['1.', '2.']);
  });

  test('a list that is not defined prints nothing', () => {
    expect(texts(numbered('một', 99), { numbering })).toEqual(['một']);
  });
});

describe('tables', () => {
  test('merged cells stand once, in their column', () => {
    const body = `<w:tbl>${row(
      cell(p('TT'), '<w:vMerge w:val="restart"/>'),
      cell(p('Cơ quan'), '<w:gridSpan w:val="2"/>'),
    )}${row(cell(p(''), '<w:vMerge/>'), cell(p('Chủ trì')), cell(p('Phối hợp')))}</w:tbl>`;
    expect(tableOf(body).rows).toMatchObject([
      {
        cells: [
          { text: 'TT', column: 0, rowSpan: 2 },
          { text: 'Cơ quan', column: 1, columnSpan: 2 },
        ],
      },
      {
        cells: [
          { text: 'Chủ trì', column: 1 },
          { text: 'Phối hợp', column: 2 },
        ],
      },
    ]);
  });

  test('header rows, bold cells, drawn lines', () => {
    const header = `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(p('Chỉ tiêu', '', '<w:b/>'))}${cell(p('2030'))}</w:tr>`;
    const lines = '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr>';
    const table = tableOf(`<w:tbl>${lines}${header}${row(cell(p('Kinh tế số')), cell(p('30%')))}</w:tbl>`);
    expect(table).toMatchObject({
      ruled: true,
      rows: [{ cells: [{ header: true, bold: true }, { header: true }] }, {}],
    });
    expect(table.rows[1]!.cells[0]!.header).toBeUndefined();
  });

  test('a letterhead is no ruled table', () => {
    const body = `<w:tbl>${row(cell(p('TỈNH ỦY SƠN KHÊ') + p('*')), cell(p('ĐẢNG CỘNG SẢN VIỆT NAM')))}</w:tbl>`;
    expect(tableOf(body)).toMatchObject({ ruled: false, rows: [{ cells: [{ text: 'TỈNH ỦY SƠN KHÊ\n*' }, {}] }] });
  });

  test('a table in a cell becomes lines of it', () => {
    const inner = `<w:tbl>${row(cell(p('a')), cell(p('b')))}</w:tbl>`;
    expect(tableOf(`<w:tbl>${row(cell(p('x') + inner), cell(p('y')))}</w:tbl>`).rows[0]!.cells[0]!.text).toBe('x\na b');
  });

  test('one cell around a text is only a frame', () => {
    expect(texts(`<w:tbl>${row(cell(p('ĐỀ ÁN') + p('chuyển đổi số')))}</w:tbl>`)).toEqual(['ĐỀ ÁN', 'chuyển đổi số']);
  });
});

describe('text', () => {
  test('tracked changes count as accepted, with a warning', () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const deleted = '<w:del><w:r><w:delText>20</w:delText></w:r></w:del>';
    const body = `<w:p>${run('đạt ')}${deleted}<w:ins>${run('30')}</w:ins>${run('%')}</w:p>`;
    const document = readDocx(docxOf(body));
    expect(document.blocks).toMatchObject([{ text: 'đạt 30%' }]);
    expect(document.warnings).toMatchObject([{ code: 'tracked-changes' }]);
  });

  test.each([
    ['capitals by format', p('mục tiêu', '', '<w:caps/>'), ['MỤC TIÊU']],
    ['hidden words', p('ẩn', '', '<w:vanish/>') + p('hiện'), ['hiện']],
    ['entities', p('R&amp;D &lt; 5 &#273;'), ['R&D < 5 đ']],
    ['a break by hand', p('NGHỊ QUYẾT</w:t><w:br/><w:t>về chuyển đổi số'), ['NGHỊ QUYẾT', 'về chuyển đổi số']],
    [
      'tab and hyphen that does not break',
      p('57</w:t><w:noBreakHyphen/><w:t>NQ/TW</w:t><w:tab/><w:t>ngày'),
      ['57-NQ/TW ngày'],
    ],
    [
      'a page number in the body',
      p(
        'Trang </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>cuối',
      ),
      ['Trang cuối'],
    ],
    ['fonts of the old code', p('\u00A7iÒu', '', '<w:rFonts w:ascii=".VnTime"/>'), ['Điều']],
    ['drawn lines', p('-------') + p('*'), ['*']],
  ])('%s', (_, body, expected) => {
    expect(texts(body)).toEqual(expected);
  });

  test('text boxes come after their paragraph, once', () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`;
    const drawing = `<mc:AlternateContent><mc:Choice>${box('MẬT')}</mc:Choice><mc:Fallback>${box('MẬT')}</mc:Fallback></mc:AlternateContent>`;
    expect(texts(`<w:p><w:r><w:t>Số 5</w:t>${drawing}</w:r></w:p>`)).toEqual(['Số 5', 'MẬT']);
  });

  test('a letterhead set with tabs is read column by column', () => {
    const tabbed = (left: string, right: string) => p(`${left}</w:t><w:tab/><w:t>${right}`);
    const head =
      tabbed('UBND TỈNH SƠN KHÊ', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + tabbed('Số: 5/KH-UBND', 'Độc lập - Tự do');
    expect(readDocx(docxOf(head + tabbed('Tổng chi', '30 tỷ đồng'))).blocks.slice(0, 4)).toMatchObject([
      { text: 'UBND TỈNH SƠN KHÊ', column: 0 },
      { text: 'Số: 5/KH-UBND', column: 0 },
      { text: 'Tổng chi', column: 0 },
      { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', column: 1 },
    ]);
    expect(texts(tabbed('Tổng chi', '30 tỷ đồng'))).toEqual(['Tổng chi 30 tỷ đồng']);
  });

  test('a table of contents is left out', () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T1"><w:name w:val="toc 1"/></w:style>';
    const gallery = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
    const body = `${p('I. MỤC TIÊU 3', '<w:pStyle w:val="T1"/>')}<w:sdt>${gallery}<w:sdtContent>${p('II. 5')}</w:sdtContent></w:sdt>${p('I. MỤC TIÊU')}`;
    expect(texts(body, { styles })).toEqual(['I. MỤC TIÊU']);
  });

  test('look comes from the run, its style and the style of the paragraph', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="H"><w:name w:val="heading 2"/><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      p('Mục tiêu', '<w:pStyle w:val="H"/>') + p('thường', '<w:pStyle w:val="H"/>', '<w:b w:val="0"/><w:i/>');
    expect(readDocx(docxOf(body, { styles })).blocks).toMatchObject([
      { look: { bold: true, italic: false, size: 13, align: 'center', headingLevel: 2 } },
      { look: { bold: false, italic: true } },
    ]);
  });

  test('pages: those that Word noted, else those that the author asked for', () => {
    const asked = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
    const noted = '<w:p><w:r><w:lastRenderedPageBreak/><w:t>hai</w:t></w:r></w:p>';
    const pages = (body: string) => readDocx(docxOf(body)).blocks.map((block) => block.page);
    expect(pages(p('một') + asked + p('hai'))).toEqual([1, 2]);
    expect(pages(p('một') + asked + noted)).toEqual([1, 2]);
  });
});

describe('outside the body', () => {
  const watermark =
    '<w:p><w:r><w:pict><v:shape><v:textpath style="" string="TUYỆT MẬT"/></v:shape></w:pict></w:r></w:p>';

  test.each([
    ['a header', p('thường'), p('MẬT'), ['MẬT', 'thường']],
    ['a watermark of the header', p('thường'), watermark, ['TUYỆT MẬT', 'thường']],
    ['a watermark of the body', watermark + p('thường'), '', ['TUYỆT MẬT', 'thường']],
    ['any other header', p('thường'), p('Bảo vệ bí mật nhà nước') + p('2'), ['thường']],
  ])('a secrecy mark is read first: %s', (_, body, header, expected) => {
    expect(texts(body, { header })).toEqual(expected);
  });
});

describe('refusals', () => {
  test.each([
    ['xlsx', 'xl/workbook.xml'],
    ['pptx', 'ppt/presentation.xml'],
    ['odf', 'content.xml'],
    ['zip', 'readme.txt'],
  ])('%s', (type, name) => {
    expect(() => readDocx(zipSync({ [name]: strToU8('<a/>') }))).toThrow(
      expect.objectContaining({ code: 'not-a-document', values: { type } }),
    );
  });

  test('entities', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>') });
    expect(() => readDocx(bytes)).toThrow(expect.objectContaining({ code: 'xml-entities' }));
  });
});
