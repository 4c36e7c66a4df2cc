import { describe, expect, it } from 'vitest';
import type { RawBlock, RawParagraph } from '../model/block.ts';
import { readPdf } from './pdf.ts';
import { type SampleItem, type SampleText, samplePdf, sampleWidth } from './pdf-fixture.ts';

const isParagraph = (block: RawBlock): block is RawParagraph => block.kind === 'paragraph';
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

const isMark = ({ text }: SampleText): boolean => /\p{M}/u.test(text);

/** The same letters with all combining marks at the end. */
function marksLast(items: readonly SampleText[]): SampleText[] {
  return [...items.filter((item) => !isMark(item)), ...items.filter(isMark)];
}

describe('columns of a PDF', () => {
  const centred = (text: string, middle: number, y: number, size = 13): SampleText => ({
    text,
    x: middle - sampleWidth(text, size) / 2,
    y,
    size,
    font: 'Helvetica',
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
