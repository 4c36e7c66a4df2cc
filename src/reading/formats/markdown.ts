import type { Look, RawBlock, RawDocument, RawParagraph } from '../model/block.ts';
import { evenSpace } from '../normalise/uneven-space.ts';
import { readFragment } from './html.ts';
import { wrappedLines } from './line-wrap.ts';
import { type Emphasis, readInline } from './markdown-inline.ts';
import { readGrid, startsGrid } from './markdown-grid.ts';
import { readTable, startsTable } from './markdown-table.ts';
import { markCutParagraphs } from './cut-paragraphs.ts';
import { DRAWN_LINE } from './drawn-line.ts';
import { pageNumberLines } from './page-numbers.ts';
import { splitColumns } from './text-columns.ts';

const FRONT_MATTER = /^\s{0,20}---[ \t]*\n(?:[^\n]{0,5000}\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|$)/;
const FRONT_MATTER_KEY = /^\s{0,20}---[ \t]*\n[\w-]{1,40}:/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const CLOSING_HASHES = /[ \t]#+$/;
const BULLET = /^(\s*)([-*+])[ \t]+(?=\S)/;
const HTML_TABLE = /^\s{0,8}<table[\s>]/i;
const LONE_BULLET = /^[-+]$/;
const QUOTE = /^ {0,3}>[ \t]?/;
const FENCE = /^ {0,3}(?:```|~~~)/;
const DRAWN = /^\s*(?:\\?[-_=–—*~]\s?){3,}$/;
const TAB_STOP = 4;

/**
 * Reads Markdown as exporters and people write it. Only what stands for a look is taken away: labels such as "1\." and
 * "I-" stay as printed, a bullet "*" is printed as a dash. Front matter and comments are not words of the directive.
 */
export function readMarkdown(text: string): RawDocument {
  const blocks: RawBlock[] = [];
  const printed = withoutComments(withoutFrontMatter(text.replace(/\r\n?/g, '\n'))).replaceAll('\f', '\n');
  const lines = splitColumns(printed.split('\n')).map((piece) => piece.source);
  const numbers = pageNumberLines(lines);
  for (let at = 0; at < lines.length; ) {
    if (isEmpty(lines[at]!) || numbers.has(at)) at++;
    else if (startsAnyTable(lines, at)) at = readAnyTable(lines, at, blocks);
    else at = readRun(lines, at, blocks);
  }
  return { mediaType: 'text/markdown', pageCount: 1, blocks: markCutParagraphs(blocks), warnings: [] };
}

const startsAnyTable = (lines: readonly string[], at: number): boolean =>
  startsTable(lines[at]!, lines[at + 1]) || startsGrid(lines[at]!) || HTML_TABLE.test(lines[at]!);

/** Reads a table of any kind that Markdown knows; the line after it. */
function readAnyTable(lines: readonly string[], at: number, blocks: RawBlock[]): number {
  if (HTML_TABLE.test(lines[at]!)) {
    const end = lines.findIndex((line, i) => i >= at && /<\/table>/i.test(line));
    const next = (end < 0 ? lines.length : end) + 1;
    blocks.push(...readFragment(lines.slice(at, next).join('\n')));
    return next;
  }
  const { table, next } = startsGrid(lines[at]!) ? readGrid(lines, at) : readTable(lines, at);
  if (table) blocks.push(table);
  return next;
}

function withoutFrontMatter(text: string): string {
  return FRONT_MATTER_KEY.test(text) ? text.replace(FRONT_MATTER, '') : text;
}

function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (let from = text.indexOf('<!--'); from >= 0; from = text.indexOf('<!--', at)) {
    const to = text.indexOf('-->', from);
    if (to < 0) break;
    parts.push(text.slice(at, from));
    at = to + 3;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

/** A line ended by two spaces or a backslash. */
const isHardBreak = (line: string): boolean => line.endsWith('\\') || line.length - line.trimEnd().length >= 2;

const isEmpty = (line: string): boolean => line.trim() === '' || FENCE.test(line) || DRAWN.test(line);

/** Reads lines up to an empty one or a table, each as a paragraph that may go on in the next. */
function readRun(lines: readonly string[], from: number, blocks: RawBlock[]): number {
  const run: RawParagraph[] = [];
  const open: Emphasis = { bold: false, italic: false };
  const soft: boolean[] = [];
  let at = from;
  for (; at < lines.length && !isEmpty(lines[at]!) && (at === from || !startsAnyTable(lines, at)); at++) {
    for (const paragraph of readLine(lines[at]!, open)) {
      run.push(paragraph);
      soft.push(!isHardBreak(lines[at]!) && !BULLET.test(lines[at + 1] ?? '') && !paragraph.look?.headingLevel);
    }
  }
  const wrapped = wrappedLines(run.map((paragraph) => paragraph.text));
  const marked = run.map((paragraph, i) => ({ ...paragraph, wrapped: soft[i]! && wrapped[i]! }));
  for (const paragraph of withBullets(marked)) blocks.push(paragraph);
  return at;
}

/** A bullet that an exporter left alone on its line belongs to the line below. */
function withBullets(run: readonly RawParagraph[]): RawParagraph[] {
  return run.flatMap((paragraph, i) => {
    const above = run[i - 1];
    if (above && LONE_BULLET.test(above.text)) return [{ ...paragraph, text: `${above.text} ${paragraph.text}` }];
    return LONE_BULLET.test(paragraph.text) && run[i + 1] ? [] : [paragraph];
  });
}

function readLine(source: string, open: Emphasis): RawParagraph[] {
  const line = source.replace(QUOTE, '');
  const heading = HEADING.exec(line);
  if (heading)
    return paragraphs(line.slice(heading[0].length).trimEnd().replace(CLOSING_HASHES, ''), open, heading[1]!.length);
  const bullet = BULLET.exec(line);
  const printed = bullet ? `${bullet[2] === '*' ? '-' : bullet[2]} ${line.slice(bullet[0].length)}` : line;
  const indent = line.replace(/\t/g, ' '.repeat(TAB_STOP)).search(/\S/);
  return paragraphs(printed.replace(/\\$/, ''), open).map((paragraph) => ({ ...paragraph, indent }));
}

function paragraphs(source: string, open: Emphasis, headingLevel?: number): RawParagraph[] {
  const { text, bold, italic } = readInline(source, open);
  const look: Look = { ...(bold && { bold }), ...(italic && { italic }), ...(headingLevel && { headingLevel }) };
  return text
    .split('\n')
    .map(evenSpace)
    .filter((line) => line !== '' && !DRAWN_LINE.test(line))
    .map((line) => ({ kind: 'paragraph', text: line, page: 1, ...(Object.keys(look).length > 0 && { look }) }));
}
