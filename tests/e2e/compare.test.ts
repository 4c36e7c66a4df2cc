import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { baseUrl } from './base-url.ts';
import { open, visit } from './browser.ts';
import { faultsOf } from './looks.ts';

const NAMES = ['12-nq-tu.pdf', '86-kh-ubnd.docx'];
const FILES = path.join(import.meta.dirname, '../../seeds/documents');
const ABOVE = '12-nq-tu-2025-02-14';
const BELOW = '86-kh-ubnd-2025-04-25';
const COMPARISON = `/doi-chieu/so-sanh?v=${BELOW},${ABOVE}`;
const EXPLANATION = `/van-ban/${ABOVE}/5w1h`;

/** Adds a resolution and the plan that carries it out, and waits until both are read. */
async function registered(): Promise<void> {
  const api = `${baseUrl()}/api`;
  for (const name of NAMES) {
    const form = new FormData();
    form.set('file', new Blob([await readFile(path.join(FILES, name))]), name);
    await fetch(`${api}/sources`, { method: 'POST', body: form });
  }
  for (let round = 0; round < 100; round += 1) {
    const answers = await Promise.all([ABOVE, BELOW].map((slug) => fetch(`${api}/directives/${slug}`)));
    if (answers.every(({ ok }) => ok)) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the documents were not read');
}

const htmlOf = async (address: string): Promise<string> =>
  (await fetch(`${baseUrl()}${address}`, { headers: { accept: 'text/html' } })).text();

test('the comparison is whole before any script runs: themes, new, gone, numbers, files', async () => {
  await registered();
  const html = await htmlOf(COMPARISON);
  expect(html).toMatch(/<h1>\d+ điều khoản mới, \d+ không còn, \d+ con số thay đổi<\/h1>/);
  expect(html.indexOf('12-NQ/TU')).toBeLessThan(html.indexOf('86/KH-UBND'));
  for (const words of ['Chủ đề và điều khoản', 'hạ xuống', 'format=docx', 'format=pdf']) expect(html).toContain(words);
});

test('5W1H is whole before any script runs, every sentence with its clause', async () => {
  await registered();
  const html = await htmlOf(EXPLANATION);
  for (const words of ['Cái gì?', 'Vì sao?', 'Ai?', 'Khi nào?', 'Ở đâu?', 'Như thế nào?'])
    expect(html).toContain(words);
  expect(html.match(/class="anchor-mark"/g)!.length).toBeGreaterThan(6);
});

test('both files are given, with the documents in their names', async () => {
  await registered();
  for (const format of ['docx', 'pdf']) {
    const answer = await fetch(`${baseUrl()}/api/comparisons/file?v=${ABOVE},${BELOW}&format=${format}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-disposition')).toContain(`so-sanh-${ABOVE}--${BELOW}.${format}`);
  }
});

test('an officer renames a theme and takes it back', async () => {
  await registered();
  const context = await visit();
  const page = await open(context, COMPARISON);
  await page.getByRole('button', { name: 'Sắp xếp chủ đề' }).click();
  const field = page.getByRole('textbox', { name: 'Đổi tên' }).first();
  const before = await field.inputValue();
  await field.fill('Tên do cán bộ đặt');
  await field.press('Enter');
  await page.getByText('Đã đổi tên chủ đề.').waitFor();
  const named = page.locator('#chu-de th > span', { hasText: /^Tên do cán bộ đặt$/ });
  await named.waitFor();
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await named.waitFor({ state: 'detached' });
  expect(await page.getByRole('textbox', { name: 'Đổi tên' }).first().inputValue()).toBe(before);
  await context.close();
});

test('a theme answers questions, and a clause mark opens the clause', async () => {
  await registered();
  const context = await visit();
  const page = await open(context, COMPARISON);
  await page.locator('#chu-de tbody').getByRole('link', { name: '5W1H' }).first().click();
  await page.getByRole('heading', { name: /5W1H của chủ đề/, level: 1 }).waitFor();
  await page.locator('a.anchor-mark').first().click();
  await page.waitForURL(/\/van-ban\//);
  expect(page.url()).toContain('/van-ban/');
  await context.close();
});

test('documents are chosen from the library', async () => {
  await registered();
  const context = await visit();
  const page = await open(context, '/doi-chieu/so-sanh');
  await page.getByRole('checkbox', { name: /Nghị quyết 12-NQ\/TU/ }).check();
  await page.getByRole('checkbox', { name: /Kế hoạch 86\/KH-UBND/ }).check();
  await page.getByRole('button', { name: 'So sánh' }).click();
  await page.getByRole('heading', { name: /con số thay đổi/, level: 1 }).waitFor();
  expect(page.url()).toContain('v=');
  await context.close();
});

const PAGES = [COMPARISON, '/doi-chieu/so-sanh', EXPLANATION];
test.each(PAGES)('%s: no violation, no overflow', async (address) => {
  await registered();
  const context = await visit();
  const page = await open(context, address);
  expect(await faultsOf(page)).toEqual([]);
  await context.close();
});
