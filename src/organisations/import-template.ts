import ExcelJS from 'exceljs';
import { COLUMNS, type Column } from './import-columns.ts';
import type { TemplateLanguage } from './table-message.ts';

const HEADINGS: Readonly<Record<TemplateLanguage, Readonly<Record<Column, string>>>> = {
  vi: { code: 'Mã', name: 'Tên', kind: 'Loại', parent: 'Mã cấp trên', from: 'Từ ngày', nameEn: 'Tên tiếng Anh' },
  en: { code: 'Code', name: 'Name', kind: 'Kind', parent: 'Parent code', from: 'Valid from', nameEn: 'English name' },
};
const KINDS: Readonly<Record<TemplateLanguage, string>> = {
  vi: '"xã,phường,đặc khu,tỉnh,thành phố"',
  en: '"commune,ward,special zone,province,city"',
};
const WIDTHS: Readonly<Record<Column, number>> = { code: 12, name: 36, kind: 16, parent: 16, from: 14, nameEn: 36 };
const LISTED_ROWS = 4000;

/** An empty workbook with the headings that an import understands, codes as text so that 01 stays 01. */
export async function templateBytes(language: TemplateLanguage): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(language === 'vi' ? 'Cơ quan' : 'Bodies', {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = COLUMNS.map((column) => ({
    header: HEADINGS[language][column],
    key: column,
    width: WIDTHS[column],
    style: { numFmt: '@' },
  }));
  sheet.getRow(1).font = { bold: true };
  const kinds: ExcelJS.DataValidation = { type: 'list', allowBlank: true, formulae: [KINDS[language]] };
  for (let row = 2; row <= LISTED_ROWS; row += 1)
    sheet.getCell(row, COLUMNS.indexOf('kind') + 1).dataValidation = kinds;
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
