import type { ReadWarning } from '../model/block.ts';
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

function warningsOf(page: PdfPage, rotated: number, stamps: readonly string[]): ReadWarning[] {
  const { number, counts } = page;
  return [
    ...counted('characters-lost', number, counts.unmapped),
    ...counted(usesInvisible(page) ? 'invisible-text-used' : 'invisible-text-ignored', number, counts.invisible),
    ...counted('oblique-text', number, counts.oblique),
    ...counted('rotated-text', number, rotated),
    ...stamps.map((text): ReadWarning => ({ code: 'signature-stamp-text', page: number, values: { text } })),
  ];
}

/** Reads tables and lines of a page and leaves out what signatures stamped on it. */
export function readPageText(page: PdfPage): PageText {
  const glyphs = usesInvisible(page) ? [...page.glyphs, ...page.invisible] : page.glyphs;
  const { tables, rest } = readTables(page, glyphs);
  const upright = rest.filter(({ turn }) => turn === 0);
  const { lines: unstamped, stamps } = removeStamps(readLines(upright));
  const { lines, count } = removeFootnotes(unstamped, page.rules, page.height);
  const { number, width, height, turn, hasImages } = page;
  const rotated = inkOf(rest) - inkOf(upright);
  const warnings = [...warningsOf(page, rotated, stamps), ...counted('footnotes-left-out', number, count)];
  return { number, width, height, turn, lines, tables, hasPicture: hasImages, warnings };
}
