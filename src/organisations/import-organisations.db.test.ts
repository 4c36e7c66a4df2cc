import ExcelJS from 'exceljs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { findByCode } from './find-by-code.ts';
import { getOrganisation } from './get-organisation.ts';
import { importOrganisations, previewImport } from './import-organisations.ts';
import { listOrganisations } from './list-organisations.ts';
import { loadProvinces } from './load-provinces.ts';
import { templateFile } from './table-threads.ts';

const acting = testActing(await testDatabase());
const FROM = '2025-07-01';
const HEADINGS = ['Mã', 'Tên', 'Loại', 'Mã cấp trên', 'Từ ngày'];
type Cells = readonly (string | number | Date | null)[];

async function workbook(rows: readonly Cells[]): Promise<File> {
  const book = new ExcelJS.Workbook();
  book.addWorksheet('Bảng').addRows(rows.map((row) => [...row]));
  return new File([await book.xlsx.writeBuffer()], 'bang.xlsx');
}
const csv = (text: string): File => new File([text], 'bang.csv');
const preview = (file: File) => previewImport(acting, { file, from: FROM });
const run = (file: File, onlyGood = false) => importOrganisations(acting, { file, from: FROM, onlyGood });
const nameOf = async (code: string, asOf = FROM) =>
  (await findByCode(acting, { scheme: 'gso', code, asOf })).organisation?.name ?? null;

const GOOD = [
  HEADINGS,
  ['90001', 'Nậm Thung', 'Xã', '12', null],
  ['90002', 'Phường Đồi Thông', 'phường', '12', '01/07/2025'],
];

test('first a preview, which writes nothing, then the import; the same table again makes no doubles', async () => {
  await loadProvinces(acting);
  const file = await workbook(GOOD);
  expect(await preview(file)).toMatchObject({ rows: 2, added: 2, same: 0, wrong: 0, written: false });
  expect(await nameOf('90001')).toBeNull();
  expect(await run(file)).toMatchObject({ added: 2, written: true });
  expect([await nameOf('90001'), await nameOf('90002')]).toEqual(['Xã Nậm Thung', 'Phường Đồi Thông']);
  expect(await getOrganisation(acting, { key: 'xa-nam-thung-90001', asOf: FROM })).toMatchObject({
    kind: 'commune',
    places: [{ hierarchy: 'territory', parent: { shortName: 'Lai Châu' } }],
  });
  expect(await run(file)).toMatchObject({ added: 0, changed: 0, same: 2, written: false });
});

test('another name from a later date is a renaming, from the same date a correction', async () => {
  await loadProvinces(acting);
  await run(await workbook(GOOD));
  const slip = [HEADINGS, ['90001', 'Nậm Thúng', 'Xã', '12', FROM]];
  expect(await run(await workbook(slip))).toMatchObject({ changed: 1 });
  expect(await nameOf('90001')).toBe('Xã Nậm Thúng');
  const later = [HEADINGS, ['90001', 'Nậm Thung', 'Phường', '12', '2026-01-01']];
  expect(await run(await workbook(later))).toMatchObject({ changed: 1 });
  expect([await nameOf('90001'), await nameOf('90001', '2026-01-01')]).toEqual(['Xã Nậm Thúng', 'Phường Nậm Thung']);
});

test('every wrong row is told with its number, its column and what is wrong', async () => {
  await loadProvinces(acting);
  const rows = [
    ...GOOD,
    ['', 'Không mã', 'Xã', '12', ''],
    ['90003', '', 'Xã', '12', ''],
    ['90004', 'Lạ', 'Thôn', '12', ''],
    ['90005', 'Xa', 'Xã', '99', ''],
    ['90006', 'Ngày', 'Xã', '12', '31/02/2025'],
    ['90001', 'Hai lần', 'Xã', '12', ''],
    ['=1+1', 'Mã lạ', 'Xã', '12', ''],
    ['01', 'Trùng mã tỉnh', 'Xã', '12', ''],
  ];
  const report = await preview(await workbook(rows));
  expect(report).toMatchObject({ rows: 10, added: 2, wrong: 8 });
  expect(report.errors.map(({ row, column, code }) => [row, column, code])).toEqual([
    [4, 'code', 'cell-empty'],
    [5, 'name', 'cell-empty'],
    [6, 'kind', 'kind-unknown'],
    [7, 'parent', 'parent-unknown'],
    [8, 'from', 'date-malformed'],
    [9, 'code', 'code-twice'],
    [10, 'code', 'code-malformed'],
    [11, 'parent', 'parent-other'],
  ]);
  await expect(run(await workbook(rows))).rejects.toMatchObject({ code: 'rows-wrong', values: { wrong: 8, good: 2 } });
  expect(await nameOf('90001')).toBeNull();
  expect(await run(await workbook(rows), true)).toMatchObject({ added: 2, wrong: 8, written: true });
  expect(await nameOf('90001')).toBe('Xã Nậm Thung');
});

test('text tables with comma, semicolon or tab; quoted cells; a mark at the beginning; parents in the same table', async () => {
  await loadProvinces(acting);
  expect(await preview(csv('Mã,Tên,Loại,Mã cấp trên\n90001,"Nậm ""Thung"", cũ",xã,12\r\n'))).toMatchObject({
    added: 1,
    firstRows: [{ name: 'Xã Nậm "Thung", cũ' }],
  });
  expect(await preview(csv('\uFEFFcode;name;kind;parent code\n90001;Nam Thung;commune;12'))).toMatchObject({
    added: 1,
  });
  const inside = 'Mã\tTên\tLoại\tMã cấp trên\n900\tSơn Khê\tTỉnh\t12\n90001\tNậm Thung\tXã\t900';
  expect(await preview(csv(inside))).toMatchObject({ added: 2 });
  await run(csv(inside));
  const { paths } = await getOrganisation(acting, { key: 'xa-nam-thung-90001', asOf: FROM });
  expect(paths[0]!.path.at(-1)!.name).toBe('Tỉnh Sơn Khê');
});

test.each([
  ['no rows at all', () => csv(''), 'table-empty'],
  [
    'a zip that is no workbook',
    () => new File([zipSync({ 'a.txt': new Uint8Array(10) }) as BlobPart], 'x'),
    'table-empty',
  ],
  ['other headings', () => csv('a,b\n1,2'), 'column-missing'],
])('%s is told as an error of the table', async (_, file, code) => {
  const report = await preview(file());
  expect(report.errors[0]).toMatchObject({ row: 1, code });
  expect(report.added).toBe(0);
});

const bomb = () => zipSync({ 'xl/worksheets/sheet1.xml': [new Uint8Array(30_000_000), { level: 9 }] });

test.each([
  ['a zip that unpacks to far too much', () => bomb(), 'table-bomb'],
  ['a damaged workbook', () => new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]), 'table-damaged'],
  ['bytes that are no text', () => new Uint8Array([0, 1, 2, 0, 0, 3, 0]), 'table-damaged'],
  ['a file that is too large', () => new Uint8Array(5 * 1024 * 1024 + 1).fill(65), 'table-too-large'],
  ['a table that is too long', () => new TextEncoder().encode('Mã\n'.repeat(20_002)), 'table-too-long'],
])('refused: %s', async (_, bytes, code) => {
  await expect(preview(new File([bytes() as BlobPart], 'x'))).rejects.toMatchObject({ code });
});

test('who does not administer is refused', async () => {
  const citizen = { ...acting, actor: { id: 'citizen', unit: '', grants: [] } };
  await expect(previewImport(citizen, { file: csv('x'), from: FROM })).rejects.toMatchObject({ code: 'forbidden' });
});

test.each(['vi', 'en'] as const)('the template (%s) is read back with every column understood', async (language) => {
  const report = await preview(await templateFile(language));
  expect(report).toMatchObject({ rows: 0, errors: [] });
});

test('as many communes as the country has, in one go', async () => {
  await loadProvinces(acting);
  const provinces = (
    await listOrganisations(acting, { level: 'province', hierarchy: 'territory', asOf: FROM, page: 1, pageSize: 50 })
  ).rows;
  const rows = Array.from({ length: 3321 }, (_, i) => [
    String(10_001 + i),
    `Xã số ${i}`,
    'Xã',
    provinces[i % 34]!.code,
    null,
  ]);
  expect(await run(await workbook([HEADINGS, ...rows]))).toMatchObject({ rows: 3321, added: 3321, written: true });
  const communes = { kind: 'commune' as const, hierarchy: 'territory' as const, asOf: FROM, page: 1, pageSize: 1 };
  expect((await listOrganisations(acting, communes)).total).toBe(3321);
  expect((await listOrganisations(acting, { ...communes, under: 'viet-nam' })).total).toBe(3321);
});
