import type { Area, Rule } from '../../formats/pdf-page.ts';
import { crop } from '../image/crop.ts';
import { withoutLongRuns } from '../image/long-runs.ts';
import type { GreyImage } from '../recogniser.ts';
import { type TextRow, textRows } from '../layout/text-rows.ts';

/** Inches beside a frame in which a line of text goes on that it was pressed over, and in which it shows how high it is. */
const GOES_ON = 0.3;
const SHOWS = 1.2;
/** Inches from a frame to what is beside it, and above and below it that is looked at for lines cut by its edge. */
const BESIDE = 0.03;
const ABOVE = 0.4;
/** Inches that a line of text is high at least, and that its rows are widened by. */
const LOWEST_ROW = 0.06;
const AROUND_ROW = 0.01;

type Stretch = TextRow['stretches'][number];
/** Tells of a row of pixels of the page whether a line of text stands in it. */
export type IsWritten = (y: number) => boolean;

/** Rows of pixels, from the top of the image, in which a line of text stands beside a frame. */
function writtenRows(image: GreyImage, area: Area, isNear: (stretch: Stretch, width: number) => boolean): IsWritten {
  const part = withoutLongRuns(crop(image, area).image);
  const top = Math.max(0, Math.floor(area.top));
  const around = AROUND_ROW * image.dpi;
  const rows = textRows(part, { left: 0, top: 0, right: part.width, bottom: part.height })
    .filter((row) => row.bottom - row.top >= LOWEST_ROW * image.dpi)
    .filter(({ stretches }) => stretches.some((stretch) => isNear(stretch, part.width)))
    .map((row) => ({ from: top + row.top - around, to: top + row.bottom + around }));
  return (y) => rows.some(({ from, to }) => y >= from && y <= to);
}

/** The rows of a box in which lines of text go on beside it: to its left and to its right. */
export function linesBeside(image: GreyImage, { left, right, top, bottom }: Area): readonly [IsWritten, IsWritten] {
  const { dpi } = image;
  const high = { top: top - ABOVE * dpi, bottom: bottom + ABOVE * dpi };
  const before = { ...high, left: left - SHOWS * dpi, right: left - BESIDE * dpi };
  const after = { ...high, left: right + BESIDE * dpi, right: right + SHOWS * dpi };
  return [
    writtenRows(image, before, (stretch, width) => width - stretch.right < GOES_ON * dpi),
    writtenRows(image, after, (stretch) => stretch.left < GOES_ON * dpi),
  ];
}

/** Ruling lines that run into the box and go on outside of it: those of a table that a stamp was pressed over. */
export function rulesInto(rules: readonly Rule[], { left, right, top, bottom }: Area, dpi: number): Rule[] {
  const reach = BESIDE * dpi;
  const goesThrough = (from: number, to: number, start: number, end: number): boolean =>
    (from < start - reach && to > start + reach) || (from < end - reach && to > end + reach);
  const isWithin = (at: number, start: number, end: number): boolean => at > start + reach && at < end - reach;
  return rules.filter(({ x0, x1, y0, y1 }) =>
    y0 === y1
      ? isWithin(y0, top, bottom) && goesThrough(x0, x1, left, right)
      : isWithin(x0, left, right) && goesThrough(y0, y1, top, bottom),
  );
}
