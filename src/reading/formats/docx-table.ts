import type { RawCell, RawParagraph, RawRow, RawTable } from '../model/block.ts';
import { readParagraph } from './docx-paragraph.ts';
import type { DocxState } from './docx-state.ts';
import { hasLines } from './docx-styles.ts';
import { isLetterhead } from './letterhead.ts';
import { attribute, child, elements, type XmlElement } from './xml.ts';

const WRAPPERS = new Set(['sdt', 'sdtContent', 'ins', 'moveTo', 'customXml', 'smartTag']);
const WIDEST = 1000;

type OpenCell = { -readonly [K in keyof RawCell]: RawCell[K] };

/** Reads a table with its merged cells; the lines of a nested table are lines of the cell that holds it. */
export function readTable(source: XmlElement, state: DocxState): RawTable {
  const above = new Map<number, OpenCell>();
  const rows = within(source, 'tr')
    .map((row) => readRow(row, above, state))
    .filter((row): row is RawRow => row !== null);
  const ruled = isRuled(source, state) && !isLetterhead(rows);
  return { kind: 'table', page: rows[0]?.page ?? state.page, rows, ruled };
}

/** The one cell of a table that only frames a text, or null. */
export function onlyCell(source: XmlElement): XmlElement | null {
  const rows = within(source, 'tr');
  const cells = rows.length === 1 ? within(rows[0]!, 'tc') : [];
  return cells.length === 1 ? cells[0]! : null;
}

/** Children of a kind, also inside content controls and tracked insertions. */
export function within(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return WRAPPERS.has(each.name) ? within(each, name) : [];
  });
}

function readRow(source: XmlElement, above: Map<number, OpenCell>, state: DocxState): RawRow | null {
  const properties = child(source, 'trPr');
  if (child(properties, 'del')) {
    state.warn('tracked-changes');
    return null;
  }
  const header = child(properties, 'tblHeader') !== undefined;
  const cells: OpenCell[] = [];
  let column = spanOf(child(properties, 'gridBefore'), 0);
  let page: number | null = null;
  for (const tc of within(source, 'tc')) {
    const own = child(tc, 'tcPr');
    const columnSpan = spanOf(child(own, 'gridSpan'), 1);
    const lines = readLines(tc, state);
    page ??= lines[0]?.page ?? null;
    const origin = continues(child(own, 'vMerge')) ? above.get(column) : undefined;
    if (origin) join(origin, lines);
    else cells.push(openCell(lines, column, columnSpan, header));
    if (!origin) above.set(column, cells.at(-1)!);
    column += columnSpan;
  }
  return { cells, page: page ?? state.page };
}

function openCell(lines: readonly RawParagraph[], column: number, columnSpan: number, header: boolean): OpenCell {
  const bold = lines.length > 0 && lines.every((line) => line.look?.bold);
  return { text: textOf(lines), column, columnSpan, rowSpan: 1, ...(header && { header }), ...(bold && { bold }) };
}

/** A cell merged with the one above adds a row to it, and now and then words. */
function join(origin: OpenCell, lines: readonly RawParagraph[]): void {
  origin.rowSpan++;
  origin.text = [origin.text, textOf(lines)].filter((text) => text !== '').join('\n');
}

const textOf = (lines: readonly RawParagraph[]): string =>
  lines.map((line) => line.text.replace(/\s+/g, ' ')).join('\n');

function readLines(parent: XmlElement, state: DocxState): RawParagraph[] {
  return elements(parent).flatMap((each): readonly RawParagraph[] => {
    if (each.name === 'p') return linesOfParagraph(each, state);
    if (each.name === 'tbl') return within(each, 'tr').flatMap((row) => nestedRow(row, state));
    return WRAPPERS.has(each.name) ? readLines(each, state) : [];
  });
}

function linesOfParagraph(source: XmlElement, state: DocxState): RawParagraph[] {
  const { lines, boxes } = readParagraph(source, state);
  return [...lines, ...boxes.flatMap((box) => readLines(box, state))];
}

function nestedRow(row: XmlElement, state: DocxState): RawParagraph[] {
  const cells = within(row, 'tc').map((cell) => readLines(cell, state));
  const first = cells.flat()[0];
  return first ? [{ ...first, text: cells.map(textOf).join(' ').trim() }] : [];
}

const continues = (merge: XmlElement | undefined): boolean =>
  merge !== undefined && attribute(merge, 'val') !== 'restart';

function spanOf(source: XmlElement | undefined, otherwise: number): number {
  const span = Number(attribute(source, 'val') ?? otherwise);
  return span >= 0 && span <= WIDEST ? Math.floor(span) : otherwise;
}

/** Lines may be drawn by the table, its style or single cells. */
function isRuled(source: XmlElement, state: DocxState): boolean {
  const properties = child(source, 'tblPr');
  const borders = child(properties, 'tblBorders');
  if (borders) return hasLines(borders) || cellsHaveLines(source);
  const style = state.styles.get(attribute(child(properties, 'tblStyle'), 'val'));
  return (style?.ruled ?? false) || cellsHaveLines(source);
}

const cellsHaveLines = (source: XmlElement): boolean =>
  within(source, 'tr')
    .slice(0, 5)
    .some((row) => within(row, 'tc').some((cell) => hasLines(child(child(cell, 'tcPr'), 'tcBorders'))));
