import type { Block, Line, Page } from 'tesseract.js';
import type { RecognisedLine, RecognisedWord } from './recogniser.ts';

const PERCENT = 100;
/** Height of a row as Tesseract measures it, from the deepest descender to the highest ascender, in font sizes. */
const ROW_HEIGHT = 0.98;
/** Lines within this factor of the page's usual size have that size: x-heights are misjudged under many diacritics. */
const SAME_SIZE = 1.26;

function toWords(line: Line): RecognisedWord[] {
  return line.words
    .map(({ text, confidence, bbox }) => ({
      text: text.normalize('NFC').trim(),
      left: bbox.x0,
      top: bbox.y0,
      right: bbox.x1,
      bottom: bbox.y1,
      confidence: Math.min(1, Math.max(0, confidence / PERCENT)),
    }))
    .filter(({ text }) => text !== '');
}

function toLine(line: Line): RecognisedLine {
  const { y0, y1 } = line.baseline;
  return { words: toWords(line), baseline: (y0 + y1) / 2, size: line.rowAttributes.rowHeight / ROW_HEIGHT };
}

/** Size of most of the letters. */
function usualSize(lines: readonly RecognisedLine[]): number {
  const sizes = lines.flatMap(({ size, words }) => words.map(() => size)).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 0;
}

const allLines = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));

/** The lines of what Tesseract returned for a page. */
export function linesOf({ blocks }: Pick<Page, 'blocks'>): RecognisedLine[] {
  const lines = allLines(blocks ?? [])
    .map(toLine)
    .filter(({ words }) => words.length > 0);
  const usual = usualSize(lines);
  const isUsual = (size: number): boolean => size < usual * SAME_SIZE && size > usual / SAME_SIZE;
  return lines.map((line) => (isUsual(line.size) ? { ...line, size: usual } : line));
}
