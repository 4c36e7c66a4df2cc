import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import { onePage } from './pdf-files.ts';

const SENTENCE = 'Sở Khoa học và Công nghệ tỉnh Sơn Khê chủ trì, phối hợp với các sở, ngành.';
const page = (inner: string): Uint8Array =>
  strToU8(`<!doctype html><html><body><p>${SENTENCE}</p>${inner}</body></html>`);

/** A picture header that promises so many points a side. */
function pngHeader(side: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008020000000000000000000000', 'hex');
  header.writeUInt32BE(side, 16);
  header.writeUInt32BE(side, 20);
  return header;
}

export const textFiles = (): Record<string, () => Uint8Array> => ({
  'web page with scripts': () =>
    page(
      '<script>fetch("http://127.0.0.1:9/")</script><img src=x onerror="alert(1)"><a href="javascript:alert(1)">x</a>',
    ),
  'web page with things at other addresses': () =>
    page(
      '<link rel=stylesheet href="http://127.0.0.1:9/a.css"><iframe src="http://127.0.0.1:9/"></iframe><img src="http://127.0.0.1:9/a.png"><meta http-equiv=refresh content="0;url=http://127.0.0.1:9/">',
    ),
  'web page of 200,000 boxes in boxes': () => page('<div>'.repeat(200_000)),
  'web page with a cell over a billion rows': () =>
    page('<table><tr><td rowspan=1000000000 colspan=1000000000>a</td><td>b</td></tr><tr><td>c</td></tr></table>'),
  'web page with a list of 100,000 items': () => page(`<ul>${'<li>mục'.repeat(100_000)}`),
  'one word of 20 MB': () => Buffer.alloc(20_000_000, 'a'),
  'one line of 20 MB of brackets': () => Buffer.alloc(20_000_000, '[('),
  'Markdown of 200,000 quotations in quotations': () => strToU8(`# Kế hoạch\n\n${'> '.repeat(200_000)}a`),
  'Markdown table of 100,000 columns': () =>
    strToU8(`${'|a'.repeat(100_000)}|\n${'|-'.repeat(100_000)}|\n${'|b'.repeat(100_000)}|`),
  'text of two million short lines': () => strToU8('1. a\n'.repeat(2_000_000)),
  'text of a million marks on one letter': () => strToU8(`Kế hoạch a${'\u0301'.repeat(1_000_000)}`),
  'text that turns its direction': () => strToU8(`Kế hoạch \u202E${SENTENCE}\u2066\u200B\uFEFF`),
  'text of half surrogates': () => Buffer.from('fffe00d800d800d84100', 'hex'),
  'secret text with its mark in pieces': () => strToU8('T\u200BỐI M\u00ADẬT\n\nKẾ HOẠCH\n1. Việc một.\n'),
  zeros: () => Buffer.alloc(1_000_000),
  noise: () => randomBytes(1_000_000),
  nothing: () => new Uint8Array(),
  'one byte': () => Uint8Array.of(0x25),
  'picture of 100,000 × 100,000 points': () => pngHeader(100_000),
  'picture without an end': () => pngHeader(300),
  'PDF that is a zip too': () =>
    Buffer.concat([onePage({}), zipSync({ 'word/document.xml': strToU8('<w:p>other</w:p>') })]),
  'zip that is a PDF too': () => Buffer.concat([zipSync({ 'a.txt': strToU8('x') }), onePage({})]),
  'web page that is a PDF too': () => Buffer.concat([Buffer.from('<html><body><!--'), onePage({}), Buffer.from('-->')]),
  'picture that is a script too': () => Buffer.from('GIF89a/*\u0001\u0002*/=1;alert(1)'),
  'Rich Text that is a PDF too': () =>
    Buffer.concat([Buffer.from('{\\rtf1 text\\par '), onePage({}), Buffer.from('}')]),
});
