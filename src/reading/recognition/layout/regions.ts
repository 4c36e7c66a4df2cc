import { findGrids, type Grid } from '../../formats/pdf-grid.ts';
import type { Area, Rule } from '../../formats/pdf-page.ts';
import type { GreyImage } from '../recogniser.ts';
import { rowsOfCell, type TextRow, textRows } from './text-rows.ts';

const POINTS_PER_INCH = 72;
/** Inches: a blank strip between two columns, and the paper between rows that ends them. */
const NARROWEST_GUTTER = 0.25;
const LONGEST_BREAK = 1.8;
/** Inches that a row of text is high at least; lower rows are specks and lines. */
const LOWEST_ROW = 0.03;
/** Inches inside a cell that its ruling lines may reach. */
const LINE_REACH = 0.02;

interface Strip {
  readonly left: number;
  readonly right: number;
}

const widthOf = ({ left, right }: Strip): number => right - left;

/** The part of the strip that a row leaves blank; the widest when there are several. */
function blankIn(strip: Strip, { stretches }: TextRow): Strip {
  let best: Strip = { left: strip.left, right: strip.left };
  let from = strip.left;
  for (const { left, right } of stretches) {
    if (right <= strip.left || left >= strip.right) continue;
    if (left - from > widthOf(best)) best = { left: from, right: left };
    from = Math.max(from, right);
  }
  return strip.right - from > widthOf(best) ? { left: from, right: strip.right } : best;
}

const isTwoSided = (row: TextRow, strip: Strip): boolean =>
  row.stretches.some(({ right }) => right <= strip.left) && row.stretches.some(({ left }) => left >= strip.right);

interface Columns {
  readonly end: number;
  readonly middle: number;
}

/** Rows from `start` on that one blank strip divides, of which the last has text on both sides. */
function follow(rows: readonly TextRow[], start: number, first: Strip, dpi: number): Columns {
  let strip = first;
  let end = start;
  for (let index = start; index < rows.length; index++) {
    const [row, before] = [rows[index], rows[index - 1]];
    if (row === undefined || (index > start && before !== undefined && row.top - before.bottom > LONGEST_BREAK * dpi))
      break;
    const blank = blankIn(strip, row);
    if (widthOf(blank) < NARROWEST_GUTTER * dpi) break;
    if (!isTwoSided(row, blank)) continue;
    strip = blank;
    end = index + 1;
  }
  return { end, middle: Math.round((strip.left + strip.right) / 2) };
}

/** The columns that begin with row `start`: of its gaps, the one that divides the most rows. */
function columnsAt(rows: readonly TextRow[], start: number, dpi: number): Columns | undefined {
  const { stretches = [] } = rows[start] ?? {};
  const gaps = stretches.slice(1).map(({ left }, index) => ({ left: stretches[index]?.right ?? left, right: left }));
  return gaps
    .map((gap) => follow(rows, start, gap, dpi))
    .toSorted((a, b) => b.end - a.end)
    .find(({ end }) => end > start);
}

/** Parts of a stretch of page without tables: running text whole, columns beside each other apart. */
function bandRegions(image: GreyImage, band: Area): Area[] {
  const rows = textRows(image, band).filter(({ top, bottom }) => bottom - top >= LOWEST_ROW * image.dpi);
  const regions: Area[] = [];
  let open = false;
  const put = (area: Area): void => void regions.push(area);
  for (let index = 0; index < rows.length; ) {
    const row = rows[index];
    if (row === undefined) break;
    const columns = columnsAt(rows, index, image.dpi);
    if (columns === undefined) {
      const last = open ? regions.pop() : undefined;
      put({ left: band.left, right: band.right, top: last?.top ?? row.top, bottom: row.bottom });
      open = true;
      index++;
    } else {
      const bottom = rows[columns.end - 1]?.bottom ?? row.bottom;
      put({ left: band.left, right: columns.middle, top: row.top, bottom });
      put({ left: columns.middle, right: band.right, top: row.top, bottom });
      open = false;
      index = columns.end;
    }
  }
  return regions;
}

const inPixels = ({ left, top, right, bottom }: Area, by: number, inset: number): Area => ({
  left: Math.ceil(left * by + inset),
  top: Math.ceil(top * by + inset),
  right: Math.floor(right * by - inset),
  bottom: Math.floor(bottom * by - inset),
});

const isOpen = ({ left, top, right, bottom }: Area): boolean => right > left && bottom > top;

function gridRegions(image: GreyImage, { cells }: Grid): Area[] {
  return cells
    .map((cell) => inPixels(cell, image.dpi / POINTS_PER_INCH, LINE_REACH * image.dpi))
    .filter(isOpen)
    .filter((cell) => rowsOfCell(image, cell).length > 0);
}

/**
 * The parts of a level page that are to be read on their own, in pixels: cells of ruled tables, columns of letterheads and
 * signatures, and the running text between them.
 *
 * @param rules ruling lines in points.
 */
export function regionsOf(image: GreyImage, rules: readonly Rule[]): Area[] {
  const by = image.dpi / POINTS_PER_INCH;
  const regions: Area[] = [];
  let top = 0;
  const band = (bottom: number): Area[] =>
    bottom > top ? bandRegions(image, { left: 0, right: image.width, top, bottom }) : [];
  for (const grid of findGrids(rules)) {
    regions.push(...band(Math.floor(grid.top * by)), ...gridRegions(image, grid));
    top = Math.max(top, Math.ceil(grid.bottom * by + LINE_REACH * image.dpi));
  }
  return [...regions, ...band(image.height)];
}
