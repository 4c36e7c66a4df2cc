import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../model/refusal.ts';
import { readPdf } from './pdf.ts';
import { samplePdf } from './pdf-fixture.ts';

const sample = samplePdf([
  {
    items: [
      { text: 'ỦY BAN NHÂN DÂN TỈNH SƠN KHÊ', x: 80, y: 80 },
      { text: 'Các sở, ban, ngành tổ chức thực hiện Kế hoạch này.', x: 80, y: 120 },
      { rule: [80, 200, 300, 200] },
      { rule: [80, 240, 300, 240] },
      { rule: [80, 200, 80, 240] },
      { rule: [300, 200, 300, 240] },
    ],
  },
  { items: [{ text: 'Hết trang hai', x: 80, y: 80 }] },
]);

/** 'read', or the code of the refusal; anything else that is thrown fails the test. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await readPdf(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

describe('a damaged PDF', () => {
  it('is read or refused wherever it is cut off', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(sample.length - 1), async (length) => {
        expect(await outcome(sample.slice(0, length))).toMatch(/^(?:read|empty|not-a-document|needs-recognition)$/u);
      }),
      { numRuns: 100 },
    );
  });

  it('is read or refused whatever bytes are wrong', async () => {
    const flip = fc.tuple(fc.nat(sample.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(flip, { minLength: 1, maxLength: 20 }), async (flips) => {
        const bytes = sample.slice();
        for (const [at, value] of flips) bytes[at] = value;
        expect(await outcome(bytes)).toBeTypeOf('string');
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the reader usable', async () => {
    await outcome(sample.slice(0, 200));
    expect(await outcome(sample)).toBe('read');
  });
});

const shared = resolve(process.env.NHIP_SHARED ?? resolve(import.meta.dirname, '../../../../shared'));
const corpus = resolve(shared, 'corpus');
const found = existsSync(corpus);
if (!found) process.stderr.write(`!! No real PDFs were read: ${corpus} is absent. Name the folder in NHIP_SHARED.\n`);

describe.skipIf(!found)('real PDFs', () => {
  const bytesOf = (name: string): Uint8Array => readFileSync(resolve(corpus, name));
  const SCANS = [
    'nq19-2026-nqcp-scan.pdf',
    'quangngai-ct-2020-nopthuedientu-scan.pdf',
    'quangngai-ct-2021-hoadondientu-scan.pdf',
  ];

  it.each(SCANS)('%s is refused: only a stamp is text', async (name) => {
    expect(await outcome(bytesOf(name))).toBe('needs-recognition');
  });

  it.each([
    ['hd06-hdtw-thihanhdieule-2025.pdf', '06-HD/TW', 33],
    ['hd38-btctw-congtacdangvien-2025.pdf', 'HD/BTCTW', 49],
    ['qd294-qdtw-thihanhdieule-2025.pdf', '294-QĐ/TW', 35],
    ['quangngai-tb11-2025-cophanhoa-textlayer.pdf', '11 /TB-UBND', 2],
  ])('%s: the symbol stands in the left half of the letterhead', async (name, symbol, pages) => {
    const { blocks, pageCount } = await readPdf(bytesOf(name));
    const letterhead = blocks.filter((block) => block.kind === 'paragraph' && block.page === 1 && block.column === 0);
    expect(pageCount).toBe(pages);
    expect(letterhead.some((block) => block.kind === 'paragraph' && block.text.includes(symbol))).toBe(true);
  });
});
