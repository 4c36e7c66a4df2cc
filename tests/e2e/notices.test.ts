import { expect, test } from 'vitest';
import { open, reload } from './browser.ts';
import { violationsOf } from './looks.ts';
import { askToExplain, callAs, visitAs } from './sample-people.ts';

const SUBJECT = 'Chậm lắp trạm phát sóng ở bản Nậm Khao';

test('the bell counts what comes while the page is open; what is opened is read', async () => {
  // Other tests of the same server tell the reporter things too.
  await callAs('reporter', 'POST', '/notices/read', { until: new Date().toISOString() });
  const context = await visitAs('reporter');
  const page = await open(context, '/thong-bao');
  await page.getByRole('link', { name: 'Thông báo', exact: true }).waitFor();
  await askToExplain(SUBJECT);
  await page.getByRole('link', { name: 'Thông báo, 1 chưa đọc' }).waitFor();
  const line = page.getByRole('link', { name: `Yêu cầu giải trình mới: ${SUBJECT}` });
  await line.waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await line.click();
  await page.getByRole('heading', { level: 1, name: SUBJECT }).waitFor();
  await page.getByRole('link', { name: 'Thông báo', exact: true }).waitFor();
  await context.close();
});

test('preferences are kept, and a calendar address is shown once', async () => {
  const context = await visitAs('reporter');
  const page = await open(context, '/thong-bao/tuy-chon');
  await page.getByLabel('Bước mới trong hồ sơ').selectOption({ label: 'Tắt' });
  await page.getByRole('button', { name: 'Lưu lựa chọn' }).click();
  await page.getByText('Đã lưu cách nhận thông báo.').waitFor();
  await page.getByRole('button', { name: 'Tạo địa chỉ lịch' }).click();
  const address = page.locator('output code');
  await address.waitFor();
  const url = (await address.textContent()) ?? '';
  expect((await fetch(url)).headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  expect(await violationsOf(page)).toEqual([]);
  await reload(page);
  await page.getByText('Đang có một địa chỉ').waitFor();
  expect(await page.getByLabel('Bước mới trong hồ sơ').inputValue()).toBe('off');
  expect(await address.count()).toBe(0);
  await context.close();
});
