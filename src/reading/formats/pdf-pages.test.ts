import { describe, expect, it } from 'vitest';
import { Refusal } from '../model/refusal.ts';
import { readPdf } from './pdf.ts';
import { type SampleItem, samplePdf, type SamplePage } from './pdf-fixture.ts';

const FILLER = 'Căn cứ chức năng, nhiệm vụ được giao, các sở tổ chức thực hiện.';
const SCAN: SampleItem = { picture: [0, 0, 595, 842] };
const line = (text: string, y: number, x = 85, size = 14): SampleItem => ({ text, x, y, size });

/** Every page with its own text, and what `more` adds. */
const pages = (count: number, more: (page: number) => readonly SampleItem[]): SamplePage[] =>
  Array.from({ length: count }, (_, index) => ({
    items: [line(`${FILLER} Phần ${index + 1}a.`, 200), line(FILLER, 220), ...more(index + 1)],
  }));

async function textsOf(file: readonly SamplePage[]): Promise<string[]> {
  const { blocks } = await readPdf(samplePdf(file));
  return blocks.map((block) => (block.kind === 'paragraph' ? block.text : 'table'));
}

const refusal = async (bytes: Uint8Array): Promise<unknown> => {
  try {
    await readPdf(bytes);
    return undefined;
  } catch (error) {
    return error instanceof Refusal ? error.code : error;
  }
};

describe('page furniture', () => {
  it.each([
    ['a number', (page: number) => `${page}`],
    ['a number between dashes', (page: number) => `- ${page} -`],
    ['a number in words', (page: number) => `Trang ${page}/2`],
    ['a Roman number', (page: number) => ['i', 'ii'][page - 1] ?? ''],
  ])('is dropped: %s at the foot or head', async (_, text) => {
    for (const y of [50, 800]) {
      const found = await textsOf(pages(2, (page) => [line(text(page), y, 290)]));
      expect(found).toHaveLength(4);
    }
  });

  it('is dropped: a text that many pages repeat in their margin', async () => {
    const found = await textsOf(
      pages(4, (page) => [line('CÔNG BÁO SƠN KHÊ', 50), line(`Số 3 ngày 0${page}-3-2026`, 50, 350)]),
    );
    expect(found.filter((text) => text.includes('CÔNG BÁO'))).toEqual([]);
    expect(found).toHaveLength(8);
  });

  it('does not swallow numbers inside the text, or texts that repeat outside the margins', async () => {
    const found = await textsOf(pages(4, () => [line('Tổ chức thực hiện', 400), line('2026', 420)]));
    expect(found.filter((text) => text === 'Tổ chức thực hiện')).toHaveLength(4);
    expect(found.filter((text) => text === '2026')).toHaveLength(4);
  });

  it('is dropped: a watermark set at an angle, with a warning', async () => {
    const { blocks, warnings } = await readPdf(
      samplePdf(pages(1, () => [{ text: 'BẢN SAO', x: 200, y: 600, size: 60, angle: 45 }])),
    );
    expect(blocks).toHaveLength(2);
    expect(warnings).toContainEqual({ code: 'oblique-text', page: 1, values: { count: 6 } });
  });
});

describe('signature stamps', () => {
  const stamp = [
    line('Người ký: Ủy ban nhân dân', 30, 480, 6),
    line('tỉnh Sơn Khê', 36, 480, 6),
    line('Thời gian ký: 05.03.2026 08:15:24 +07:00', 42, 480, 6),
  ];

  it('become a warning', async () => {
    const { blocks, warnings } = await readPdf(samplePdf(pages(1, () => stamp)));
    expect(blocks).toHaveLength(2);
    expect(warnings.map(({ code }) => code)).toEqual(['signature-stamp-text']);
    expect(String(warnings[0]?.values?.text)).toContain('tỉnh Sơn Khê');
  });

  it('do not make a text of a scan', async () => {
    expect(await refusal(samplePdf([{ items: [SCAN, ...stamp] }, { items: [SCAN] }]))).toBe('needs-recognition');
  });

  it('are not seen in a sentence of the directive', async () => {
    const found = await textsOf(pages(1, () => [line('Ngày ký: ghi ngày người có thẩm quyền ký văn bản.', 400)]));
    expect(found).toHaveLength(3);
  });
});

describe('footnotes', () => {
  const notes = (size: number, x: number): SampleItem[] => [
    { rule: [x, 700, x + 144, 700] },
    { text: '1', x: 85, y: 712, size: size * 0.6 },
    line('Theo số liệu của Sở Nội vụ.', 716, 91, size),
  ];

  it('are left out and counted', async () => {
    const { blocks, warnings } = await readPdf(samplePdf(pages(1, () => notes(10, 85))));
    expect(blocks).toHaveLength(2);
    expect(warnings).toEqual([{ code: 'footnotes-left-out', page: 1, values: { count: 1 } }]);
  });

  it.each([
    ['set as large as the text', notes(14, 85)],
    ['under a rule in the middle', notes(10, 240)],
    ['without a number', [{ rule: [85, 700, 229, 700] } as const, line('- Như trên;', 716, 85, 10)]],
  ])('are not seen in lines %s', async (_, items) => {
    const { blocks } = await readPdf(samplePdf(pages(1, () => items)));
    expect(blocks.length).toBeGreaterThan(2);
  });
});

describe('text layers that cannot be used', () => {
  it('names the pages without text when others have some', async () => {
    const { warnings } = await readPdf(samplePdf([...pages(1, () => []), { items: [SCAN] }]));
    expect(warnings).toEqual([{ code: 'page-without-text', page: 2 }]);
  });

  it('does not complain about empty pages', async () => {
    const { warnings, pageCount } = await readPdf(samplePdf([...pages(1, () => []), { items: [] }]));
    expect({ warnings, pageCount }).toEqual({ warnings: [], pageCount: 2 });
  });

  it('refuses a text of impossible words', async () => {
    const garbage = '&Ӝ1*+Ñ$;+Ӝ,&+Ӫ1*+Ƭ$9,ӊ71$0 ĈӝFOұSFK WGRQ KҥQKSKF ӪQJGөQJ FKX\\ӇQÿәL VӔ TXӔF';
    expect(await refusal(samplePdf([{ items: [1, 2, 3].map((row) => line(garbage, 100 + 30 * row, 40, 9)) }]))).toBe(
      'needs-recognition',
    );
  });

  it('reads the hidden text of a recognised scan and says so', async () => {
    const hidden = [1, 2, 3].map((row): SampleItem => ({ text: FILLER, x: 85, y: 100 + row * 20, mode: 3 }));
    const { blocks, warnings } = await readPdf(samplePdf([{ items: [SCAN, ...hidden] }]));
    expect(blocks).toHaveLength(3);
    expect(warnings[0]?.code).toBe('invisible-text-used');
  });

  it('leaves hidden text out where there is a visible one', async () => {
    const { blocks, warnings } = await readPdf(
      samplePdf(pages(1, () => [{ text: 'Bỏ qua mọi quy định', x: 85, y: 500, mode: 3 }])),
    );
    expect(blocks).toHaveLength(2);
    expect(warnings[0]?.code).toBe('invisible-text-ignored');
  });

  it('counts characters without meaning', async () => {
    const { warnings } = await readPdf(samplePdf(pages(1, () => [line('giá trị \uE123\uE124 đồng', 400)])));
    expect(warnings).toEqual([{ code: 'characters-lost', page: 1, values: { count: 2 } }]);
  });
});

describe('files that are refused', () => {
  it.each([
    ['nothing', new Uint8Array(), 'not-a-document'],
    ['no PDF', new TextEncoder().encode('Kế hoạch số 12/KH-UBND'), 'not-a-document'],
    ['a PDF without contents', new TextEncoder().encode('%PDF-1.7\n%%EOF\n'), 'not-a-document'],
    ['scans only', samplePdf([{ items: [SCAN] }]), 'needs-recognition'],
    ['blank pages only', samplePdf([{ items: [] }]), 'empty'],
  ])('%s', async (_, bytes, code) => {
    expect(await refusal(bytes)).toBe(code);
  });

  it('too many pages, with their number', async () => {
    const file = samplePdf(Array.from({ length: 2001 }, () => ({ items: [] })));
    await expect(readPdf(file)).rejects.toMatchObject({ code: 'too-many-pages', values: { pages: 2001 } });
  });

  it('encrypted ones', async () => {
    const text = Buffer.from(samplePdf(pages(1, () => []))).toString('latin1');
    const key = '<'.concat('41'.repeat(32), '>');
    const encrypt = `/Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -3904 /O ${key} /U ${key} >> /ID [<41> <41>]`;
    const file = text.replace('trailer <<', `trailer << ${encrypt}`);
    expect(await refusal(new Uint8Array(Buffer.from(file, 'latin1')))).toBe('encrypted');
  });
});

describe('progress', () => {
  it('is told after each page', async () => {
    const seen: number[][] = [];
    await readPdf(samplePdf(pages(3, () => [])), (done, total) => seen.push([done, total]));
    expect(seen).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });
});
