import type { RawBlock, RawParagraph, RawTable } from '../model/block.ts';
import { orderLines, type PlacedLine } from './pdf-columns.ts';
import { indentOf, lookOf, type TextColumn, textColumn } from './pdf-look.ts';
import type { PageText } from './pdf-page-text.ts';
import { isContinued, joinTables } from './pdf-table-join.ts';
import type { PageTable } from './pdf-tables.ts';
import { boxOf, turnArea } from './pdf-transform.ts';
import { lineConfidence, lineWords } from './pdf-words.ts';

/** What stands on a page, in reading order. */
export type PageItem = RawParagraph | PageTable;

const isTable = (item: PageItem | undefined): item is PageTable => item !== undefined && 'edges' in item;

/** Size of the page as it is shown. */
const sizeOf = ({ width, height, turn }: PageText): { readonly width: number; readonly height: number } =>
  turn % 2 === 0 ? { width, height } : { width: height, height: width };

function toParagraph(page: PageText, lines: readonly PlacedLine[], index: number, text: TextColumn): RawParagraph[] {
  const placed = lines[index];
  if (placed === undefined) return [];
  const { line, column } = placed;
  const neighbours = [lines[index - 1]?.line, lines[index + 1]?.line];
  const certainty = lineConfidence(line);
  const box = boxOf(turnArea(line, page.width, page.height, page.turn));
  const paragraph: RawParagraph = {
    kind: 'paragraph',
    ...lineWords(line),
    ...certainty,
    page: page.number,
    box: 'confidence' in certainty ? { ...box, page: sizeOf(page) } : box,
    look: lookOf(placed, text, neighbours),
    wrapped: true,
    ...(column === undefined ? { indent: indentOf(line, text) } : { column }),
  };
  return [paragraph];
}

/** Lines and tables of a page in reading order. */
export function pageItems(page: PageText): PageItem[] {
  const stretches = [...page.tables, undefined].map((table, index) => {
    const from = page.tables[index - 1]?.top ?? Number.NEGATIVE_INFINITY;
    const to = table?.top ?? Number.POSITIVE_INFINITY;
    return { table, placed: orderLines(page.lines.filter(({ baseline }) => baseline >= from && baseline < to)) };
  });
  const text = textColumn(
    stretches.flatMap(({ placed }) => placed),
    page.tables,
  );
  return stretches.flatMap(({ table, placed }) => [
    ...placed.flatMap((_, index) => toParagraph(page, placed, index, text)),
    ...(table === undefined ? [] : [table]),
  ]);
}

/** The words of the items, to judge them. */
export const textOf = (items: readonly PageItem[]): string =>
  items
    .map((item) =>
      isTable(item) ? item.rows.flatMap(({ cells }) => cells.map(({ text }) => text)).join(' ') : item.text,
    )
    .join('\n');

/** Adds the items of a page; a table that the page before began goes on. */
export function addItems(items: PageItem[], more: readonly PageItem[]): void {
  for (const item of more) {
    const last = items.at(-1);
    const goesOn = isTable(last) && isTable(item) && last.page < item.page && isContinued(last, item);
    if (goesOn) items[items.length - 1] = { ...joinTables(last, item), page: last.page };
    else items.push(item);
  }
}

const toTable = ({ page, rows, recovered }: PageTable): RawTable => ({
  kind: 'table',
  page,
  rows,
  ruled: true,
  ...(recovered && { recovered }),
});

export const toBlocks = (items: readonly PageItem[]): RawBlock[] =>
  items.map((item) => (isTable(item) ? toTable(item) : item));
