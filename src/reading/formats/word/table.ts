import type { XmlElement } from '../xml.ts';
import { element, valued } from './element.ts';

/** A cell as old formats store it: what stands in it, and how it joins its neighbours. */
export interface LooseCell {
  readonly paragraphs: readonly XmlElement[];
  /** Part of a cell over several rows: its first row, or a later one. */
  readonly vertical?: 'restart' | 'continue';
  /** Part of a cell over several columns that is stored as single ones. */
  readonly horizontal?: 'restart' | 'continue';
}

export interface LooseRow {
  readonly cells: readonly LooseCell[];
  /** Left edge of the row, then the right edge of every cell, in twips (1/1440 inch). */
  readonly edges: readonly number[];
  readonly header?: boolean;
}

/** Edges nearer to each other than this are one line of the grid: tables drawn by hand are never exact. */
const SAME_EDGE = 45;

/** Rows that only know their edges, as a table on one grid. */
export function tableOf(rows: readonly LooseRow[], ruled: boolean): XmlElement {
  const grid = gridOf(rows);
  const borders = element('tblBorders', {}, [element('top', { val: ruled ? 'single' : 'none' })]);
  return element('tbl', {}, [element('tblPr', {}, [borders]), ...rows.map((row) => rowOf(row, grid))]);
}

function gridOf(rows: readonly LooseRow[]): number[] {
  const edges = rows.flatMap((row) => row.edges).toSorted((a, b) => a - b);
  return edges.filter((edge, i) => i === 0 || edge - edges[i - 1]! > SAME_EDGE);
}

/** Number of the grid line that an edge lies on: the last one at or before it. */
const lineOf = (edge: number, grid: readonly number[]): number =>
  Math.max(
    0,
    grid.findLastIndex((line) => line <= edge),
  );

function rowOf({ cells, edges, header }: LooseRow, grid: readonly number[]): XmlElement {
  const known = edges.length === cells.length + 1;
  const lines = known ? edges.map((edge) => lineOf(edge, grid)) : [0, ...cells.map((_, i) => i + 1)];
  const properties = element('trPr', {}, [
    valued('gridBefore', lines[0]! > 0 ? lines[0] : undefined),
    header ? element('tblHeader') : null,
  ]);
  return element('tr', {}, [properties, ...joined(cells, lines)]);
}

/** Cells stored one by one that are one on paper become one. */
function joined(cells: readonly LooseCell[], lines: readonly number[]): XmlElement[] {
  const whole: { cell: LooseCell; span: number }[] = [];
  cells.forEach((cell, i) => {
    const span = Math.max(1, lines[i + 1]! - lines[i]!);
    const last = whole.at(-1);
    if (cell.horizontal !== 'continue' || !last) whole.push({ cell, span });
    else {
      const paragraphs = [...last.cell.paragraphs, ...cell.paragraphs];
      whole[whole.length - 1] = { cell: { ...last.cell, paragraphs }, span: last.span + span };
    }
  });
  return whole.map(({ cell, span }) => cellOf(cell, span));
}

const cellOf = ({ paragraphs, vertical }: LooseCell, span: number): XmlElement =>
  element('tc', {}, [element('tcPr', {}, [valued('gridSpan', span), valued('vMerge', vertical)]), ...paragraphs]);
