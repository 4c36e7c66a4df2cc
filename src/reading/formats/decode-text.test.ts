import { describe, expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const WORDS = 'Điều 1. Ủy ban nhân dân tỉnh Sơn Khê chịu trách nhiệm thực hiện Nghị quyết này.';
const utf16 = (text: string, bigEndian: boolean): number[] =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)).flatMap((code) =>
    bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8],
  );

describe('decodeText', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(WORDS)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${WORDS}`)],
    ['UTF-16, little end first, with its mark', Uint8Array.from([0xff, 0xfe, ...utf16(WORDS, false)])],
    ['UTF-16, big end first, with its mark', Uint8Array.from([0xfe, 0xff, ...utf16(WORDS, true)])],
    ['UTF-16, little end first', Uint8Array.from(utf16(WORDS, false))],
    ['UTF-16, big end first', Uint8Array.from(utf16(WORDS, true))],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text: WORDS, warnings: [] });
  });

  test('Windows-1258, whose tones are marks of their own, with a warning', () => {
    const bytes = Uint8Array.from([
      0xd0, 0x69, 0xea, 0xcc, 0x75, 0x20, 0x31, 0x2e, 0x20, 0x51, 0x75, 0x79, 0xea, 0xec, 0x74,
    ]);
    expect(decodeText(bytes)).toEqual({
      text: 'Điều 1. Quyết',
      warnings: [{ code: 'encoding-guessed', values: { encoding: 'Windows-1258' } }],
    });
  });

  test('TCVN3, with a warning', () => {
    const bytes = Uint8Array.from('§iÒu 1. Nghÿ quyÕt cña tØnh'.replace('ÿ', 'Þ'), (letter) => letter.charCodeAt(0));
    expect(decodeText(bytes)).toEqual({
      text: 'Điều 1. Nghị quyết của tỉnh',
      warnings: [{ code: 'encoding-guessed', values: { encoding: 'TCVN3' } }],
    });
  });

  test('UTF-8 cut within a letter stays UTF-8, with a warning', () => {
    const bytes = new TextEncoder().encode(`${WORDS.repeat(20)}ệ`).subarray(0, -1);
    const { text, warnings } = decodeText(bytes);
    expect(text).toBe(`${WORDS.repeat(20)}\uFFFD`);
    expect(warnings).toEqual([{ code: 'characters-lost', values: { count: 1 } }]);
  });
});
