import { endsSentence, inCapitals, startsSmall } from './capitals.ts';
import { isLetterheadLine, isPageNumber, isRule } from './frame.ts';
import type { Item, Line } from './line.ts';

/** A running head or foot comes back on this many pages. */
const PAGES_OF_RUNNING_HEAD = 3;
const LONGEST_RUNNING_HEAD = 160;
const CONTENTS = /^MỤC LỤC\s*$/iu;
const CONTENTS_LINE = /(?:\t\s*|\.{3,}\s*|…+\s*|\s{3,})\d{1,4}\s*$/u;

/**
 * Lines that are no part of the text around them: page numbers, running heads, tables of contents, and letterhead lines
 * that a scan moved into the middle of a sentence. A sentence goes on over them.
 */
export function strayLines(items: readonly Item[]): Set<Item> {
  const strays = new Set<Item>();
  const running = runningHeads(items);
  items.forEach((item, i) => {
    if (item.kind !== 'line') return;
    if ((isPageNumber(item.text) && !completesDate(items[i - 1], item)) || running.has(item.text)) strays.add(item);
    else if (isLetterheadLine(item.text) && standsInSentence(items, i)) strays.add(item);
  });
  markContents(items, strays);
  return strays;
}

/** A narrow letterhead breaks its date: "…, ngày 14 tháng 02 năm" above "2025". */
export const completesDate = (before: Item | undefined, line: Line): boolean =>
  before?.kind === 'line' &&
  before.column === line.column &&
  /n[ăa]m$/iu.test(before.text) &&
  /^(?:19|20)\d\d$/.test(line.text);

function runningHeads(items: readonly Item[]): Set<string> {
  if (items.every(({ page }) => page === items[0]!.page)) return new Set();
  const pages = new Map<string, { count: number; page: number }>();
  for (const item of items) {
    if (item.kind !== 'line' || item.text.length > LONGEST_RUNNING_HEAD || isRule(item.text)) continue;
    const seen = pages.get(item.text);
    if (!seen) pages.set(item.text, { count: 1, page: item.page });
    else if (seen.page !== item.page) pages.set(item.text, { count: seen.count + 1, page: item.page });
  }
  const last = items.at(-1)?.page ?? 1;
  const often = Math.max(PAGES_OF_RUNNING_HEAD, last * 0.5);
  return new Set([...pages].filter(([, { count }]) => count >= often).map(([text]) => text));
}

/** Between the halves of a sentence: text before that is not over, a small letter after. */
function standsInSentence(items: readonly Item[], at: number): boolean {
  const before = neighbour(items, at, -1);
  const after = neighbour(items, at, 1);
  if (!before || !after || inCapitals(before.text)) return false;
  if (before.text.length < 40 && !startsSmall(before.text)) return false;
  return !endsSentence(before.text) && startsSmall(after.text);
}

function neighbour(items: readonly Item[], at: number, step: 1 | -1): Line | null {
  for (let i = at + step; Math.abs(i - at) <= 4; i += step) {
    const item = items[i];
    if (item?.kind !== 'line') return null;
    if (!isLetterheadLine(item.text) && !isPageNumber(item.text) && !isRule(item.text)) return item;
  }
  return null;
}

/** Lines of a table of contents (mục lục) end with a page number after a tab or dots. */
function markContents(items: readonly Item[], strays: Set<Item>): void {
  const head = items.findIndex((item) => item.kind === 'line' && CONTENTS.test(item.text));
  if (head < 0) return;
  let last = head;
  for (let i = head + 1; i < items.length && i <= last + 3; i++) {
    const item = items[i]!;
    if (item.kind === 'line' && (CONTENTS_LINE.test(item.text) || strays.has(item))) last = i;
  }
  for (let i = head; i <= last; i++) if (last > head) strays.add(items[i]!);
}
