import { type InkPiece, largePieces } from './ink-pieces.ts';
import type { GreyImage } from '../recogniser.ts';
import { shrink } from '../image/shrink.ts';

const WHITE = 255;
/** Resolution at which the ring of a seal is two or three pixels thick. */
const LOOK_DPI = 100;
/** Radii (inches) of round seals: 30 to 42 mm across (Thông tư 23/2002 and Nghị định 99/2016 of seals), and what copiers stretch. */
const SMALLEST = 0.55;
const LARGEST = 0.9;
/** Circles tried in a piece of ink, each through three of its pixels. */
const TRIALS = 4000;
/** Places along a circle that are looked at, and the share of them that a ring covers at least. */
const PLACES = 120;
const COVERED = 0.8;
/** Pixels to either side of the circle that its ring may take at a place. */
const REACH = 1;
/** Inches from the circle in which its ring is looked for, as copiers stretch it and seals have two rings. */
const INWARD = 0.05;
const OUTWARD = 0.12;
/** Places to either side that tell where the ring is at a place: letters that run out of it are narrower. */
const NEIGHBOURS = 6;
/** Inches of ink outside of the ring's middle that belong to it. */
const RING = 0.035;

/** A round seal (con dấu); pixels. */
export interface Seal {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How far from the middle its ring lies in each direction, clockwise from the right. */
  readonly edge: readonly number[];
}

type Circle = Omit<Seal, 'edge'>;

/** Numbers from 0 to 1 that look drawn by lot and are the same every time (Park and Miller 1988). */
function lots(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

type Point = readonly [x: number, y: number];

/** The circle through three points; undefined when they stand in a line. */
function circleThrough([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): Circle | undefined {
  const twice = 2 * ((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  if (twice === 0) return undefined;
  const [b, c] = [(bx - ax) ** 2 + (by - ay) ** 2, (cx - ax) ** 2 + (cy - ay) ** 2];
  const x = ((cy - ay) * b - (by - ay) * c) / twice;
  const y = ((bx - ax) * c - (cx - ax) * b) / twice;
  return { x: ax + x, y: ay + y, radius: Math.hypot(x, y) };
}

const CIRCLE = Array.from({ length: PLACES }, (_, index): Point => {
  const angle = (index * 2 * Math.PI) / PLACES;
  return [Math.cos(angle), Math.sin(angle)];
});

/** Share of a circle that lies on the ink that `isInk` knows. */
function coverage({ x, y, radius }: Circle, isInk: (x: number, y: number) => boolean): number {
  let covered = 0;
  for (const [index, [cos, sin]] of CIRCLE.entries()) {
    for (let reach = -REACH; reach <= REACH; reach++) {
      if (!isInk(Math.round(x + (radius + reach) * cos), Math.round(y + (radius + reach) * sin))) continue;
      covered++;
      break;
    }
    if (covered + PLACES - index - 1 < COVERED * PLACES) return 0;
  }
  return covered / PLACES;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** How far from the middle of a circle the outermost ink of its ring lies, in each direction. */
function edgeOf({ x, y, radius }: Circle, dpi: number, isInk: (x: number, y: number) => boolean): number[] {
  const outermost = CIRCLE.map(([cos, sin]) => {
    let at = Math.round(radius + OUTWARD * dpi);
    while (at > radius - INWARD * dpi && !isInk(Math.round(x + at * cos), Math.round(y + at * sin))) at--;
    return Math.max(at, radius - INWARD * dpi);
  });
  return outermost.map((_, place) =>
    median(
      Array.from(
        { length: 2 * NEIGHBOURS + 1 },
        (__, step) => outermost[(place + step - NEIGHBOURS + PLACES) % PLACES] ?? radius,
      ),
    ),
  );
}

/** The circle that a piece of ink draws, if it does. */
function circleIn({ pixels }: InkPiece, { width, height, dpi }: GreyImage): Seal | undefined {
  const own = new Set(pixels);
  const isInk = (x: number, y: number): boolean => x >= 0 && x < width && y < height && own.has(y * width + x);
  const next = lots();
  const pick = (): Point => {
    const at = pixels[Math.floor(next() * pixels.length)] ?? 0;
    return [at % width, Math.floor(at / width)];
  };
  let best: Circle | undefined;
  let most = 0;
  for (let trial = 0; trial < TRIALS; trial++) {
    const circle = circleThrough(pick(), pick(), pick());
    if (circle === undefined || circle.radius < SMALLEST * dpi || circle.radius > LARGEST * dpi) continue;
    const share = coverage(circle, isInk);
    if (share > most) [best, most] = [circle, share];
  }
  return best === undefined ? undefined : { ...best, edge: edgeOf(best, dpi, isInk) };
}

/** Finds round seals by their rings, whatever they are pressed over. */
export function findSeals(image: GreyImage): Seal[] {
  const by = Math.max(1, Math.round(image.dpi / LOOK_DPI));
  const small = shrink(image, by);
  const least = 2 * SMALLEST * small.dpi;
  return largePieces(small, least, least)
    .map((piece) => circleIn(piece, small))
    .filter((seal) => seal !== undefined)
    .map(({ x, y, radius, edge }) => ({
      x: (x + 0.5) * by,
      y: (y + 0.5) * by,
      radius: radius * by,
      edge: edge.map((reach) => (reach + 0.5) * by),
    }));
}

/**
 * Takes round seals off a page: their lettering runs in a circle, and on black-and-white copies they are as dark as the
 * print beside them. Changes the image itself.
 */
export function withoutSeals(image: GreyImage): GreyImage {
  const { width, height, shades, dpi } = image;
  for (const { x, y, edge } of findSeals(image)) {
    const most = Math.max(...edge) + RING * dpi;
    for (let row = Math.max(0, Math.ceil(y - most)); row <= Math.min(height - 1, y + most); row++) {
      for (let column = Math.max(0, Math.ceil(x - most)); column <= Math.min(width - 1, x + most); column++) {
        const turns = Math.atan2(row - y, column - x) / (2 * Math.PI);
        const reach = edge[Math.round((turns + 1) * PLACES) % PLACES] ?? 0;
        if (Math.hypot(column - x, row - y) <= reach + RING * dpi) shades[row * width + column] = WHITE;
      }
    }
  }
  return image;
}
