/**
 * Writes small PDFs for the tests: text at places, in fonts of which each holds only the letters it is asked for (with a
 * ToUnicode map, as Word's subset fonts), ruling lines and pictures. Coordinates in points from the top left.
 */
export interface SampleText {
  readonly text: string;
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly size?: number;
  /** Name of the base font; every name is a font of its own. */
  readonly font?: string;
  /** Degrees counter-clockwise. */
  readonly angle?: number;
  /** PDF render mode; 3 paints nothing. */
  readonly mode?: number;
  /** Extra points between letters. */
  readonly tracking?: number;
  /** True to write the font size into the text matrix, with a font of size 1. */
  readonly scaled?: boolean;
}

export interface SampleLine {
  readonly rule: readonly [x0: number, y0: number, x1: number, y1: number];
  /** Drawn as a thin filled rectangle, as Word does. */
  readonly filled?: boolean;
}

export interface SamplePicture {
  readonly picture: readonly [x: number, y: number, width: number, height: number];
}

export type SampleItem = SampleText | SampleLine | SamplePicture;

export interface SamplePage {
  readonly width?: number;
  readonly height?: number;
  /** Entry /Rotate of the page. */
  readonly rotate?: number;
  readonly items: readonly SampleItem[];
}

/** Advance of every letter, and of a space, in thousandths of the font size. */
const LETTER_WIDTH = 500;
const SPACE_WIDTH = 250;
/** Codes of narrow glyphs of the standard fonts, for combining marks: a mark is not wider than its letter. */
const MARK_CODES = [33, 39, 44, 46, 58, 59, 96, 105, 106, 108, 124];
/** Other codes for which they have a glyph: PDFium skips a text that paints nothing. */
const LETTER_CODES = Array.from({ length: 94 }, (_, index) => 33 + index).filter((code) => !MARK_CODES.includes(code));

const isMark = (letter: string): boolean => /^\p{M}/u.test(letter);

/** Width of a text in points. */
export const sampleWidth = (text: string, size = 14, tracking = 0): number =>
  Array.from(text).reduce((sum, letter) => {
    const advance = isMark(letter) ? 0 : letter === ' ' ? SPACE_WIDTH : LETTER_WIDTH;
    return sum + (advance * size) / 1000 + tracking;
  }, 0);

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0').toUpperCase();

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index), 4)).join('');
}

/**
 * Gives each letter of a font its code. Fonts begin with different codes: PDFium takes two characters of one code at one
 * place for one, whatever their fonts.
 */
class SampleFont {
  readonly codes = new Map<string, number>([[' ', 32]]);
  readonly start: number;

  constructor(number: number) {
    this.start = number * 31;
  }

  private give(letter: string): number {
    const codes = isMark(letter) ? MARK_CODES : LETTER_CODES;
    const taken = [...this.codes.keys()].filter((other) => other !== ' ' && isMark(other) === isMark(letter)).length;
    const code = codes[(taken + this.start) % codes.length];
    if (code === undefined || taken >= codes.length) throw new RangeError('a sample font holds no more letters');
    this.codes.set(letter, code);
    return code;
  }

  encode(text: string): string {
    return `<${Array.from(text, (letter) => hex(this.codes.get(letter) ?? this.give(letter), 2)).join('')}>`;
  }

  widths(): string {
    const widths = Array.from({ length: 256 }, () => LETTER_WIDTH);
    for (const [letter, code] of this.codes) {
      widths[code] = isMark(letter) ? 0 : letter === ' ' ? SPACE_WIDTH : LETTER_WIDTH;
    }
    return `[${widths.join(' ')}]`;
  }

  unicodeMap(): string {
    const pairs = [...this.codes].map(([letter, code]) => `<${hex(code, 2)}> <${utf16(letter)}>`);
    return [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CMapName /Sample def /CMapType 2 def',
      '1 begincodespacerange <00> <FF> endcodespacerange',
      ...pairs.map((pair) => `1 beginbfchar ${pair} endbfchar`),
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n');
  }
}

class SampleFile {
  readonly objects: string[] = [];

  add(body: string): number {
    this.objects.push(body);
    return this.objects.length;
  }

  stream(content: string, entries = ''): number {
    return this.add(`<< ${entries} /Length ${Buffer.byteLength(content, 'latin1')} >>\nstream\n${content}\nendstream`);
  }

  bytes(root: number): Uint8Array {
    let text = '%PDF-1.7\n';
    const offsets = this.objects.map((body, index) => {
      const offset = text.length;
      text += `${index + 1} 0 obj\n${body}\nendobj\n`;
      return offset;
    });
    const start = text.length;
    const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
    const count = this.objects.length + 1;
    text += `xref\n0 ${count}\n0000000000 65535 f \n${rows}`;
    text += `trailer << /Size ${count} /Root ${root} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
    return new Uint8Array(Buffer.from(text, 'latin1'));
  }
}

type Fonts = Map<string, SampleFont>;

function textOperators(item: SampleText, height: number, fonts: Fonts): string {
  const name = item.font ?? 'Times-Roman';
  const font = fonts.get(name) ?? new SampleFont(fonts.size);
  fonts.set(name, font);
  const size = item.size ?? 14;
  const scale = item.scaled ? size : 1;
  const radians = ((item.angle ?? 0) * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians) * scale, Math.sin(radians) * scale].map((value) => value.toFixed(5));
  const matrix = `${cos} ${sin} ${-Number(sin)} ${cos} ${item.x} ${height - item.y} Tm`;
  const state = `/${name} ${size / scale} Tf ${item.mode ?? 0} Tr ${(item.tracking ?? 0) / scale} Tc`;
  return `BT ${state} ${matrix} ${font.encode(item.text)} Tj ET`;
}

function lineOperators({ rule: [x0, y0, x1, y1], filled }: SampleLine, height: number): string {
  if (!filled) return `0.5 w ${x0} ${height - y0} m ${x1} ${height - y1} l S`;
  const [width, depth] = [Math.max(x1 - x0, 0.48), Math.max(y1 - y0, 0.48)];
  return `${x0} ${height - y0 - depth} ${width} ${depth} re f`;
}

function operators(item: SampleItem, height: number, fonts: Fonts): string {
  if ('text' in item) return textOperators(item, height, fonts);
  if ('rule' in item) return lineOperators(item, height);
  const [x, y, width, depth] = item.picture;
  return `q ${width} 0 0 ${depth} ${x} ${height - y - depth} cm /Picture Do Q`;
}

function addFonts(file: SampleFile, fonts: Fonts): string {
  return [...fonts]
    .map(([name, font]) => {
      const map = file.stream(font.unicodeMap());
      const entries = `/Type /Font /Subtype /Type1 /BaseFont /${name} /FirstChar 0 /LastChar 255`;
      const id = file.add(`<< ${entries} /Widths ${font.widths()} /ToUnicode ${map} 0 R >>`);
      return `/${name} ${id} 0 R`;
    })
    .join(' ');
}

const PICTURE = '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8';

/** The bytes of a PDF with these pages (A4 unless they say otherwise). */
export function samplePdf(pages: readonly SamplePage[]): Uint8Array {
  const file = new SampleFile();
  const fonts: Fonts = new Map();
  const contents = pages.map(({ items, height = 842 }) =>
    file.stream(items.map((item) => operators(item, height, fonts)).join('\n')),
  );
  const picture = file.stream('\x80', PICTURE);
  const resources = file.add(`<< /Font << ${addFonts(file, fonts)} >> /XObject << /Picture ${picture} 0 R >> >>`);
  const tree = file.objects.length + pages.length + 1;
  const kids = pages.map(({ width = 595, height = 842, rotate = 0 }, index) => {
    const shape = `/MediaBox [0 0 ${width} ${height}] /Rotate ${rotate}`;
    const parts = `/Resources ${resources} 0 R /Contents ${contents[index]} 0 R`;
    return file.add(`<< /Type /Page /Parent ${tree} 0 R ${shape} ${parts} >>`);
  });
  file.add(`<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((id) => `${id} 0 R`).join(' ')}] >>`);
  return file.bytes(file.add(`<< /Type /Catalog /Pages ${tree} 0 R >>`));
}
