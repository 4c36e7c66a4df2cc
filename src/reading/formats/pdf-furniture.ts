import type { Line } from './pdf-lines.ts';
import { groupRows, joinRow, type Row } from './pdf-rows.ts';
import { lineText } from './pdf-words.ts';

/** The lines of one page with what is needed to tell its margins. */
export interface MarginPage {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** Share of the page height in which running heads, feet and page numbers stand. */
const MARGIN = 0.13;
/** Rows of a margin that are looked at. */
const MOST_ROWS = 4;
/** A text repeated in the margin of this many pages, and of this share of them, is furniture. */
const LEAST_PAGES = 3;
const LEAST_SHARE = 0.25;
/** Heights (points) within which a repeated text stands. */
const SAME_HEIGHT = 9;

const PAGE_NUMBER =
  /^(?:(?:trang|page|tr\.)\s{0,3}\d{1,4}(?:\s{0,3}(?:\/|trên|of)\s{0,3}\d{1,4})?|[-–—]?\s{0,3}(?:\d{1,3}|[ivxlc]{1,7})\s{0,3}(?:\/\s{0,3}\d{1,4})?\s{0,3}[-–—.]?)$/iu;

interface MarginRow {
  readonly page: number;
  readonly row: Row;
  /** Distance from the nearer edge of the page: pages may differ in size. */
  readonly offset: number;
  readonly text: string;
  readonly key: string;
}

/** A margin text of an earlier page. */
type Seen = Pick<MarginRow, 'page' | 'key' | 'offset'>;

/** The same for all pages of a running head: without spaces, numbers as "#". */
const keyOf = (text: string): string => text.toLowerCase().replace(/\s/gu, '').replace(/\d+/gu, '#');

function marginRows({ height, lines }: MarginPage, page: number): MarginRow[] {
  const inMargin = lines.filter((line) => line.bottom < height * MARGIN || line.top > height * (1 - MARGIN));
  const rows = groupRows(inMargin);
  const top = rows.filter((row) => row.bottom < height / 2).slice(0, MOST_ROWS);
  const bottom = rows.filter((row) => row.bottom >= height / 2).slice(-MOST_ROWS);
  return [...top, ...bottom].map((row) => {
    const text = lineText(joinRow(row));
    const offset = row.top < height / 2 ? row.top : row.bottom - height;
    return { page, row, offset, text, key: keyOf(text) };
  });
}

/** Pages on which a text with the same key stands at the same height. */
const repeats = (one: Seen, all: readonly Seen[]): number =>
  new Set(all.filter(({ offset }) => Math.abs(offset - one.offset) < SAME_HEIGHT).map(({ page }) => page)).size;

/** True for the outermost row of its margin: page numbers stand outside everything else. */
function isOutermost({ row }: MarginRow, page: MarginPage): boolean {
  const isTop = row.bottom < page.height / 2;
  return page.lines.every((line) => (isTop ? line.bottom >= row.top : line.top <= row.bottom));
}

function groupByKey(rows: readonly Seen[]): Map<string, Seen[]> {
  const groups = new Map<string, Seen[]>();
  for (const row of rows) {
    const group = groups.get(row.key);
    if (group === undefined) groups.set(row.key, [row]);
    else group.push(row);
  }
  return groups;
}

/**
 * Makes a function that takes page numbers, running heads and running feet out of pages. It is given the pages of a file
 * in stretches and remembers the margins of those before.
 */
export function furnitureRemover(): <P extends MarginPage>(pages: readonly P[]) => P[] {
  const seen: Seen[] = [];
  let count = 0;
  return (pages) => {
    const rows = pages.flatMap((page, index) => marginRows(page, count + index));
    const groups = groupByKey([...seen, ...rows]);
    const first = count;
    count += pages.length;
    const least = Math.max(LEAST_PAGES, count * LEAST_SHARE);
    const removed = new Set<Line>();
    for (const row of rows) {
      const page = pages[row.page - first];
      const isNumber = page !== undefined && PAGE_NUMBER.test(row.text) && isOutermost(row, page);
      if (isNumber || repeats(row, groups.get(row.key) ?? []) >= least) {
        for (const line of row.row.lines) removed.add(line);
      }
    }
    seen.push(...rows.map(({ page, key, offset }) => ({ page, key, offset })));
    return pages.map((page) => ({ ...page, lines: page.lines.filter((line) => !removed.has(line)) }));
  };
}
