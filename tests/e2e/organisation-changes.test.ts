import { expect, test } from 'vitest';
import { goTo, open, shown, visit } from './browser.ts';
import { violationsOf } from './looks.ts';

const ROOT = '/co-quan/son-khe-so-khcn';
const DAY = '2026-03-01';
const EVE = '2026-02-28';
const NAME = 'Sở Khoa học, Công nghệ và Chuyển đổi số';

test('an administrator renames a body as of a date; each date has its name', async () => {
  const context = await visit();
  await context.request.post('/ban-thu/administrator');
  const page = await open(context, ROOT);
  const before = await page.getByRole('heading', { level: 1 }).innerText();
  await page.locator('summary', { hasText: 'Thay đổi' }).click();
  await page.getByRole('link', { name: 'Đổi tên, loại, cấp' }).click();
  await page.getByLabel('Có hiệu lực từ ngày').fill(DAY);
  await page.getByLabel('Tên đầy đủ').fill(NAME);
  expect(await shown(page.getByText(`Từ ngày 01/03/2026,`, { exact: false }))).toBe(true);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Ghi tên mới' }).click();
  expect(await shown(page.getByRole('heading', { level: 1, name: NAME }))).toBe(true);
  expect(new URL(page.url()).searchParams.get('ngay')).toBe(DAY);
  await goTo(page, `${ROOT}?ngay=${EVE}`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(before);
  await context.close();
});

test('who may not change bodies sees no menu and no form', async () => {
  const context = await visit();
  await context.request.post('/ban-thu/reporter');
  const page = await open(context, ROOT);
  expect(await page.locator('main summary', { hasText: 'Thay đổi' }).count()).toBe(0);
  await goTo(page, `${ROOT}/thay-doi?viec=doi-ten`);
  expect(await page.getByLabel('Tên đầy đủ').count()).toBe(0);
  await context.close();
});
