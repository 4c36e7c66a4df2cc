/** A word of hOCR: its box in pixels, its certainty in percent. */
export interface HocrWord {
  readonly text: string;
  readonly confidence: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface HocrLine {
  readonly words: readonly HocrWord[];
  /** Height of the baseline in the middle of the line, pixels. */
  readonly baseline: number;
  /** From the deepest descender to the highest ascender, pixels. */
  readonly height: number;
}

/** Lines and words as Tesseract writes them, each with a title that holds its measures. */
const SPAN =
  /<span class='(?:(ocrx_word)|ocr_(?:line|header|caption|textfloat))'[^>]{0,60}? title=(["'])bbox (-?\d{1,6}) (-?\d{1,6}) (-?\d{1,6}) (-?\d{1,6})([^"']{0,200})\2[^>]{0,60}>(?:([^\n]{0,500}?)<\/span>)?/gu;
const MARKUP = /<\/?(?:strong|em)>/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const ENTITY = /&(?:amp|lt|gt|quot|#39);/gu;

const textOf = (markup: string): string =>
  markup.replaceAll(MARKUP, '').replaceAll(ENTITY, (entity) => ENTITIES[entity] ?? entity);

/** Numbers after the name of a measure. */
function measure(title: string, name: string): number[] {
  const at = title.indexOf(`${name} `);
  if (at < 0) return [];
  const end = title.indexOf(';', at);
  const numbers = title.slice(at + name.length, end < 0 ? title.length : end);
  return numbers.trim().split(' ').map(Number);
}

/**
 * Reads hOCR (the hOCR embedded OCR workflow and output format, 1.2) as Tesseract writes it. It tells a tenth of what
 * Tesseract's JSON tells, and takes half the time to write.
 */
export function readHocr(hocr: string): HocrLine[] {
  const lines: (HocrLine & { readonly words: HocrWord[] })[] = [];
  for (const [, word, , x0, y0, x1, y1, title = '', markup = ''] of hocr.matchAll(SPAN)) {
    const [left, top, right, bottom] = [Number(x0), Number(y0), Number(x1), Number(y1)];
    if (word === undefined) {
      const [slope = 0, offset = 0] = measure(title, 'baseline');
      const [height = bottom - top] = measure(title, 'x_size');
      lines.push({ words: [], baseline: bottom + offset + (slope * (right - left)) / 2, height });
    } else {
      const [confidence = 0] = measure(title, 'x_wconf');
      lines.at(-1)?.words.push({ text: textOf(markup), confidence, left, top, right, bottom });
    }
  }
  return lines;
}
