import type { Pdfium } from './pdf-library.ts';
import type { QuarterTurn, Rule } from './pdf-page.ts';
import { areaToUpright, type UserBox } from './pdf-transform.ts';

/** Types of page objects and path segments (fpdfview.h, fpdf_edit.h). */
const OBJECT_PATH = 2;
const OBJECT_IMAGE = 3;
const OBJECT_FORM = 5;
const SEGMENT_LINE = 0;
const SEGMENT_CURVE = 1;

/** A filled rectangle this thin is a line (points). */
const THIN = 3;
/** Shorter lines rule nothing: parts of letters, dashes. */
const SHORTEST = 4;
/** Drawings with more segments are pictures, not tables. */
const MOST_SEGMENTS = 400;
const MOST_OBJECTS = 50_000;
const DEEPEST_FORM = 5;

export interface DrawingReading {
  readonly rules: readonly Rule[];
  readonly hasImages: boolean;
}

/** A 2×3 matrix as PDF writes it: x' = ax + cy + e, y' = bx + dy + f. */
type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

interface Walk {
  readonly pdfium: Pdfium;
  readonly scratch: number;
  readonly page: UserBox;
  readonly turn: QuarterTurn;
  readonly rules: Rule[];
  hasImages: boolean;
  objects: number;
}

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[1] * n[2],
  m[0] * n[1] + m[1] * n[3],
  m[2] * n[0] + m[3] * n[2],
  m[2] * n[1] + m[3] * n[3],
  m[4] * n[0] + m[5] * n[2] + n[4],
  m[4] * n[1] + m[5] * n[3] + n[5],
];

function matrixOf(walk: Walk, object: number): Matrix {
  if (walk.pdfium.wasmExports.FPDFPageObj_GetMatrix(object, walk.scratch) === 0) return IDENTITY;
  const at = walk.scratch >> 2;
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = walk.pdfium.HEAPF32.subarray(at, at + 6);
  return [a, b, c, d, e, f];
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly type: number;
}

function pointsOf(walk: Walk, path: number, matrix: Matrix): Point[] {
  const { pdfium, scratch } = walk;
  const points: Point[] = [];
  const count = pdfium.wasmExports.FPDFPath_CountSegments(path);
  for (let index = 0; index < count; index++) {
    const segment = pdfium.wasmExports.FPDFPath_GetPathSegment(path, index);
    pdfium.wasmExports.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4);
    const x = pdfium.HEAPF32[scratch >> 2] ?? 0;
    const y = pdfium.HEAPF32[(scratch >> 2) + 1] ?? 0;
    points.push({
      x: matrix[0] * x + matrix[2] * y + matrix[4],
      y: matrix[1] * x + matrix[3] * y + matrix[5],
      type: pdfium.wasmExports.FPDFPathSegment_GetType(segment),
    });
  }
  return points;
}

/** Splits the points of a path into its pieces, one for each "move to". */
function subpaths(points: readonly Point[]): Point[][] {
  const pieces: Point[][] = [];
  for (const point of points) {
    const piece = pieces.at(-1);
    if (piece === undefined || (point.type !== SEGMENT_LINE && point.type !== SEGMENT_CURVE)) pieces.push([point]);
    else piece.push(point);
  }
  return pieces;
}

function boundsOf(points: readonly Point[]): UserBox {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

/** Adds a rectangle as a line when it is thin and long enough. */
function addRule(walk: Walk, box: UserBox): void {
  const { left, top, right, bottom } = areaToUpright(walk.page, walk.turn, box);
  const width = right - left;
  const height = bottom - top;
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  if (height <= THIN && width >= SHORTEST && width > height) walk.rules.push({ x0: left, x1: right, y0: y, y1: y });
  else if (width <= THIN && height >= SHORTEST) walk.rules.push({ x0: x, x1: x, y0: top, y1: bottom });
}

function addStrokes(walk: Walk, piece: readonly Point[]): void {
  const [first] = piece;
  if (first === undefined || piece.some(({ type }) => type === SEGMENT_CURVE)) return;
  const corners = piece.length > 2 ? [...piece, first] : piece;
  for (const [index, point] of corners.entries()) {
    const before = corners[index - 1];
    if (before !== undefined) addRule(walk, boundsOf([before, point]));
  }
}

function readPath(walk: Walk, path: number, outer: Matrix): void {
  const { pdfium, scratch } = walk;
  const segments = pdfium.wasmExports.FPDFPath_CountSegments(path);
  if (segments < 2 || segments > MOST_SEGMENTS) return;
  if (pdfium.wasmExports.FPDFPath_GetDrawMode(path, scratch, scratch + 4) === 0) return;
  const heap = new DataView(pdfium.HEAPU8.buffer, scratch, 8);
  const filled = heap.getInt32(0, true) !== 0;
  const stroked = heap.getInt32(4, true) !== 0;
  if (!filled && !stroked) return;
  for (const piece of subpaths(pointsOf(walk, path, multiply(matrixOf(walk, path), outer)))) {
    if (stroked) addStrokes(walk, piece);
    else addRule(walk, boundsOf(piece));
  }
}

function readObject(walk: Walk, object: number, outer: Matrix, depth: number): void {
  if (++walk.objects > MOST_OBJECTS) return;
  const { pdfium } = walk;
  const type = pdfium.wasmExports.FPDFPageObj_GetType(object);
  if (type === OBJECT_IMAGE) walk.hasImages = true;
  if (type === OBJECT_PATH) readPath(walk, object, outer);
  if (type !== OBJECT_FORM || depth >= DEEPEST_FORM) return;
  const inner = multiply(matrixOf(walk, object), outer);
  const count = pdfium.wasmExports.FPDFFormObj_CountObjects(object);
  for (let index = 0; index < count; index++) {
    readObject(walk, pdfium.wasmExports.FPDFFormObj_GetObject(object, index), inner, depth + 1);
  }
}

/** Reads the ruling lines of a page, and whether it holds pictures. `scratch` is 64 bytes of PDFium's memory. */
export function readDrawings(
  pdfium: Pdfium,
  handle: number,
  page: UserBox,
  turn: QuarterTurn,
  scratch: number,
): DrawingReading {
  const walk: Walk = { pdfium, scratch, page, turn, rules: [], hasImages: false, objects: 0 };
  const count = pdfium.wasmExports.FPDFPage_CountObjects(handle);
  for (let index = 0; index < count; index++) {
    readObject(walk, pdfium.wasmExports.FPDFPage_GetObject(handle, index), IDENTITY, 0);
  }
  return { rules: walk.rules, hasImages: walk.hasImages };
}
