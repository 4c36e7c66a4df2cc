import { expect, test } from 'vitest';
import { goTo, open, shown, visit } from './browser.ts';
import { faultsOf, violationsOf } from './looks.ts';

const EVE = '2025-06-30';
const DAY = '2025-07-01';
const PAGES = [
  `/co-quan?ngay=${EVE}`,
  '/co-quan/gia-lai-52',
  `/co-quan/son-khe-muong-giang?ngay=${EVE}`,
  '/co-quan/nhom?nhom=cac-so-ban-nganh',
  '/co-quan/ten-goi',
];

test.each(PAGES)('%s: no violation, no overflow', async (path) => {
  const context = await visit();
  const page = await open(context, path);
  expect(await faultsOf(page)).toEqual([]);
  await context.close();
});

test('63 provinces on the eve, 34 on the day; the search without diacritics', async () => {
  const context = await visit();
  const page = await open(context, `/co-quan?ngay=${EVE}&mo=viet-nam`);
  const provinces = page.locator('[role="treeitem"][aria-level="2"]');
  expect(await provinces.count()).toBe(63);
  expect(await shown(page.getByRole('link', { name: 'Tỉnh Bình Định' }))).toBe(true);
  await goTo(page, `/co-quan?ngay=${DAY}&mo=viet-nam`);
  expect(await provinces.count()).toBe(34);
  expect(await page.getByRole('link', { name: 'Tỉnh Bình Định' }).count()).toBe(0);
  await page.getByRole('searchbox').fill('gia lai');
  await page.keyboard.press('Enter');
  expect(await shown(page.getByRole('heading', { name: '1 cơ quan có “gia lai”' }))).toBe(true);
  await context.close();
});

test('the tree by keys: down, open, close, to the body', async () => {
  const context = await visit();
  const page = await open(context, `/co-quan?ngay=${DAY}&mo=-`);
  await page.locator('[data-key="viet-nam"]').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await shown(page.locator('[data-key="son-khe-tinh-uy"]'))).toBe(true);
  await page.keyboard.press('ArrowRight');
  expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset.key)).toBe('son-khe-tinh-uy');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => page.locator('[data-key="son-khe-tinh-uy"]').count()).toBe(0);
  await page.keyboard.press('Enter');
  expect(await shown(page.getByRole('heading', { level: 1, name: 'Tỉnh Sơn Khê' }))).toBe(true);
  await context.close();
});

test('without scripts the tree opens by links, and a body is read whole', async () => {
  const context = await visit({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`/co-quan?ngay=${DAY}&mo=-`);
  await page.getByRole('link', { name: 'Mở Tỉnh Sơn Khê' }).click();
  expect(await shown(page.getByRole('link', { name: 'Sở Khoa học và Công nghệ' }))).toBe(true);
  await page.goto('/co-quan/binh-dinh-52-2008');
  expect(await shown(page.getByText('mã 52').first())).toBe(true);
  expect(await shown(page.getByText('Nghị quyết 202/2025/QH15', { exact: false }).first())).toBe(true);
  await context.close();
});

test('52 at two dates', async () => {
  const context = await visit();
  const meant = async (asOf: string) => {
    const answer = await context.request.get(`/api/organisation-codes/gso/52?asOf=${asOf}`);
    return ((await answer.json()) as { organisation: { name: string } }).organisation.name;
  };
  expect([await meant(EVE), await meant(DAY)]).toEqual(['Tỉnh Bình Định', 'Tỉnh Gia Lai']);
  await context.close();
});

const TABLE = [
  'Mã,Tên,Loại,Mã cấp trên',
  '99001,Khe Thử,xã,12',
  ',Không mã,xã,12',
  '99002,Loại lạ,thôn,12',
  '99003,Cấp trên lạ,xã,999',
].join('\n');

test('an import tells wrong rows by number and column, and takes the good ones in when asked', async () => {
  const context = await visit();
  await context.request.post('/ban-thu/administrator');
  const page = await open(context, '/co-quan/nhap');
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'xa.csv', mimeType: 'text/csv', buffer: Buffer.from(TABLE) });
  await page.getByRole('button', { name: 'Xem trước' }).click();
  expect(await shown(page.getByText('4 dòng: thêm 1, sửa 0, giữ nguyên 0, sai 3.'))).toBe(true);
  const rows = await page.locator('table').first().locator('tbody tr').allInnerTexts();
  expect(rows.map((row) => row.split('\t').slice(0, 2).join(' '))).toEqual(['3 Mã', '4 Loại', '5 Mã cấp trên']);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Chỉ nhập 1 dòng đúng, bỏ 3 dòng sai' }).click();
  expect(await shown(page.getByRole('heading', { name: 'Đã nhập' }))).toBe(true);
  await goTo(page, '/co-quan?q=khe thu');
  expect(await shown(page.getByRole('link', { name: 'Xã Khe Thử' }))).toBe(true);
  await context.close();
});
