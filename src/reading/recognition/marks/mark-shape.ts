import type { Area } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';
import { INK, isInk } from './ink-groups.ts';

export type ComparisonMark = '>' | '<' | '≥' | '≤';

/** What the ink shows, and how well it fits, 0 to 1. */
export interface MarkShape {
  readonly mark: ComparisonMark;
  readonly fit: number;
}

type Point = readonly [x: number, y: number];
type Stroke = readonly [from: Point, to: Point];

interface Template {
  readonly mark: ComparisonMark;
  /** Middles of the strokes in a box from 0 to 1. */
  readonly strokes: readonly Stroke[];
}

/** How much of the height of a mark its arrow takes, with a bar below it. */
const ARROWS = [0.56, 0.6, 0.64, 0.68, 0.72, 0.76, 0.8];
/** What a bar must add to the fit: all the ink of a thick arrow lies near a bar too. */
const BAR_COST = 0.05;

/** Pixels, and share of the height of a mark, that its ink strays beyond its strokes. */
const BLUR = 1;
const WAVER = 0.03;
/** A shape that fits this well is the mark; one that fits less well must fit far better than any other. */
const CLEAR = 0.9;
const PASSABLE = 0.75;
const FAR_BETTER = 0.35;
/** What points both ways is a blot. */
const ONE_WAY = 0.2;

const arrow = (height: number): readonly Stroke[] => [
  [
    [0, 0],
    [1, height / 2],
  ],
  [
    [1, height / 2],
    [0, height],
  ],
];
const LEVEL_BAR: Stroke = [
  [0, 1],
  [1, 1],
];
const slantedBar = (height: number): Stroke => [
  [1, 1 - height / 2],
  [0, 1],
];

const mirrored = ({ strokes }: Template, mark: ComparisonMark): Template => ({
  mark,
  strokes: strokes.map(
    ([[fromX, fromY], [toX, toY]]): Stroke => [
      [1 - fromX, fromY],
      [1 - toX, toY],
    ],
  ),
});

const greater: readonly Template[] = [
  { mark: '>', strokes: arrow(1) },
  ...ARROWS.flatMap((height): Template[] => [
    { mark: '≥', strokes: [...arrow(height), LEVEL_BAR] },
    { mark: '≥', strokes: [...arrow(height), slantedBar(height)] },
  ]),
];
const TEMPLATES = [...greater, ...greater.map((template) => mirrored(template, template.mark === '>' ? '<' : '≤'))];

function distanceTo([x, y]: Point, [[fromX, fromY], [toX, toY]]: Stroke): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const share = ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX ** 2 + alongY ** 2);
  const at = Math.min(1, Math.max(0, share));
  return Math.hypot(x - fromX - at * alongX, y - fromY - at * alongY);
}

const lengthOf = ([[fromX, fromY], [toX, toY]]: Stroke): number => Math.hypot(toX - fromX, toY - fromY);

function inkIn(image: GreyImage, { left, top, right, bottom }: Area, ink: number): Point[] {
  const found: Point[] = [];
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) if (isInk(image, x, y, ink)) found.push([x, y]);
  return found;
}

interface Ink {
  readonly image: GreyImage;
  /** What is darker is ink. */
  readonly level: number;
  readonly box: Area;
  readonly points: readonly Point[];
}

/** Share of a stroke that has ink along it. */
function inked({ image, level }: Ink, stroke: Stroke): number {
  const [[fromX, fromY], [toX, toY]] = stroke;
  const steps = Math.max(2, Math.round(lengthOf(stroke)));
  let found = 0;
  for (let step = 0; step <= steps; step++) {
    const x = Math.round(fromX + ((toX - fromX) * step) / steps);
    const y = Math.round(fromY + ((toY - fromY) * step) / steps);
    if ([y, y - 1, y + 1].some((near) => isInk(image, x, near, level))) found++;
  }
  return found / (steps + 1);
}

/** The strokes in the box, `inset` pixels from its sides: the middles of thick strokes. */
function placed({ box }: Ink, strokes: readonly Stroke[], inset: number): Stroke[] {
  const [wide, high] = [box.right - box.left - 1 - 2 * inset, box.bottom - box.top - 1 - 2 * inset];
  const place = ([x, y]: Point): Point => [box.left + inset + x * wide, box.top + inset + y * high];
  return strokes.map(([from, to]) => [place(from), place(to)]);
}

/** How well the ink is the strokes: each of them has ink, and no ink lies off them. */
function fitOf(ink: Ink, strokes: readonly Stroke[]): number {
  const { box, points } = ink;
  const thick = points.length / placed(ink, strokes, 0).reduce((sum, stroke) => sum + lengthOf(stroke), 0);
  const middles = placed(ink, strokes, thick / 2);
  const written = Math.min(...middles.map((stroke) => inked(ink, stroke)));
  if (written < PASSABLE) return written;
  const reach = thick / 2 + BLUR + WAVER * (box.bottom - box.top);
  const near = points.filter((point) => middles.some((stroke) => distanceTo(point, stroke) <= reach));
  return Math.min(written, near.length / points.length);
}

const pointsRight = (mark: ComparisonMark): boolean => mark === '>' || mark === '≥';

/**
 * The mark of comparison that the ink in a box is; null when it is none or may be another.
 *
 * @param level what is darker is ink.
 */
export function markShape(image: GreyImage, box: Area, level = INK): MarkShape | null {
  const ink = { image, level, box, points: inkIn(image, box, level) };
  const fits = new Map<ComparisonMark, number>();
  for (const template of TEMPLATES) {
    const fit = fitOf(ink, template.strokes) - (template.strokes.length > 2 ? BAR_COST : 0);
    fits.set(template.mark, Math.max(fits.get(template.mark) ?? 0, fit));
  }
  const [best, ...others] = Array.from(fits, ([mark, fit]) => ({ mark, fit })).toSorted((a, b) => b.fit - a.fit);
  if (best === undefined || best.fit < PASSABLE - BAR_COST) return null;
  const isFar = others.every(({ fit }) => best.fit - fit >= FAR_BETTER);
  const isOneWay = others.every(
    ({ mark, fit }) => pointsRight(mark) === pointsRight(best.mark) || best.fit - fit >= ONE_WAY,
  );
  return isFar || (isOneWay && best.fit >= CLEAR - BAR_COST) ? best : null;
}
