import type { ReadWarning } from '../model/block.ts';
import { readOpenTables } from './open-tables/pdf-open-tables.ts';
import { removeFootnotes } from './pdf-footnotes.ts';
import type { Line } from './pdf-lines.ts';
import type { Glyph, PdfPage } from './pdf-page.ts';
import { removeStamps } from './pdf-stamps.ts';
import { type PageTable, readTables } from './pdf-tables.ts';
import { readLines } from './pdf-text-block.ts';

/** The lines and tables of one page, before its margins are judged against those of other pages. */
export interface PageText extends Pick<PdfPage, 'number' | 'width' | 'height' | 'turn'> {
  readonly lines: readonly Line[];
  readonly tables: readonly PageTable[];
  readonly hasPicture: boolean;
  readonly warnings: readonly ReadWarning[];
}

/** A page with fewer painted characters than this and more unpainted ones is a scan with recognised text. */
const FEWEST_PAINTED = 60;

const inkOf = (glyphs: readonly Glyph[]): number => glyphs.filter(({ text }) => text !== ' ').length;

const usesInvisible = ({ glyphs, invisible }: PdfPage): boolean =>
  inkOf(glyphs) < FEWEST_PAINTED && inkOf(invisible) > inkOf(glyphs);

const counted = (code: string, page: number, count: number): ReadWarning[] =>
  count === 0 ? [] : [{ code, page, values: { count } }];

function warningsOf(page: PdfPage, rotated: number, signatures: readonly string[]): ReadWarning[] {
  const { number, counts, unread = 0, stamps = [] } = page;
  return [
    ...counted('characters-lost', number, counts.unmapped),
    ...counted(usesInvisible(page) ? 'invisible-text-used' : 'invisible-text-ignored', number, counts.invisible),
    ...counted('oblique-text', number, counts.oblique),
    ...counted('rotated-text', number, rotated),
    ...counted('lines-unread', number, unread),
    ...signatures.map((text): ReadWarning => ({ code: 'signature-stamp-text', page: number, values: { text } })),
    ...stamps.map((text): ReadWarning => ({ code: 'stamp-text', page: number, values: text === '' ? {} : { text } })),
  ];
}

/**
 * Reads tables and lines of a page and leaves out what signatures stamped on it.
 *
 * @param before the page before, whose last table may go on.
 */
export function readPageText(page: PdfPage, before?: PageText): PageText {
  const glyphs = usesInvisible(page) ? [...page.glyphs, ...page.invisible] : page.glyphs;
  const { tables: ruled, rest } = readTables(page, glyphs);
  const upright = rest.filter(({ turn }) => turn === 0);
  const { lines: unstamped, stamps } = removeStamps(readLines(upright));
  const { lines: body, count } = removeFootnotes(unstamped, page.rules, page.height);
  const { tables: open, rest: lines } = readOpenTables(body, page.number, before?.tables.at(-1));
  const tables = open.length === 0 ? ruled : [...ruled, ...open].toSorted((a, b) => a.top - b.top);
  const { number, width, height, turn, hasImages } = page;
  const rotated = inkOf(rest) - inkOf(upright);
  const warnings = [
    ...warningsOf(page, rotated, stamps),
    ...counted('footnotes-left-out', number, count),
    ...counted('table-recovered', number, open.length),
  ];
  return { number, width, height, turn, lines, tables, hasPicture: hasImages, warnings };
}
