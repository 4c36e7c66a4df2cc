import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { baseUrl } from './base-url.ts';
import { goTo, open, visit } from './browser.ts';
import { faultsOf } from './looks.ts';

const NAMES = ['12-nq-tu.pdf', '86-kh-ubnd.docx'];
const FILES = path.join(import.meta.dirname, '../../seeds/documents');
const ABOVE = '12-nq-tu-2025-02-14';
const BELOW = '86-kh-ubnd-2025-04-25';
const PAGE = `/van-ban/${ABOVE}/quan-he`;

/** Adds a resolution and the plan that carries it out, and waits until the plan is known to stand on it. */
async function registered(): Promise<void> {
  const api = `${baseUrl()}/api`;
  for (const name of NAMES) {
    const form = new FormData();
    form.set('file', new Blob([await readFile(path.join(FILES, name))]), name);
    await fetch(`${api}/sources`, { method: 'POST', body: form });
  }
  for (let round = 0; round < 100; round += 1) {
    const answer = await fetch(`${api}/graph/${ABOVE}`);
    const { standing = [] } = (answer.ok ? await answer.json() : {}) as { standing?: { slug: string }[] };
    if (standing.some(({ slug }) => slug === BELOW)) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the documents were not related');
}

test('the picture is complete before any script runs, and says what stands on the document', async () => {
  await registered();
  const html = await (await fetch(`${baseUrl()}${PAGE}`, { headers: { accept: 'text/html' } })).text();
  expect(html).toMatch(/<h1>\d+ văn bản đứng trên Nghị quyết 12-NQ\/TU/);
  expect(html).toContain(`href="/van-ban/${BELOW}/quan-he"`);
  expect(html).toContain('data-kind="implements"');
});

test('a box is reached and opened by keyboard; the reader leads here', async () => {
  await registered();
  const context = await visit();
  const page = await open(context, PAGE);
  await page.locator(`svg a[href="/van-ban/${BELOW}/quan-he"]`).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(`**/van-ban/${BELOW}/quan-he`);
  await goTo(page, `/van-ban/${ABOVE}`);
  await page.getByRole('link', { name: 'Quan hệ văn bản' }).click();
  await page.getByRole('heading', { name: /đứng trên/, level: 1 }).waitFor();
  expect(page.url()).toContain(PAGE);
  await context.close();
});

test.each([PAGE, '/dong-chi-tieu'])('%s: no violation, no overflow', async (address) => {
  await registered();
  const context = await visit();
  const page = await open(context, address);
  expect(await faultsOf(page)).toEqual([]);
  await context.close();
});
