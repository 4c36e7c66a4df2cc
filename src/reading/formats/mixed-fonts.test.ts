import { readFileSync } from 'node:fs';
import path from 'node:path';
import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake/interfaces.js';
import { beforeAll, expect, it } from 'vitest';
import type { RawBlock } from '../model/block.ts';
import { readDocx } from './docx.ts';
import { readPdf } from './pdf.ts';

const SAMPLES = ['86-kh-ubnd.docx', '15-ctr-tu.docx'].map((name) =>
  path.join(import.meta.dirname, '../../../seeds/documents', name),
);
const FONTS = path.join(import.meta.dirname, '../export/comparison/fonts');
const NAMES = ['nhip-serif-400', 'nhip-sans-400', 'nhip-sans-600'] as const;
const MOST_LOST = 0.001;

interface Run {
  readonly text: string;
  readonly font: string;
  readonly fontSize: number;
}

const run = (text: string, font: number, fontSize = 13): Run => ({ text, font: NAMES[font % 3]!, fontSize });
const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Ways in which files come by several fonts: an editor's, a merge of documents, a font that lacks some letters. */
const WAYS: Readonly<Record<string, (line: string, at: number) => Run[]>> = {
  'a font for each line': (line, at) => [run(line, at, 11 + (at % 4))],
  'a font for each word': (line) => (line.match(/\S+\s*/gu) ?? []).map((word, index) => run(word, index)),
  'letters with marks of another font': (line) =>
    (line.match(/\p{ASCII}+|\P{ASCII}+/gu) ?? []).map((part) => run(part, /^\p{ASCII}/u.test(part) ? 0 : 1)),
  'letters with marks of another font and size': (line) =>
    (line.match(/\p{ASCII}+|\P{ASCII}+/gu) ?? []).map((part) =>
      /^\p{ASCII}/u.test(part) ? run(part, 0, 13) : run(part, 2, 12),
    ),
};

const textOf = (blocks: readonly RawBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');

let lines: readonly string[] = [];

beforeAll(() => {
  lines = SAMPLES.flatMap((file) => textOf(readDocx(readFileSync(file)).blocks).split('\n'));
  const files = NAMES.map((name) => path.join(FONTS, `${name}.ttf`));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => files.includes(file));
  pdfmake.setFonts(Object.fromEntries(NAMES.map((name) => [name, { normal: path.join(FONTS, `${name}.ttf`) }])));
});

const printed = async (content: Content[]): Promise<Uint8Array> =>
  new Uint8Array(await pdfmake.createPdf({ defaultStyle: { font: NAMES[0] }, content }).getBuffer());

/** How many of the words stand nowhere in the text, counted as often as they are there. */
function lostOf(words: readonly string[], text: string): string[] {
  const left = new Map<string, number>();
  for (const word of wordsOf(text)) left.set(word, (left.get(word) ?? 0) + 1);
  return words.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
}

it.each(Object.entries(WAYS))('no word is lost: %s', async (_, runsOf) => {
  const pdf = await printed(lines.map((line, at) => ({ text: runsOf(line, at) })));
  const words = wordsOf(lines.join('\n'));
  const lost = lostOf(words, textOf((await readPdf(pdf)).blocks));
  expect(words.length).toBeGreaterThan(1000);
  expect(lost.length).toBeLessThanOrEqual(words.length * MOST_LOST);
});
