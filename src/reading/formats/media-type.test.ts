import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sniff } from './media-type.ts';

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe('sniff', () => {
  test.each([
    ['text/plain', 'I- MỤC TIÊU\n1. Đến năm 2030, kinh tế số đạt 30%.\n'],
    ['text/plain', 'Giá < 5 triệu & > 3 triệu đồng\n'],
    ['text/plain', '# \nBM là viết tắt'],
    ['text/plain', 'Các bộ, ngành, địa phương, doanh nghiệp\n'.repeat(3)],
    ['text/plain', 'Sở Tài chính, Sở Nội vụ, Sở Tư pháp chủ trì.\n'.repeat(8)],
    ['text/plain', '* Về hạ tầng\n* Về dữ liệu\n* Về nhân lực'],
    ['text/markdown', '# NGHỊ QUYẾT\n\nvề chuyển đổi số'],
    ['text/markdown', '1\\. Việc một\n\n2\\. Việc hai'],
    ['text/markdown', '| TT | Việc |\n|---|---|\n| 1 | Lập quỹ |'],
    ['text/markdown', '**Điều 1.** Phạm vi'],
    ['text/markdown', '---\ntitle: x\n---\nThân'],
    ['text/html', '<!DOCTYPE html><p>Điều 1.'],
    ['text/html', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><body>x'],
    ['text/html', '<p>a</p><p>b</p><table><tr><td>c</td></tr></table>'],
    ['application/pdf', '\n%PDF-1.7\n'],
    ['application/rtf', '{\\rtf1\\ansi Điều 1}'],
  ])('%s: %j', (type, text) => {
    expect(sniff(strToU8(text))).toBe(type);
  });

  test.each([
    ['image/png', '\x89PNG\r\n\x1A\n'],
    ['image/jpeg', '\xFF\xD8\xFF\xE0'],
  ])('%s', (type, bytes) => {
    expect(sniff(latin(bytes))).toBe(type);
  });

  test('a zip is taken for a Word document until it is opened', () => {
    expect(sniff(zipSync({ a: strToU8('b') }))).toMatch(/wordprocessingml/);
  });

  test.each([
    ['empty', '', undefined],
    ['empty', ' \n\t\uFEFF', undefined],
    ['not-a-document', '{"id": "1", "title": "Điều 1"}', 'json'],
    ['not-a-document', '[{"a": 1}]', 'json'],
    ['not-a-document', 'tên,số,năm\na,1,2\nb,3,4\nc,5,6\nd,7,8\n', 'csv'],
    ['not-a-document', '<?xml version="1.0"?><kho><sach/></kho>', 'xml'],
    ['xml-entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', undefined],
  ])('%s: %j', (code, text, type) => {
    expect(() => sniff(strToU8(text))).toThrow(expect.objectContaining({ code, values: type ? { type } : {} }));
  });

  test.each([
    ['word-too-old', '\xDB\xA5\x2D\0\0\0'],
    ['needs-recognition', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['needs-recognition', '\0\0\0\x18ftypheic'],
    ['needs-recognition', 'BM\x36\0\0\0\0\0\0\0'],
    ['not-a-document', 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xFF\xFF\0\0'],
    ['not-a-document', '\x7FELF\x02\x01\x01\0'],
    ['not-a-document', '\x1F\x8B\x08\0'],
    ['not-a-document', '\xD0\xCF\x11\xE0\xA1\xB1'],
    ['not-a-document', '-=+*/'.repeat(100)],
  ])('%s: %j', (code, bytes) => {
    expect(() => sniff(latin(bytes))).toThrow(expect.objectContaining({ code }));
  });

  const ole = (name: string): Uint8Array =>
    latin(`\xD0\xCF\x11\xE0\0\0${Array.from(name, (letter) => `${letter}\0`).join('')}`);

  test('an OLE container is an old Word file when it says so', () => {
    expect(sniff(ole('WordDocument'))).toBe('application/msword');
  });

  test.each([
    ['EncryptedPackage', 'encrypted'],
    ['Workbook', 'not-a-document'],
  ])('an OLE container with %s: %s', (name, code) => {
    expect(() => sniff(ole(name))).toThrow(expect.objectContaining({ code }));
  });
});
