import type { Paint } from './paint.ts';
import { clip, padTo, widthOf, wrap } from './wrap.ts';

export interface TableColumn {
  readonly header: string;
  /** Share of the room that the narrow columns leave; 0: as wide as its widest cell. */
  readonly share: number;
}

const GAP = '  ';
const MOST_LINES = 4;
const NARROWEST = 8;

/** A table as wide as the screen: cells wrap at spaces, long ones end with an ellipsis. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
): string[] {
  const widths = columnWidths(columns, rows, width);
  const rule = paint.quiet(widths.map((columnWidth) => '─'.repeat(columnWidth)).join(GAP));
  const header = layRow(
    columns.map((column) => column.header),
    widths,
  ).map(paint.strong);
  return [...header, rule, ...rows.flatMap((row) => layRow(row, widths))];
}

function columnWidths(columns: readonly TableColumn[], rows: readonly (readonly string[])[], width: number): number[] {
  const natural = columns.map(({ header }, index) =>
    Math.max(widthOf(header), ...rows.map((row) => widthOf(row[index] ?? ''))),
  );
  const fixed = columns.map(({ share }, index) => (share === 0 ? Math.min(natural[index]!, Math.ceil(width / 4)) : 0));
  const room = width - fixed.reduce((sum, each) => sum + each, 0) - GAP.length * (columns.length - 1);
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  return columns.map(({ share }, index) => {
    if (share === 0) return fixed[index]!;
    return Math.max(NARROWEST, Math.min(natural[index]!, Math.floor((room * share) / shares)));
  });
}

function layRow(row: readonly string[], widths: readonly number[]): string[] {
  const cells = widths.map((width, index) => clip(wrap(row[index] ?? '', width), MOST_LINES, width));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, index) => padTo(cells[index]![line] ?? '', width))
      .join(GAP)
      .trimEnd(),
  );
}
