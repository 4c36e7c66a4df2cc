import * as fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../model/refusal.ts';
import { canonicalise } from '../normalise/canonicalise.ts';
import { cell, docxOf, level, list, num, numbered, p, row } from './docx.test-support.ts';
import { MAX_BYTES, readFormat } from './read-format.ts';
import { refuseSecrecy } from './secrecy-mark.ts';

const SENTENCE = 'Sở Khoa học và Công nghệ tỉnh Sơn Khê chủ trì, phối hợp với các sở, ngành.';
const TEXT = `TỈNH ỦY SƠN KHÊ            ĐẢNG CỘNG SẢN VIỆT NAM\nSố 5-NQ/TU\n\nI- MỤC TIÊU\n${SENTENCE}\n\f2\n1. ${SENTENCE}`;
const MARKDOWN = `---\na: b\n---\n# KẾ HOẠCH\n\n1\\. **${SENTENCE}**\n\n| TT | Việc |\n|---|---|\n| 1 | a<br>b |\n\n* mục\n`;
const HTML = `<html><body><table><tr><td>a</td><td>b</td></tr></table><ol><li>${SENTENCE}</ol><p>${SENTENCE}</p></body></html>`;
const BODY =
  p('KẾ HOẠCH', '<w:jc w:val="center"/>', '<w:b/>') +
  numbered(SENTENCE, 1) +
  `<w:tbl>${row(cell(p('TT'), '<w:vMerge w:val="restart"/>'), cell(p('Việc')))}${row(cell(p(''), '<w:vMerge/>'), cell(p('x')))}</w:tbl>`;
const DOCX = docxOf(BODY, { numbering: list(0, level(0, 'decimal', '%1.')) + num(1, 0) });
const XML = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${BODY}</w:body></w:document>`;
const stored = (xml: Uint8Array): Uint8Array => zipSync({ 'word/document.xml': [xml, { level: 0 }] });

const SEEDS: readonly (readonly [string, Uint8Array])[] = [
  ['text', strToU8(TEXT)],
  ['Markdown', strToU8(MARKDOWN)],
  ['HTML', strToU8(HTML)],
  ['Word', DOCX],
];

const SIGNS = (
  '<p> </p> <table> <tr> <td> <li> <ol> <b> <!-- --> | --- ** * _ ` \\ # - 1. &#x ; [a]( ) Số: MẬT a Điều <br> +---+ : ' +
  '+===+ <td rowspan=3> \t \f \n |---| \u0301 \u00AD Ð'
)
  .split(' ')
  .concat(' ', '   ', '\n', '\n\n');

/** Reads to the end, or is refused: nothing else may happen. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    const canonical = canonicalise((await readFormat(bytes)).blocks);
    refuseSecrecy(canonical);
    return 'read';
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const changes = fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { minLength: 1, maxLength: 12 });

function changed(bytes: Uint8Array, places: readonly { at: number; to: number }[]): Uint8Array {
  const copy = bytes.slice();
  for (const { at, to } of places) copy[at % copy.length] = to;
  return copy;
}

describe('damaged files are read or refused', () => {
  test.each(SEEDS)('%s, whole', async (_, bytes) => {
    expect(await outcome(bytes)).toBe('read');
  });

  test.each(SEEDS)('%s, cut short', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        expect(await outcome(bytes.subarray(0, length))).toEqual(expect.any(String));
      }),
      { numRuns: 150 },
    );
  });

  test.each(SEEDS)('%s, with wrong bytes', async (_, bytes) => {
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        expect(await outcome(changed(bytes, places))).toEqual(expect.any(String));
      }),
      { numRuns: 150 },
    );
  });

  test('the XML of a Word file, with wrong bytes', async () => {
    const bytes = strToU8(XML);
    await fc.assert(
      fc.asyncProperty(changes, async (places) => {
        expect(await outcome(stored(changed(bytes, places)))).toEqual(expect.any(String));
      }),
      { numRuns: 200 },
    );
  });

  test('signs of all formats in any order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...SIGNS), { maxLength: 60 }), async (signs) => {
        expect(await outcome(strToU8(`Kế hoạch ${signs.join('')}`))).toEqual(expect.any(String));
      }),
      { numRuns: 400 },
    );
  });
});

describe('long lines of one sign end soon', () => {
  const REPEATED = Array.from('*_`[<&|\\ \t"(\u0301\u200B').concat(
    '   a',
    '- ',
    '# ',
    '<b ',
    '<!--',
    '![',
    '**a',
    '\n|',
    'MẬT ',
    '<td>',
    '</p>',
    '1.',
    '<a b="',
    '+--+\n',
    '<table>',
  );
  test.each(REPEATED)(
    '%j',
    async (sign) => {
      const text = `Kế hoạch phát triển ${sign.repeat(200_000 / sign.length)}`;
      expect(await outcome(strToU8(text))).toEqual(expect.any(String));
      expect(await outcome(strToU8(`# ${text}`))).toEqual(expect.any(String));
      expect(await outcome(strToU8(`<html>${text}`))).toEqual(expect.any(String));
      expect(await outcome(stored(strToU8(`${XML.slice(0, 200)}${sign.repeat(200_000 / sign.length)}`)))).toEqual(
        expect.any(String),
      );
    },
    20_000,
  );
});

describe('limits', () => {
  test('bytes', async () => {
    expect(await outcome(new Uint8Array(MAX_BYTES + 1))).toBe('too-large');
  });

  test('pages', async () => {
    expect(await outcome(strToU8('Trang văn bản\n\f'.repeat(2001)))).toBe('too-many-pages');
    expect(await outcome(strToU8('Trang văn bản\n\f'.repeat(2000)))).toBe('read');
  });

  test('nothing to read', async () => {
    expect(await outcome(new Uint8Array())).toBe('empty');
    expect(await outcome(docxOf(p('')))).toBe('empty');
    expect(await outcome(strToU8('<html><body></body></html>'))).toBe('empty');
  });

  test('progress is told from the beginning to the end', async () => {
    const told: number[] = [];
    await readFormat(strToU8(TEXT), { onProgress: ({ done, total }) => told.push(done / total) });
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
  });
});
