import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import type { ReadResult } from '../model/result.ts';
import { exportWords } from './export-words.ts';
import { type Column, type Sheet, sheetsOf, type Value } from './sheets.ts';
import type { Language } from './words.ts';

/** Longest text that a cell of Excel holds. */
const CELL_LIMIT = 32_767;

/**
 * Writes a workbook with the sheets documents, structure, targets, tasks and citations, row by row: the memory it needs
 * does not grow with the documents. Ends the stream.
 */
export const writeXlsx = (results: readonly ReadResult[], stream: Writable, language: Language): Promise<void> =>
  writeSheets(sheetsOf(results, exportWords(language)), stream);

/** Writes any tables as a workbook. Ends the stream. */
export async function writeSheets(sheets: readonly Sheet[], stream: Writable): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.creator = 'Nhịp';
  for (const sheet of sheets) writeSheet(workbook, sheet);
  await workbook.commit();
}

function writeSheet(workbook: ExcelJS.stream.xlsx.WorkbookWriter, { name, columns, rows }: Sheet): void {
  const worksheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  worksheet.columns = columns.map(({ width, type }) => ({ width, style: styleOf(type) }));
  worksheet.autoFilter = {
    from: { row: 1, column: 1 },
    to: { row: Math.max(2, rows.length + 1), column: columns.length },
  };
  const header = worksheet.addRow(columns.map((column) => column.header));
  header.font = { bold: true };
  header.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE4E0D8' } };
  header.commit();
  for (const row of rows) worksheet.addRow(row.map((value, index) => cellOf(value, columns[index]!))).commit();
  worksheet.commit();
}

function styleOf(type: Column['type']): Partial<ExcelJS.Style> {
  const alignment = { vertical: 'top', wrapText: type === 'text' } as const;
  return type === 'date' ? { alignment, numFmt: 'dd/mm/yyyy' } : { alignment };
}

function cellOf(value: Value, { type }: Column): string | number | Date | null {
  if (typeof value !== 'string') return value;
  if (type === 'date') return new Date(`${value}T00:00:00Z`);
  return harmless(value).slice(0, CELL_LIMIT);
}

/** A text that a spreadsheet could take for a formula gets an apostrophe in front, also when it is saved as CSV later. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
