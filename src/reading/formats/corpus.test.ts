import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { RawDocument } from '../model/block.ts';
import { canonicalise } from '../normalise/canonicalise.ts';
import { revertEdits } from '../normalise/edits.ts';
import { readFormat } from './read-format.ts';
import { refuseSecrecy } from './secrecy-mark.ts';
import { linesOf as outlineOf } from './word/outline.test-support.ts';

const SHARED = process.env['NHIP_SHARED'] ?? new URL('../../../../shared', import.meta.url).pathname;
const CORPUS = `${SHARED}/corpus`;
const present = existsSync(CORPUS);
if (!present)
  process.stderr.write(`\n*** Real directives are NOT tested: no folder ${CORPUS}; set NHIP_SHARED. ***\n\n`);

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(`${CORPUS}/${name}`));
const tablesOf = (document: RawDocument) => document.blocks.filter((block) => block.kind === 'table');
const linesOf = (document: RawDocument): string[] =>
  document.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

/** File, media type, tables, least and most characters, a line that stands in it. */
const FILES: readonly (readonly [string, string, number, number, number, RegExp])[] = [
  ['cd47-2026-ttg-phuquoc.md', 'markdown', 1, 3_000, 5_000, /^1\. Chủ tịch Ủy ban/],
  ['ct07-2012-ttg-kkt-kcn-ccn.docx', 'wordprocessingml', 2, 12_000, 14_000, /^đ\) Phối hợp/],
  ['dongthap-kh-thpt-shcongdan-2026.docx', 'wordprocessingml', 5, 5_000, 7_000, /^III\. TỔ CHỨC/],
  ['hanoi-dean-san-gdcn-10092025.docx', 'wordprocessingml', 4, 150_000, 160_000, /^I\. SỰ CẦN THIẾT/],
  ['hd36-vptw-thethuc-vanbandang.doc', 'msword', 9, 44_000, 46_000, /^1\.1\.1\. Thể thức/],
  ['hd36-vptw-thethuc-vanbandang.docx', 'wordprocessingml', 9, 44_000, 46_000, /^1\.1\.1\. Thể thức/],
  ['laocai-qd16-2026-quyche-ccn-ocr.txt', 'plain', 0, 55_000, 62_000, /^Điều 2\. Điều khoản thi hành/],
  ['nd249-2025-chuyengia-khcn.html', 'html', 2, 17_000, 20_000, /^Điều 16\./],
  ['nq03-2025-nqcp-cthd-nq57-full.md', 'markdown', 2, 80_000, 90_000, /^Điều 3\./],
  ['nq24-2026-nqcp-tthc-xaydung.docx', 'wordprocessingml', 40, 340_000, 360_000, /^Điều 6\./],
  ['nq66-18-2026-nqcp-stress.docx', 'wordprocessingml', 225, 740_000, 770_000, /^Điều 1\./],
  ['nq66-7-2025-nqcp-tthc-dulieu.html', 'html', 2, 13_000, 15_000, /^Điều 10\./],
  ['qd29-2025-ttg-tindung-stem.html', 'html', 2, 14_000, 16_000, /^Điều 17\./],
];

describe.skipIf(!present)('real directives', () => {
  test.each(FILES)('%s', async (name, type, tables, least, most, line) => {
    const document = await readFormat(bytesOf(name));
    const canonical = canonicalise(document.blocks);
    expect(document.mediaType).toContain(type);
    expect(tablesOf(document)).toHaveLength(tables);
    expect(canonical.text.length).toBeGreaterThan(least);
    expect(canonical.text.length).toBeLessThan(most);
    expect(linesOf(document).some((each) => line.test(each))).toBe(true);
    expect(revertEdits(canonical.text, canonical.edits)).toBe(canonical.raw);
    expect(() => refuseSecrecy(canonical)).not.toThrow();
  });

  test.each(['nd249-2025-chuyengia-khcn.html', 'qd29-2025-ttg-tindung-stem.html', 'nq66-7-2025-nqcp-tthc-dulieu.html'])(
    'nothing of the portal around %s',
    async (name) => {
      const { blocks } = await readFormat(bytesOf(name));
      expect(blocks[0]!.kind).toBe('table');
      expect(blocks.at(-1)!.kind).toBe('table');
    },
  );

  test('data called a directive are refused', async () => {
    const reading = readFormat(bytesOf('mislabelled-1682-qd-ttg-2024.json'));
    await expect(reading).rejects.toMatchObject({ code: 'not-a-document', values: { type: 'json' } });
  });

  test('the old and the new Word file of one document are read alike, block by block', async () => {
    const [old, recent] = await Promise.all(
      ['doc', 'docx'].map((ending) => readFormat(bytesOf(`hd36-vptw-thethuc-vanbandang.${ending}`))),
    );
    expect(outlineOf(old!)).toEqual(outlineOf(recent!));
  });

  test('no page number of the printed text is left', async () => {
    const document = await readFormat(bytesOf('laocai-qd16-2026-quyche-ccn-ocr.txt'));
    expect(linesOf(document).filter((line) => /^\d{1,3}$/.test(line))).toEqual([]);
  });
});
