import { sayDate } from './say.ts';
import type { Column, Sheet, Value } from './sheets.ts';
import type { Language } from './words.ts';

/** Letters that would be taken for markup; a line that opens like a list or a heading is kept a line of text. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>|]/g, '\\$&')
    .replace(
      /^(\s{0,3})(#{1,6}|[-+]|\d{1,9}[.)])(?=\s|$)/gm,
      (_, space: string, mark: string) => `${space}${mark.slice(0, -1)}\\${mark.at(-1)}`,
    );

/** A pipe table; short rows are filled up, inner line breaks become spaces. */
export function pipeTable(headers: readonly string[], rows: readonly (readonly string[])[], width: number): string {
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, index) => (cells[index] ?? '').replace(/\s+/gu, ' ').trim()).join(' | ')} |`;
  return [line(escaped(headers)), line(Array(width).fill('---')), ...rows.map((row) => line(escaped(row)))].join('\n');
}

/** A cell that is bold as a whole names a group of rows. */
const escaped = (cells: readonly string[]): string[] =>
  cells.map((cell) => (cell.startsWith('**') ? cell : cell.replace(/[\\`*_[\]<>|]/g, '\\$&')));

/** A sheet without the column that names the document, which the heading above it does. */
export function sheetTable({ columns, rows }: Sheet, language: Language): string {
  const shown = columns.slice(1);
  const say = (value: Value, column: Column): string => {
    if (value === null) return '';
    if (typeof value === 'number') return language === 'vi' ? String(value).replace('.', ',') : String(value);
    return column.type === 'date' ? sayDate(value) : value;
  };
  const cells = rows.map((row) => row.slice(1).map((value, index) => say(value, shown[index]!)));
  const headers = shown.map(({ header }) => header);
  return pipeTable(headers, cells, shown.length);
}
