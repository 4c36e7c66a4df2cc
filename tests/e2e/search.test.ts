import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { baseUrl } from './base-url.ts';
import { open, shown, visit } from './browser.ts';
import { register } from './register.ts';

test.each(['nền tảng kết nối', 'nen tang ket noi'])('clauses are found by “%s”', async (q) => {
  await register();
  const context = await visit();
  const page = await open(context, `/tim-kiem?q=${encodeURIComponent(q)}`);
  await page
    .getByRole('link', { name: /III\.1\.1/ })
    .first()
    .click();
  await page.getByRole('heading', { name: /1[57]-CTr\/TU/ }).waitFor();
  expect(decodeURIComponent(new URL(page.url()).pathname)).toMatch(/\/III\/1\/1\.1$/);
  await context.close();
});

test('the palette finds a clause by keyboard', async () => {
  await register();
  const context = await visit();
  const page = await open(context, '/');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('searchbox').fill('bo tri von cho trung tam du lieu');
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /trung tâm dữ liệu/ })
    .first()
    .waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  expect(await shown(page.getByRole('heading', { name: /1[57]-CTr\/TU/ }))).toBe(true);
  await context.close();
});

test('a search for nothing says so, and what to do', async () => {
  const context = await visit();
  const page = await open(context, '/tim-kiem?q=zzzzqq');
  expect(await shown(page.getByText('Không điều khoản nào có “zzzzqq”'))).toBe(true);
  await context.close();
});

test('a file with a secrecy mark is refused and says what was kept', async () => {
  const text = await readFile(path.join(import.meta.dirname, 'fixtures/15-ctr-tu-son-khe.txt'), 'utf8');
  const context = await visit();
  const page = await open(context, '/van-ban');
  await page.locator('input[type=file]').setInputFiles({
    name: 'co-dau-mat.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(text.replace('Số 15-CTr/TU', 'Số 16-CTr/TU\nMẬT')),
  });
  await page.getByText('Bị từ chối').waitFor();
  await page.getByText(/dấu chỉ độ mật/).waitFor();
  expect(await shown(page.getByText(/Không phần nào của tệp được lưu lại/))).toBe(true);
  await context.close();
});

test('an address that names nothing is a designed 404', async () => {
  const answer = await fetch(`${baseUrl()}/van-ban/khong-co`, { headers: { accept: 'text/html' } });
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain('Không có trang này');
});
