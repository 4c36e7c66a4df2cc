import type { Pdfium } from './pdf-library.ts';
import type { Face } from './pdf-page.ts';

const NAME_BYTES = 128;
/** PDF font flags (PDF 32000-1, table 123). */
const FLAG_ITALIC = 1 << 6;
const FLAG_FORCE_BOLD = 1 << 18;
/** Render mode that fills and strokes: how programs fake bold. */
const FILL_AND_STROKE = 2;
const BOLD_NAME = /bold|black|heavy|demi|[-,]bd\b/i;
const ITALIC_NAME = /italic|oblique|[-,]it\b/i;
const SUBSET_PREFIX = /^[A-Z]{6}\+/;

export type FaceReader = (font: number, renderMode: number) => Face;

function fontName(pdfium: Pdfium, font: number, buffer: number): string {
  const length = pdfium.wasmExports.FPDFFont_GetBaseFontName(font, buffer, NAME_BYTES);
  if (length <= 1 || length > NAME_BYTES) return '';
  const bytes = pdfium.HEAPU8.slice(buffer, buffer + length - 1);
  return new TextDecoder().decode(bytes).replace(SUBSET_PREFIX, '');
}

function readFace(pdfium: Pdfium, font: number, stroked: boolean, buffer: number): Face {
  if (font === 0) return { name: '', bold: stroked, italic: false };
  const name = fontName(pdfium, font, buffer);
  const flags = Math.max(0, pdfium.wasmExports.FPDFFont_GetFlags(font));
  return {
    name,
    bold: stroked || BOLD_NAME.test(name) || (flags & FLAG_FORCE_BOLD) !== 0,
    italic: ITALIC_NAME.test(name) || (flags & FLAG_ITALIC) !== 0,
  };
}

/** A reader of fonts that asks PDFium once for each; `buffer` is at least 128 bytes of its memory. */
export function faceReader(pdfium: Pdfium, buffer: number): FaceReader {
  const known = new Map<number, Face>();
  return (font, renderMode) => {
    const stroked = renderMode === FILL_AND_STROKE;
    const key = font * 2 + (stroked ? 1 : 0);
    let face = known.get(key);
    if (face === undefined) {
      face = readFace(pdfium, font, stroked, buffer);
      known.set(key, face);
    }
    return face;
  };
}
