import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { inventedResult } from './invented-result.ts';
import { writeXlsx } from './xlsx.ts';

const { result, document } = inventedResult();

async function workbookOf(...documents: (typeof document)[]): Promise<ExcelJS.Workbook> {
  const stream = new PassThrough();
  const [bytes] = await Promise.all([buffer(stream), writeXlsx([{ ...result, documents }], stream, 'vi')]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}

const rowsOf = (workbook: ExcelJS.Workbook, name: string) =>
  workbook
    .getWorksheet(name)!
    .getSheetValues()
    .slice(1)
    .map((row) => (row as unknown[]).slice(1));

describe('writeXlsx', () => {
  it('writes the five sheets, each with a frozen header and filters', async () => {
    const workbook = await workbookOf(document);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      'Văn bản',
      'Cấu trúc',
      'Chỉ tiêu',
      'Nhiệm vụ',
      'Viện dẫn',
    ]);
    for (const sheet of workbook.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(sheet.autoFilter).toBeTruthy();
    }
  });

  it('writes dates as dates, numbers as numbers, and no formula', async () => {
    const workbook = await workbookOf(document);
    const [, task] = rowsOf(workbook, 'Nhiệm vụ');
    expect(task).toEqual([
      '12/QĐ-UBND',
      'PL/I/r1',
      "'=Lắp trạm phát sóng",
      'Sở Khoa học và Công nghệ',
      'các xã',
      undefined,
      '31/10/2026',
      '10/2026',
      new Date('2026-10-31T00:00:00Z'),
      0.95,
    ]);
    expect(workbook.getWorksheet('Nhiệm vụ')!.getColumn(9).numFmt).toBe('dd/mm/yyyy');
    const [, target] = rowsOf(workbook, 'Chỉ tiêu');
    expect(target?.slice(4, 8)).toEqual([70, undefined, '%', 2030]);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('keeps %j harmless', async (text) => {
    const clauses = [{ ...document.clauses[0]!, text }];
    const [, row] = rowsOf(await workbookOf({ ...document, clauses }), 'Cấu trúc');
    expect(String(row?.[4]).startsWith("'")).toBe(true);
  });

  it('lists what is no directive without asserting anything from it', async () => {
    const workbook = await workbookOf({ ...document, kind: 'digest' });
    expect(rowsOf(workbook, 'Văn bản')[1]?.[0]).toBe('Bản tin');
    expect(rowsOf(workbook, 'Chỉ tiêu')).toHaveLength(1);
  });
});
