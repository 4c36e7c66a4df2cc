import type { Pdfium } from './pdf-library.ts';
import type { Mark, TextRun } from './pdf-mark.ts';
import type { Glyph, GlyphCounts, QuarterTurn } from './pdf-page.ts';
import { composeRuns, correctAdvances } from './pdf-advances.ts';
import { type FaceReader, faceReader } from './pdf-face.ts';
import { addTurns, areaToUpright, toUpright, type UserBox } from './pdf-transform.ts';
import { glyphText, isCombining, UNKNOWN } from './pdf-unicode.ts';

/** A page has some thousand characters; more than this is an attack on memory. */
const MOST_CHARACTERS = 200_000;
/** Render modes that paint nothing (PDF 32000-1, table 106): invisible, and clip only. */
const INVISIBLE_MODES: ReadonlySet<number> = new Set([3, 7]);
/** Text within this angle of the upright is upright. */
const SLOPE = 0.1;

export interface CharacterReading {
  readonly glyphs: readonly Glyph[];
  /** Unpainted characters: all that a scan with a recognised text layer has. */
  readonly invisible: readonly Glyph[];
  /** Quarter turns counter-clockwise, in user space, of most of the text. */
  readonly turn: QuarterTurn;
  readonly counts: GlyphCounts;
}

function quarterTurn(a: number, b: number): QuarterTurn | undefined {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) * (Math.PI / 2) < SLOPE ? addTurns(nearest, 0) : undefined;
}

function readRun(
  pdfium: Pdfium,
  text: number,
  index: number,
  object: number,
  scratch: number,
  faces: FaceReader,
): TextRun {
  const known = pdfium.wasmExports.FPDFText_GetMatrix(text, index, scratch) !== 0;
  const at = scratch >> 2;
  const [a = 1, b = 0, c = 0, d = 1] = known ? pdfium.HEAPF32.subarray(at, at + 4) : [];
  const area = a * d - b * c;
  const mode = pdfium.wasmExports.FPDFTextObj_GetTextRenderMode(object);
  return {
    id: object,
    face: faces(pdfium.wasmExports.FPDFTextObj_GetFont(object), mode),
    scale: Math.abs(area) / (Math.hypot(a, b) || 1) || 1,
    slant: area === 0 ? 0 : Math.abs((a * c + b * d) / area),
    turn: quarterTurn(a, b),
    visible: !INVISIBLE_MODES.has(mode),
  };
}

/** The painted outline of a character: a combining mark's advance says nothing of where it stands. */
function tightBox(pdfium: Pdfium, text: number, index: number, scratch: number): UserBox | undefined {
  if (pdfium.wasmExports.FPDFText_GetCharBox(text, index, scratch, scratch + 8, scratch + 16, scratch + 24) === 0)
    return undefined;
  const at = scratch >> 3;
  const [left = 0, right = 0, bottom = 0, top = 0] = pdfium.HEAPF64.subarray(at, at + 4);
  return right > left ? { left, right, bottom, top } : undefined;
}

function readMark(pdfium: Pdfium, text: number, index: number, run: TextRun, code: number, scratch: number): Mark {
  pdfium.wasmExports.FPDFText_GetLooseCharBox(text, index, scratch);
  const at = scratch >> 2;
  const heap = pdfium.HEAPF32;
  const loose = { left: heap[at] ?? 0, top: heap[at + 1] ?? 0, right: heap[at + 2] ?? 0, bottom: heap[at + 3] ?? 0 };
  const box = isCombining(code) ? (tightBox(pdfium, text, index, scratch) ?? loose) : loose;
  pdfium.wasmExports.FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
  const origin = scratch >> 3;
  return {
    text: glyphText(code),
    run,
    size: pdfium.wasmExports.FPDFText_GetFontSize(text, index) * run.scale,
    afterGap: index > 0 && pdfium.wasmExports.FPDFText_GetTextObject(text, index - 1) === 0,
    box,
    originX: pdfium.HEAPF64[origin] ?? 0,
    originY: pdfium.HEAPF64[origin + 1] ?? 0,
  };
}

const SPACE = 0x20;
const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

/** The code point at `index`; a pair of surrogates that PDFium gives as two characters counts with its first. */
function codePoint(pdfium: Pdfium, text: number, index: number, count: number): number {
  const code = pdfium.wasmExports.FPDFText_GetUnicode(text, index);
  if (isHighSurrogate(code) && index + 1 < count) {
    const low = pdfium.wasmExports.FPDFText_GetUnicode(text, index + 1);
    if (isLowSurrogate(low)) return (code - 0xd800) * 0x400 + (low - 0xdc00) + 0x10000;
  }
  if (isLowSurrogate(code) && index > 0 && isHighSurrogate(pdfium.wasmExports.FPDFText_GetUnicode(text, index - 1)))
    return 0x200b;
  return code !== SPACE && pdfium.wasmExports.FPDFText_HasUnicodeMapError(text, index) === 1 ? 0 : code;
}

/** All characters of the page that come from a text object: those PDFium makes up (spaces, line ends) have none. */
function readMarks(pdfium: Pdfium, text: number, scratch: number): Mark[] {
  const faces = faceReader(pdfium, scratch);
  const runs = new Map<number, TextRun>();
  const marks: Mark[] = [];
  const count = Math.min(pdfium.wasmExports.FPDFText_CountChars(text), MOST_CHARACTERS);
  for (let index = 0; index < count; index++) {
    const object = pdfium.wasmExports.FPDFText_GetTextObject(text, index);
    if (object === 0) continue;
    let run = runs.get(object);
    if (run === undefined) {
      run = readRun(pdfium, text, index, object, scratch, faces);
      runs.set(object, run);
    }
    marks.push(readMark(pdfium, text, index, run, codePoint(pdfium, text, index, count), scratch));
  }
  return marks;
}

function dominantTurn(marks: readonly Mark[]): QuarterTurn {
  const counts = [0, 0, 0, 0];
  for (const { run } of marks) if (run.turn !== undefined) counts[run.turn] = (counts[run.turn] ?? 0) + 1;
  return addTurns(counts.indexOf(Math.max(...counts)), 0);
}

function toGlyph(mark: Mark, page: UserBox, turn: QuarterTurn): Glyph {
  const area = areaToUpright(page, turn, mark.box);
  const [, baseline] = toUpright(page, turn, mark.originX, mark.originY);
  const { run } = mark;
  return {
    ...area,
    text: mark.text,
    baseline,
    size: mark.size,
    face: run.face,
    afterGap: mark.afterGap,
    turn: addTurns(run.turn ?? turn, -turn),
    object: run.id,
  };
}

const isOnPage = ({ box }: Mark, page: UserBox): boolean =>
  box.right > page.left && box.left < page.right && box.top > page.bottom && box.bottom < page.top;

/** Reads the characters of a text page; `page` is the visible rectangle in user space, `scratch` 64 bytes of memory. */
export function readCharacters(pdfium: Pdfium, text: number, page: UserBox, scratch: number): CharacterReading {
  const marks = correctAdvances(composeRuns(readMarks(pdfium, text, scratch))).filter(
    (mark) => mark.text !== '' && isOnPage(mark, page),
  );
  const straight = marks.filter(({ run }) => run.turn !== undefined);
  const turn = dominantTurn(straight);
  const glyphs = (visible: boolean): Glyph[] =>
    straight.filter(({ run }) => run.visible === visible).map((mark) => toGlyph(mark, page, turn));
  const painted = (mark: Mark): boolean => mark.text !== ' ';
  return {
    glyphs: glyphs(true),
    invisible: glyphs(false),
    turn,
    counts: {
      unmapped: straight.filter((mark) => mark.text === UNKNOWN).length,
      invisible: straight.filter((mark) => !mark.run.visible && painted(mark)).length,
      oblique: marks.filter((mark) => mark.run.turn === undefined && painted(mark)).length,
    },
  };
}
