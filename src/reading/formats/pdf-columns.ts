import { findGutter, type Gutter } from './pdf-gutter.ts';
import type { Line } from './pdf-lines.ts';
import { groupRows, joinRow, type Row } from './pdf-rows.ts';

/** A line in reading order, with its column where the page is set in two there (letterhead, signature). */
export interface PlacedLine {
  readonly line: Line;
  readonly column?: 0 | 1;
}

/** Lines of one side of a gutter, rows read across. */
function side(rows: readonly Row[], keep: (line: Line) => boolean, column: 0 | 1): PlacedLine[] {
  return rows.flatMap(({ lines }) => {
    const kept = lines.filter(keep);
    return kept.length === 0 ? [] : [{ line: joinRow({ lines: kept }), column }];
  });
}

function readColumns(rows: readonly Row[], { middle }: Gutter): PlacedLine[] {
  const isLeft = (line: Line): boolean => (line.left + line.right) / 2 < middle;
  return [...side(rows, isLeft, 0), ...side(rows, (line) => !isLeft(line), 1)];
}

/** Puts lines into reading order: across, but down the left and then the right side where a gutter divides the page. */
export function orderLines(lines: readonly Line[]): PlacedLine[] {
  const rows = groupRows(lines);
  const placed: PlacedLine[] = [];
  for (let index = 0; index < rows.length; ) {
    const gutter = findGutter(rows, index);
    if (gutter === undefined) {
      const row = rows[index];
      if (row !== undefined) placed.push({ line: joinRow(row) });
      index++;
    } else {
      placed.push(...readColumns(rows.slice(index, gutter.end), gutter));
      index = gutter.end;
    }
  }
  return placed;
}
