import { describe, expect, it } from 'vitest';
import type { RawBlock, RawParagraph, RawTable } from '../model/block.ts';
import { readPdf } from './pdf.ts';
import { type SampleItem, type SampleText, samplePdf } from './pdf-fixture.ts';

const isParagraph = (block: RawBlock): block is RawParagraph => block.kind === 'paragraph';
const isTable = (block: RawBlock): block is RawTable => block.kind === 'table';
const texts = (blocks: readonly RawBlock[]): string[] => blocks.filter(isParagraph).map(({ text }) => text);
const left = (text: string, y: number, x = 85): SampleText => ({ text, x, y });
const body = [
  left('Căn cứ tình hình thực tế của địa phương, các sở,', 300),
  left('ban, ngành khẩn trương tổ chức thực hiện.', 320),
];

const read = async (items: readonly SampleItem[]): Promise<readonly RawBlock[]> =>
  (await readPdf(samplePdf([{ items }]))).blocks;

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
      ...body,
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
      left('HỎA TỐC', 110, 90),
      ...body,
    ]);
    expect(blocks.filter(isTable)).toEqual([]);
    expect(texts(blocks)).toContain('HỎA TỐC');
  });
});
