import { describe, expect, it } from 'vitest';
import type { RawBlock, RawParagraph, RawTable } from '../model/block.ts';
import { readPdf } from './pdf.ts';
import { type SampleItem, type SampleText, samplePdf, sampleWidth } from './pdf-sample.ts';

const isParagraph = (block: RawBlock): block is RawParagraph => block.kind === 'paragraph';
const isTable = (block: RawBlock): block is RawTable => block.kind === 'table';
const texts = (blocks: readonly RawBlock[]): string[] =>
  blocks.filter(isParagraph).map(({ text }) => text.normalize('NFC'));
const left = (text: string, y: number, more: Partial<SampleText> = {}): SampleText => ({ text, x: 85, y, ...more });

/** Lines of running text, one below the other. */
const body = (lines: readonly string[], y = 200): SampleText[] =>
  lines.map((text, index) => left(text, y + 20 * index));
const FILLER = [
  'Căn cứ tình hình thực tế của địa phương và chức năng, nhiệm vụ được giao,',
  'các sở, ban, ngành khẩn trương xây dựng kế hoạch và tổ chức thực hiện.',
];

/** Every letter painted on its own, in two fonts by turns, as files do that lack some letters in one font; a mark over its letter. */
function mixed(text: string, x: number, y: number, size = 14): SampleText[] {
  const letters = Array.from(text);
  return letters.flatMap((letter, index) => {
    const before = letters
      .slice(0, index)
      .join('')
      .replace(/\P{M}\p{M}*$/u, (last) => (/\p{M}/u.test(letter) ? '' : last));
    const place = { x: x + sampleWidth(before, size), y, size };
    return letter === ' ' ? [] : [{ ...place, text: letter, font: index % 2 === 0 ? 'Times-Roman' : 'Helvetica' }];
  });
}

const read = async (items: readonly SampleItem[]): Promise<readonly RawBlock[]> =>
  (await readPdf(samplePdf([{ items }]))).blocks;

describe('words of a PDF', () => {
  const sentence = 'Ủy ban nhân dân tỉnh Sơn Khê quyết nghị đẩy mạnh ứng dụng trí tuệ nhân tạo';

  it.each([
    ['letters of two fonts', mixed(sentence, 60, 100)],
    ['letters of two fonts, painted from right to left', mixed(sentence, 60, 100).toReversed()],
    ['decomposed letters in one font', [left(sentence.normalize('NFD'), 100, { x: 60 })]],
    ['decomposed letters in two fonts', mixed(sentence.normalize('NFD'), 60, 100)],
    ['marks painted after all the letters', [...marksLast(mixed(sentence.normalize('NFD'), 60, 100))]],
    ['a font of size 1 with a scaled matrix', [left(sentence, 100, { x: 60, scaled: true })]],
    ['letters set apart', [left(sentence, 100, { x: 20, size: 12, tracking: 1.2 })]],
    ['letters painted twice to look bold', [left(sentence, 100, { x: 60 }), left(sentence, 100, { x: 60.4 })]],
    ['a line painted sideways on its page', [{ text: sentence, x: 300, y: 700, angle: 90 }]],
  ])('are whole: %s', async (_, items) => {
    expect(texts(await read(items))).toEqual([sentence]);
  });

  it('keep doubled letters and repeated words', async () => {
    expect(texts(await read([left('xoong xoong 100 000 đồng; ăn năn', 100)]))).toEqual([
      'xoong xoong 100 000 đồng; ăn năn',
    ]);
  });

  it('show raised digits as such, so that no number grows by a footnote mark', async () => {
    const x = 85 + sampleWidth('trong năm 2025');
    const items = [left('trong năm 2025', 100), { text: '3', x, y: 94, size: 8 }, left(', mỗi xã', 100, { x: x + 4 })];
    expect(texts(await read(items))).toEqual(['trong năm 2025³, mỗi xã']);
  });

  it('leave lowered digits as they are', async () => {
    const x = 85 + sampleWidth('giảm phát thải CO');
    const items = [left('giảm phát thải CO', 100), { text: '2', x, y: 103, size: 8 }, left(' ròng', 100, { x: x + 4 })];
    expect(texts(await read(items))).toEqual(['giảm phát thải CO2 ròng']);
  });
});

/** The same letters with all combining marks at the end. */
function marksLast(items: readonly SampleText[]): SampleText[] {
  const isMark = ({ text }: SampleText): boolean => /\p{M}/u.test(text);
  return [...items.filter((item) => !isMark(item)), ...items.filter(isMark)];
}

describe('columns of a PDF', () => {
  const centred = (text: string, middle: number, y: number, size = 13): SampleText => ({
    text,
    x: middle - sampleWidth(text, size) / 2,
    y,
    size,
  });

  it('read the two halves of a letterhead apart', async () => {
    const blocks = await read([
      centred('UBND TỈNH SƠN KHÊ', 150, 60),
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 420, 61, 12),
      centred('SỞ NỘI VỤ', 150, 76),
      centred('Độc lập - Tự do - Hạnh phúc', 420, 77, 12),
      centred('Số: 12/KH-SNV', 150, 100),
      centred('Sơn Khê, ngày 05 tháng 3 năm 2026', 420, 100, 12),
      centred('KẾ HOẠCH', 297, 140),
      ...body(FILLER),
    ]);
    expect(blocks.filter(isParagraph).map(({ column, text }) => [column, text])).toEqual([
      [0, 'UBND TỈNH SƠN KHÊ'],
      [0, 'SỞ NỘI VỤ'],
      [0, 'Số: 12/KH-SNV'],
      [1, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [1, 'Độc lập - Tự do - Hạnh phúc'],
      [1, 'Sơn Khê, ngày 05 tháng 3 năm 2026'],
      [undefined, 'KẾ HOẠCH'],
      ...FILLER.map((text) => [undefined, text]),
    ]);
  });

  it('cut the issuer from the motto when hardly any paper is between them', async () => {
    const issuer = 'BỘ KHOA HỌC VÀ CÔNG NGHỆ';
    const size = 11;
    const items = [
      left(issuer, 60, { x: 60, size }),
      left('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 60, { x: 60 + sampleWidth(issuer, size) + 7, size }),
      left('Số: 12/QĐ-BKHCN', 80, { x: 80, size }),
      left('Hà Nội, ngày 05 tháng 3 năm 2026', 80, { x: 260, size }),
    ];
    expect(texts(await read(items)).slice(0, 2)).toEqual([issuer, 'Số: 12/QĐ-BKHCN']);
  });

  it('read recipients before the signature, whose name stands below', async () => {
    const blocks = await read([
      ...body(FILLER, 100),
      left('Nơi nhận:', 200, { size: 12 }),
      centred('TM. ỦY BAN NHÂN DÂN', 430, 200),
      left('- Như Điều 3;', 215, { size: 11 }),
      centred('CHỦ TỊCH', 430, 216),
      left('- Lưu: VT, KGVX.', 228, { size: 11 }),
      centred('Đinh Thị Ngân', 430, 300),
    ]);
    expect(texts(blocks).slice(2)).toEqual([
      'Nơi nhận:',
      '- Như Điều 3;',
      '- Lưu: VT, KGVX.',
      'TM. ỦY BAN NHÂN DÂN',
      'CHỦ TỊCH',
      'Đinh Thị Ngân',
    ]);
  });

  it('are not seen in lists, in wide word spaces or in a table of contents', async () => {
    const list = ['a)', 'b)', 'c)'].flatMap((label, index) => [
      left(label, 200 + 20 * index),
      left(`nội dung thứ ${index + 1} của kế hoạch`, 200 + 20 * index, { x: 130 }),
    ]);
    expect(texts(await read(list))).toEqual([
      'a) nội dung thứ 1 của kế hoạch',
      'b) nội dung thứ 2 của kế hoạch',
      'c) nội dung thứ 3 của kế hoạch',
    ]);
    const contents = [1, 2, 3].flatMap((part) => [
      left(`Phần ${part} Nhiệm vụ`, 400 + 20 * part),
      left(`${part * 4}`, 400 + 20 * part, { x: 500 }),
    ]);
    expect(texts(await read(contents))).toEqual([1, 2, 3].map((part) => `Phần ${part} Nhiệm vụ ${part * 4}`));
  });
});

describe('look of the lines of a PDF', () => {
  it('tells weight, alignment and indent', async () => {
    const title = 'NGHỊ QUYẾT';
    const [full = ''] = FILLER;
    const middle = 85 + sampleWidth(full) / 2;
    const blocks = await read([
      { text: title, x: middle - sampleWidth(title) / 2, y: 150, font: 'Times-Bold' },
      left('Các cơ quan có liên quan phải thực hiện đúng và đủ.', 200, { x: 113 }),
      ...body([full, full], 220),
    ]);
    const [first, second, third] = blocks.filter(isParagraph);
    expect(first?.look).toMatchObject({ bold: true, align: 'center', size: 14 });
    expect(second?.look).toMatchObject({ bold: false, align: 'left' });
    expect(second?.indent).toBeCloseTo(28, 0);
    expect(third?.indent).toBe(0);
    expect(third?.wrapped).toBe(true);
  });

  it('gives the place of a line on the page as shown, also when the page is turned', async () => {
    const items = [{ text: 'Danh mục nhiệm vụ', x: 100, y: 400, angle: 90 }];
    const { blocks } = await readPdf(samplePdf([{ rotate: 90, items }]));
    const [line] = blocks.filter(isParagraph);
    expect(line?.box?.width).toBeCloseTo(sampleWidth('Danh mục nhiệm vụ'), 0);
    expect(line?.box?.y).toBeLessThan(110);
  });
});

describe('tables of a PDF', () => {
  const cell = (text: string, x: number, y: number, font = 'Times-Roman'): SampleText => ({
    text,
    x,
    y,
    size: 10,
    font,
  });
  const grid = (xs: readonly number[], ys: readonly number[], filled = false): SampleItem[] => [
    ...ys.map((y): SampleItem => ({ rule: [xs[0] ?? 0, y, xs.at(-1) ?? 0, y], filled })),
    ...xs.map((x): SampleItem => ({ rule: [x, ys[0] ?? 0, x, ys.at(-1) ?? 0], filled })),
  ];
  const head = (y: number): SampleText[] => [
    cell('STT', 65, y, 'Times-Bold'),
    cell('Nhiệm vụ', 110, y, 'Times-Bold'),
    cell('Chủ trì', 360, y, 'Times-Bold'),
  ];
  const XS = [60, 100, 350, 520];

  it.each([false, true])('are read from their rules (drawn as rectangles: %s)', async (filled) => {
    const blocks = await read([
      left('PHỤ LỤC', 80),
      ...grid(XS, [100, 120, 160], filled),
      ...head(114),
      cell('1', 65, 134),
      cell('Lập kế hoạch năm 2026', 110, 134),
      cell('Sở Nội vụ', 360, 134),
      cell('và trình duyệt', 110, 148),
      left('Các cơ quan báo cáo hằng quý.', 200),
    ]);
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'paragraph']);
    const [table] = blocks.filter(isTable);
    expect(table?.ruled).toBe(true);
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['STT', 'Nhiệm vụ', 'Chủ trì'],
      ['1', 'Lập kế hoạch năm 2026\nvà trình duyệt', 'Sở Nội vụ'],
    ]);
    expect(table?.rows[0]?.cells.every(({ header }) => header === true)).toBe(true);
    expect(table?.rows[1]?.cells.some(({ header }) => header === true)).toBe(false);
  });

  it('know cells that span columns and rows', async () => {
    const rules: SampleItem[] = [
      ...grid([60, 100, 350, 520], [100, 140, 160]).filter(
        (item) => !('rule' in item && item.rule[0] === 350 && item.rule[2] === 350),
      ),
      { rule: [100, 120, 520, 120] },
      { rule: [350, 120, 350, 160] },
    ];
    const blocks = await read([
      ...rules,
      cell('STT', 65, 122),
      cell('Phân công', 110, 113),
      cell('Chủ trì', 110, 134),
      cell('Phối hợp', 360, 134),
      cell('1', 65, 154),
      cell('Sở Y tế', 110, 154),
      cell('Sở Nội vụ', 360, 154),
    ]);
    const [table] = blocks.filter(isTable);
    expect(
      table?.rows.map(({ cells }) => cells.map((one) => [one.text, one.column, one.columnSpan, one.rowSpan])),
    ).toEqual([
      [
        ['STT', 0, 1, 2],
        ['Phân công', 1, 2, 1],
      ],
      [
        ['Chủ trì', 1, 1, 1],
        ['Phối hợp', 2, 1, 1],
      ],
      [
        ['1', 0, 1, 1],
        ['Sở Y tế', 1, 1, 1],
        ['Sở Nội vụ', 2, 1, 1],
      ],
    ]);
  });

  it('go on over pages: head dropped, a row cut in two made whole', async () => {
    const first = [
      ...grid(XS, [700, 720, 740, 780]),
      ...head(714),
      cell('1', 65, 734),
      cell('Việc một', 110, 734),
      cell('Sở Y tế', 360, 734),
    ];
    const cut = [cell('2', 65, 754), cell('Xây dựng nền tảng số dùng', 110, 754), cell('Sở Nội vụ', 360, 754)];
    const second = [
      ...grid(XS, [60, 80, 100, 120]),
      ...head(74),
      cell('chung của tỉnh', 110, 94),
      cell('3', 65, 114),
      cell('Việc ba', 110, 114),
      cell('Sở Y tế', 360, 114),
    ];
    const { blocks } = await readPdf(samplePdf([{ items: [...first, ...cut] }, { items: second }]));
    const tables = blocks.filter(isTable);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map(({ page, cells }) => [page, ...cells.map(({ text }) => text)])).toEqual([
      [1, 'STT', 'Nhiệm vụ', 'Chủ trì'],
      [1, '1', 'Việc một', 'Sở Y tế'],
      [1, '2', 'Xây dựng nền tảng số dùng\nchung của tỉnh', 'Sở Nội vụ'],
      [2, '3', 'Việc ba', 'Sở Y tế'],
    ]);
  });

  it('may hold letters that stand on end', async () => {
    const blocks = await read([
      ...body(FILLER, 300),
      ...grid([60, 100, 350], [100, 200]),
      { text: 'Sản phẩm', x: 85, y: 180, size: 10, angle: 90 },
      cell('Báo cáo', 110, 150),
    ]);
    expect(blocks.filter(isTable)[0]?.rows[0]?.cells.map(({ text }) => text)).toEqual(['Sản phẩm', 'Báo cáo']);
  });

  it('are not seen in underlines, nor in a frame around one text', async () => {
    const blocks = await read([
      { rule: [100, 70, 200, 70] },
      ...grid([60, 200], [90, 120]),
      left('HỎA TỐC', 110, { x: 90 }),
      ...body(FILLER),
    ]);
    expect(blocks.filter(isTable)).toEqual([]);
    expect(texts(blocks)).toContain('HỎA TỐC');
  });
});
