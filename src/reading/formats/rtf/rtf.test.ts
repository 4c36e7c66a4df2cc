import { strToU8 } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFormat } from '../read-format.ts';
import { linesOf } from '../word/outline.test-support.ts';
import { readRtf } from './rtf.ts';

const FONTS =
  '{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset163 Arial;}{\\f2 .VnTime;}{\\f3 .VnTimeH;}{\\f4 VNI-Times;}}';
const rtf = (body: string): Uint8Array => strToU8(`{\\rtf1\\ansi\\ansicpg1252\\deff0${FONTS}\n${body}}`, true);
const lines = (body: string): string[] => linesOf(readRtf(rtf(body))).map((line) => line.normalize('NFC'));

describe('text', () => {
  test.each([
    ['Unicode with what older readers show', 'T\\u7881?nh S\\u417?n Kh\\u234?\\par', ['Tỉnh Sơn Khê']],
    ['two characters for older readers', "{\\uc2 Ngh\\u7883\\'65?} quy\\u7871?t\\par", ['Nghị quyết']],
    ['negative numbers', '\\u-3913?\\par', ['\uF0B7']],
    ['letters of the font', "{\\f1 \\'d0\\'f4 thi\\'f2 nh\\'e0}\\par", ['Đô thị nhà']],
    ['TCVN3', '{\\f2 NghÞ quyÕt}\\par', ['Nghị quyết']],
    ['TCVN3 in escaped bytes', "{\\f2 Ngh\\'de quy\\'d5t}\\par", ['Nghị quyết']],
    ['TCVN3 capitals', '{\\f3 phô lôc}\\par', ['PHỤ LỤC']],
    ['VNI over several pieces', "{\\f4 ch\\'f6\\'f5 vi\\'65\\'e4t}\\par", ['chữ việt']],
    ['signs', 'a\\~b\\_c \\{d\\} \\endash  e\\tab f\\par', ['a b-c {d} – e f']],
    ['capitals by look', '{\\caps kế}\\par'.replace('ế', '\\u7871?'), ['KẾ']],
    ['hidden text', 'seen{\\v  hidden}\\par', ['seen']],
    ['struck out', 'kept{\\deleted  gone}\\par', ['kept']],
    ['a line broken by hand', 'one\\line two\\par', ['one', 'two']],
    ['the last paragraph without an end', 'one\\par two', ['one', 'two']],
  ])('%s', (_, body, expected) => {
    expect(lines(body)).toEqual(expected);
  });
});

describe('what is no text', () => {
  test.each([
    ['style sheets and colours', '{\\colortbl;\\red0;}{\\stylesheet{\\s0 Normal;}}text\\par'],
    ['information about the file', '{\\info{\\title secret}{\\author somebody}}text\\par'],
    ['headers, footers and notes', '{\\header top\\par}{\\footerr bottom\\par}text{\\footnote note\\par}\\par'],
    ['pictures', '{\\pict\\pngblip 89504e47}text\\par'],
    ['binary data', 'te\\bin5 {{{{{xt\\par'],
    ['what is optional and unknown', '{\\*\\generator x;}{\\*\\unheard of}text\\par'],
    ['instructions of fields', '{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt text}}\\par'],
  ])('%s', (_, body) => {
    expect(lines(body)).toEqual(['text']);
  });
});

test('look and pages', () => {
  const { blocks, pageCount } = readRtf(
    rtf('\\pard\\qc{\\b\\fs28 title}\\par\\pard\\li720\\fi-360 text\\par\\page next\\par'),
  );
  expect(blocks[0]).toMatchObject({ look: { bold: true, align: 'center', size: 14 }, page: 1 });
  expect(blocks[1]).toMatchObject({ indent: 18, page: 1 });
  expect(blocks[2]).toMatchObject({ page: 2 });
  expect(pageCount).toBe(2);
});

test('numbers of lists are text of theirs', () => {
  expect(lines('{\\listtext\\pard\\plain I.\\tab}\\ls1 goals\\par')).toEqual(['I. goals']);
});

describe('tables', () => {
  const row = (definition: string, ...cells: string[]): string =>
    `\\trowd${definition}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell `).join('')}\\row `;

  test('cells joined sideways and downwards, and the line that ends the table', () => {
    const head = row('\\trhdr\\cellx1000\\cellx3000\\cellx5000', 'TT', 'Task', 'Lead');
    const first = row('\\cellx1000\\cellx3000\\clvmgf\\cellx5000', '1', 'one\\par more', 'Office');
    const second = row('\\cellx1000\\cellx3000\\clvmrg\\cellx5000', '2', 'two', '');
    const group = row('\\cellx5000', 'Group');
    expect(lines(`${head}${group}${first}${second}\\pard after\\par`)).toEqual([
      '| TT @0+1×1 | Task @1+1×1 | Lead @2+1×1 ',
      '| Group @0+3×1 ',
      '| 1 @0+1×1 | one / more @1+1×1 | Office @2+1×2 ',
      '| 2 @0+1×1 | two @1+1×1 ',
      'after',
    ]);
  });

  test.each([
    ['\\clbrdrt\\brdrs\\cellx1000\\clbrdrb\\brdrs\\cellx2000', true],
    ['\\clbrdrt\\brdrnone\\cellx1000\\cellx2000', false],
    ['\\cellx1000\\cellx2000', false],
  ])('%s draws lines: %s', (definition, ruled) => {
    const rows = [1, 2, 3].map((i) => row(definition, `${i}`, `task ${i}`)).join('');
    expect(readRtf(rtf(`${rows}\\pard end\\par`)).blocks[0]).toMatchObject({ kind: 'table', ruled });
  });

  test('a table that breaks off keeps its words', () => {
    expect(lines('\\trowd\\cellx1000\\cellx2000\\pard\\intbl one\\cell two').join(' ')).toMatch(/one.*two/);
  });
});

test('the file is known by its content', async () => {
  expect((await readFormat(rtf('text\\par'))).mediaType).toBe('application/rtf');
});

test('any pieces in any order are read', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '\\par',
    '\\cell',
    '\\row',
    '\\trowd',
    '\\cellx9',
    '\\intbl',
    '\\*',
    '\\u9?',
    '\\f2',
    "\\'e1",
    '\\bin9',
    'text ',
    '\\pict',
    '\\pard',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      expect(linesOf(readRtf(rtf(pieces.join(''))))).toBeInstanceOf(Array);
    }),
    { numRuns: 300 },
  );
});
