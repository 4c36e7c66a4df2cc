import type { RawTable } from '../../model/block.ts';

/** A table as recognition gives it: the first letter of each second cell was read with doubt. */
export function recognisedTable(texts: readonly (readonly string[])[]): RawTable {
  const doubts = [{ start: 0, end: 1, confidence: 0.5 }];
  const rows = texts.map((row) => ({
    page: 1,
    cells: row.map((text, column) => ({
      text,
      column,
      columnSpan: 1,
      rowSpan: 1,
      ...(column === 1 ? { doubts } : {}),
    })),
  }));
  return { kind: 'table', page: 1, rows };
}
