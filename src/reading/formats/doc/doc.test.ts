import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Refusal } from '../../model/refusal.ts';
import { read } from '../../read.ts';
import { readFormat } from '../read-format.ts';
import { linesOf } from '../word/outline.test-support.ts';
import { readDoc } from './doc.ts';

/** Written by LibreOffice from invented text: lists, a letterhead, a task table, tracked changes, old fonts, a field. */
const bytes = new Uint8Array(readFileSync(path.join(import.meta.dirname, 'fixtures/ke-hoach.doc')));
const document = readDoc(bytes);

test('paragraphs, automatic numbers, fonts of old codes, and tables with joined cells', () => {
  expect(linesOf(document)).toEqual([
    '| ỦY BAN NHÂN DÂN / TỈNH SƠN KHÊ / Số: 44/KH-UBND @0+1×1 | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc / Sơn Khê, ngày 12 tháng 5 năm 2025 @1+1×1 ',
    'KẾ HOẠCH',
    'Phát triển hạ tầng số tỉnh Sơn Khê năm 2025',
    'I. MỤC TIÊU',
    '1. Đến hết năm 2025, 45 thôn có sóng băng rộng.',
    '2. Tỷ lệ hồ sơ trực tuyến đạt 80%.',
    'II. NHIỆM VỤ',
    '1. Rà soát vùng lõm sóng',
    'Nhiệm vụ gõ bằng phông chữ cũ.',
    'Nhiệm vụ gõ bằng phông chữ VNI.',
    'PHỤ LỤC KÈM THEO',
    'Trước sau.',
    'Dòng ngắt tay',
    'Cổng thông tin tỉnh',
    'chữ thấy',
    'PHỤ LỤC',
    '| TT @0+1×1 | Nhiệm vụ @1+1×1 | Chủ trì @2+1×1 | Thời hạn @3+1×1 ',
    '| I. Hạ tầng số @0+4×1 ',
    '| 1 @0+1×1 | Phủ sóng băng rộng tới 45 thôn @1+1×1 | Sở Khoa học và Công nghệ @2+1×2 | Quý III/2025 @3+1×1 ',
    '| 2 @0+1×1 | Nâng cấp trung tâm dữ liệu / của tỉnh @1+1×1 | 31/12/2025 @3+1×1 ',
  ]);
});

test('look, pages and what was struck out', () => {
  const [head, title] = document.blocks;
  expect(head).toMatchObject({ kind: 'table', ruled: false });
  expect(title).toMatchObject({ page: 1, look: { bold: true, align: 'center', size: 14 } });
  expect(document.blocks.at(-1)).toMatchObject({ kind: 'table', ruled: true, page: 2 });
  expect(document.warnings).toEqual([{ code: 'tracked-changes', page: 1, values: { count: 1 } }]);
});

test('the file is known by its content', async () => {
  expect((await readFormat(bytes)).mediaType).toBe('application/msword');
});

test.each([
  ['encrypted', 0x0a, 0x01, 'encrypted'],
  ['of Word 95 in the form of 97', 0x02, 0x68, 'word-too-old'],
  ['of Word 95', 0x00, 0xdc, 'word-too-old'],
])('a file %s is refused', (_, at, value, code) => {
  const changed = Uint8Array.from(bytes);
  const header = indexOf(changed, [0xec, 0xa5]);
  if (at === 0x0a) changed[header + at + 1]! |= value;
  else if (at === 0) changed[header] = value;
  else changed.set([value, 0], header + at);
  expect(() => readDoc(changed)).toThrow(expect.objectContaining({ code }));
});

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(path.join(import.meta.dirname, 'fixtures', name)));

test('a text box stands behind the paragraph that it hangs on, notes are left out with a warning', () => {
  const withBox = readDoc(fixture('hop-chu.doc'));
  expect(linesOf(withBox)).toEqual([
    'KẾ HOẠCH',
    'Đưa sóng di động về bản Huổi Phìn',
    'Bản dự kiến lấy ý kiến các xã',
    '(kèm Tờ trình số 9)',
    '1. Sở Khoa học và Công nghệ chủ trì khảo sát.',
    '2. Ủy ban nhân dân xã bố trí đất dựng trạm.',
  ]);
  expect(withBox.warnings).toEqual([{ code: 'footnotes-left-out', page: 1, values: { count: 1 } }]);
});

test('a secrecy mark in a header refuses the file', async () => {
  await expect(read(fixture('dau-mat.doc'))).rejects.toMatchObject({ code: 'secrecy-mark' });
});

const indexOf = (haystack: Uint8Array, needle: readonly number[]): number =>
  haystack.findIndex((_, i) => needle.every((value, k) => haystack[i + k] === value));

/** What reading a file comes to: a document, a refusal, or an error that must not be. */
function outcomeOf(changed: Uint8Array): string {
  try {
    return Array.isArray(readDoc(changed).blocks) ? 'read' : 'nothing';
  } catch (error) {
    return error instanceof Refusal ? 'refused' : String(error);
  }
}

test.each(['ke-hoach.doc', 'hop-chu.doc'])('damage anywhere in %s is read or refused, and nothing else', (name) => {
  const whole = fixture(name);
  const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(damage, fc.integer({ min: 1, max: whole.length }), (changes, length) => {
      const changed = whole.slice(0, length);
      for (const [at, value] of changes) if (at < length) changed[at] = value;
      expect(['read', 'refused']).toContain(outcomeOf(changed));
    }),
    { numRuns: 200 },
  );
});
