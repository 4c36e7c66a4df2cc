import type { Api } from '../../api.ts';

export type Graph = Awaited<ReturnType<Api['cascade']['graph']>>;
export type GraphDocument = Graph['documents'][number];
export type Relation = Graph['relations'][number];

/** A document as a box; corner and size in units of the drawing. */
export interface Box {
  readonly document: GraphDocument;
  readonly x: number;
  readonly y: number;
}

export interface Lane {
  readonly government: GraphDocument['government'];
  readonly y: number;
  readonly height: number;
}

export interface GraphLayout {
  readonly boxes: readonly Box[];
  readonly lanes: readonly Lane[];
  /** First days of years, where they lie. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
  readonly height: number;
}

export const WIDTH = 1120;
export const BOX = { width: 116, height: 26 } as const;
/** Half of a line stands outside its box. */
const EDGE = 1;
const LEFT = 96;
const TOP = 34;
const ROW = 38;
const GAP = 12;
const LANE_AIR = 18;
const DAY = 86_400_000;
const GOVERNMENTS = ['centre', 'province', 'commune'] as const;

/** Boxes by time across and by level down; those of about the same time stand below one another. Undated ones come last. */
export function layOutGraph(documents: readonly GraphDocument[]): GraphLayout {
  const times = documents.flatMap(({ issuedOn }) => (issuedOn ? [Date.parse(issuedOn)] : []));
  const [first, last] = times.length > 0 ? [Math.min(...times), Math.max(...times)] : [0, DAY];
  const room = WIDTH - EDGE - LEFT - BOX.width - (times.length < documents.length ? BOX.width + GAP : 0);
  const at = (time: number): number => LEFT + ((time - first) / Math.max(last - first, DAY)) * room;
  const xOf = ({ issuedOn }: GraphDocument): number => (issuedOn ? at(Date.parse(issuedOn)) : WIDTH - EDGE - BOX.width);
  const boxes: Box[] = [];
  const lanes: Lane[] = [];
  let top = TOP;
  for (const government of GOVERNMENTS) {
    const own = documents.filter((document) => document.government === government);
    if (own.length === 0) continue;
    const rows: number[] = [];
    for (const document of own.toSorted((a, b) => xOf(a) - xOf(b) || a.slug.localeCompare(b.slug))) {
      const x = xOf(document);
      const free = rows.findIndex((end) => end + GAP <= x);
      const row = free < 0 ? rows.length : free;
      rows[row] = x + BOX.width;
      boxes.push({ document, x, y: top + LANE_AIR / 2 + row * ROW });
    }
    const height = rows.length * ROW + LANE_AIR;
    lanes.push({ government, y: top, height });
    top += height;
  }
  return {
    boxes,
    lanes,
    years: yearsBetween(first, last).map((year) => ({ year, x: at(Date.UTC(year, 0, 1)) })),
    height: top,
  };
}

/** With more documents on one, curves would be a tangle. */
const MOST_CURVES = 8;
/** Where the stem of a comb leaves the box above, and how far over the boxes below its teeth run. */
const STEM = 12;
const TEETH = 6;

/** Whether so many documents stand on one that their lines are drawn as a comb. */
export const isComb = (relations: readonly Relation[], centre: string): boolean =>
  relations.filter(({ to }) => to === centre).length > MOST_CURVES;

/**
 * The line between two documents: a curve, or a tooth of a comb: down a stem that all share, along the row of the box below,
 * and into it from above.
 */
export function linePath(above: Box, below: Box, comb: boolean): string {
  const foot = above.y + BOX.height;
  if (comb && below.y - TEETH > foot)
    return `M${above.x + STEM},${foot} V${below.y - TEETH} H${below.x + STEM} V${below.y}`;
  const start = { x: above.x + BOX.width, y: above.y + BOX.height / 2 };
  const end = { x: below.x, y: below.y + BOX.height / 2 };
  const bend = Math.max(24, Math.abs(end.x - start.x) / 2);
  return `M${start.x},${start.y} C${start.x + bend},${start.y} ${end.x - bend},${end.y} ${end.x},${end.y}`;
}

const MOST_YEARS = 8;

function yearsBetween(first: number, last: number): number[] {
  const [from, to] = [new Date(first).getUTCFullYear() + 1, new Date(last).getUTCFullYear()];
  const every = Math.max(1, Math.ceil((to - from + 1) / MOST_YEARS));
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at).filter(
    (year) => (to - year) % every === 0,
  );
}
