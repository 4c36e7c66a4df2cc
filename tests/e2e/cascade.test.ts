import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { baseUrl } from './base-url.ts';
import { open, reload, visit } from './browser.ts';
import { faultsOf } from './looks.ts';

const NAMES = ['12-nq-tu.pdf', '86-kh-ubnd.docx'];
const FILES = path.join(import.meta.dirname, '../../seeds/documents');
const ABOVE = '12-nq-tu-2025-02-14';
const BELOW = '86-kh-ubnd-2025-04-25';
const PAIR = `/doi-chieu/${ABOVE}/${BELOW}`;

/** Adds a resolution and the plan that says it carries it out, and waits until they were compared by themselves. */
async function aligned(): Promise<void> {
  const api = `${baseUrl()}/api`;
  for (const name of NAMES) {
    const form = new FormData();
    form.set('file', new Blob([await readFile(path.join(FILES, name))]), name);
    await fetch(`${api}/sources`, { method: 'POST', body: form });
  }
  for (let round = 0; round < 100; round += 1) {
    const answer = await fetch(`${api}/alignments/${ABOVE}/${BELOW}`);
    const { state } = (answer.ok ? await answer.json() : {}) as { state?: { status: string } };
    if (state?.status === 'done') return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the pair was not compared');
}

const firstLink = (page: Page) => page.locator('[data-link]').first();

/** Goes to the first link by keyboard; before scripts run, keys go nowhere and the key is pressed again. */
const reachFirst = async (page: Page): Promise<void> => {
  const reached = async () => {
    await page.keyboard.press('j');
    return firstLink(page).evaluate((link) => link.contains(document.activeElement));
  };
  await expect.poll(reached, { timeout: 30_000 }).toBe(true);
};

test('the page says the finding, before any script runs', async () => {
  await aligned();
  const html = await (await fetch(`${baseUrl()}${PAIR}`, { headers: { accept: 'text/html' } })).text();
  expect(html).toMatch(/<h1>\d+ điều khoản chưa nhận; \d+ con số hạ xuống<\/h1>/);
  expect(html).toContain('Không tìm thấy điều khoản tương ứng');
  expect(html).toContain('data-number="true">3%</del>');
  expect(html).toContain('data-number="true">2%</ins>');
});

test('a link is accepted and taken back by keyboard, and the decision stays after a reload', async () => {
  await aligned();
  const context = await visit();
  const page = await open(context, PAIR);
  await reachFirst(page);
  await page.keyboard.press('a');
  await firstLink(page).getByText('Đã xác nhận').waitFor();
  await reload(page);
  await firstLink(page).getByText('Đã xác nhận').waitFor();
  await reachFirst(page);
  await page.keyboard.press('a');
  await firstLink(page).getByRole('button', { name: 'Nhận' }).waitFor();
  await page.keyboard.press('u');
  await firstLink(page).getByText('Đã xác nhận').waitFor();
  expect(await firstLink(page).getByRole('button', { name: 'Nhận' }).count()).toBe(0);
  await context.close();
});

test('a rejected link is said and can be returned', async () => {
  await aligned();
  const context = await visit();
  const page = await open(context, PAIR);
  await firstLink(page).getByRole('button', { name: 'Bác' }).click();
  const rejected = page.locator('[data-link]', { hasText: 'Đã bác liên kết với' });
  await rejected.getByRole('button', { name: 'Trả lại' }).click();
  await rejected.waitFor({ state: 'detached' });
  expect(await rejected.count()).toBe(0);
  await context.close();
});

test('the reader leads to the comparison, and a clause of it back to the reader', async () => {
  await aligned();
  const context = await visit();
  const page = await open(context, `/van-ban/${BELOW}`);
  await page.locator('main').getByRole('link', { name: 'Đối chiếu' }).click();
  await page.getByRole('heading', { name: /con số hạ xuống/, level: 1 }).waitFor();
  await page.locator('article a.anchor-mark:visible').first().click();
  await page.waitForURL(/\/van-ban\//);
  expect(await page.locator('main').getByRole('link', { name: 'Đối chiếu' }).count()).toBe(1);
  await context.close();
});

const PAGES = ['/doi-chieu', `/doi-chieu/${ABOVE}`, PAIR, `${PAIR}?xem=them`];
test.each(PAGES)('%s: no violation, no overflow', async (address) => {
  await aligned();
  const context = await visit();
  const page = await open(context, address);
  expect(await faultsOf(page)).toEqual([]);
  await context.close();
});
