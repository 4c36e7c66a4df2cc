import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { baseUrl } from './base-url.ts';
import { open, reload, shown, visit } from './browser.ts';

const SLUG = '/van-ban/17-ctr-tu-2025-03-18';

/** A document of this test's own: the other tests share theirs. */
async function fixture() {
  const text = await readFile(path.join(import.meta.dirname, 'fixtures/15-ctr-tu-son-khe.txt'), 'utf8');
  return { name: '17-ctr-tu.txt', mimeType: 'text/plain', buffer: Buffer.from(text.replaceAll('15-CTr', '17-CTr')) };
}

let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  context = await visit();
});

afterAll(() => context.close());

const card = () => page.locator('aside section[aria-current=true]');
/** "Chỉ tiêu 2" of the current fact; null when there is none. */
const name = () =>
  page.evaluate(
    () => /\S+ \S+ \d+/.exec(document.querySelector('aside section[aria-current]')?.textContent ?? '')?.[0] ?? null,
  );

const reviewed = async (): Promise<string> =>
  (await page
    .locator('aside')
    .getByText(/đã duyệt \d+ trên/)
    .textContent()) ?? '';

test('a file is dropped, read, and opens as a document', async () => {
  page = await open(context, '/van-ban');
  await page.locator('input[type=file]').setInputFiles(await fixture());
  const row = page.getByRole('listitem').filter({ hasText: '17-CTr/TU' });
  await row.getByRole('link', { name: /thực hiện Nghị quyết số 57-NQ\/TW/ }).click();
  await page.getByRole('heading', { name: 'Chương trình hành động số 17-CTr/TU' }).waitFor();
  expect(new URL(page.url()).pathname).toBe(SLUG);
  expect(await page.locator('mark').count()).toBeGreaterThan(5);
});

test('the same file again is told to be there already', async () => {
  const other = await open(context, '/van-ban');
  await other.locator('input[type=file]').setInputFiles(await fixture());
  expect(await shown(other.getByText('Đã có trong thư viện'))).toBe(true);
  await other.close();
});

test('facts are accepted, rejected and undone by keyboard', async () => {
  const total = await page
    .locator('aside')
    .getByText(/^\d+ dữ kiện$/)
    .textContent();
  await page.keyboard.press('j');
  await card().waitFor();
  await page.keyboard.press('a');
  await page.getByText(`đã duyệt 1 trên ${Number.parseInt(total ?? '', 10)}`).waitFor();
  await page.keyboard.press('r');
  await page.getByText('đã duyệt 2 trên').waitFor();
  await page.keyboard.press('u');
  expect(await shown(page.getByText('đã duyệt 1 trên'))).toBe(true);
});

test('a target is edited in its form, with a decimal comma', async () => {
  await page
    .locator('aside')
    .getByRole('button', { name: /^Chỉ tiêu/ })
    .click();
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  const unit = page.getByLabel('Đơn vị');
  await unit.fill('% GRDP');
  await page.keyboard.press('Control+Enter');
  expect(await shown(page.locator('aside').getByText('đã sửa').first())).toBe(true);
  await page
    .locator('aside')
    .getByText(/% GRDP/)
    .first()
    .waitFor();
});

test('what is typed into a form outlives a reload', async () => {
  await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.getByLabel('Phạm vi').fill('Vùng II');
  const edited = await name();
  await reload(page);
  await page
    .locator('aside')
    .getByRole('button', { name: /^Chỉ tiêu/ })
    .click();
  for (let step = 0; step < 9 && (await name()) !== edited; step += 1) await page.keyboard.press('j');
  await page.keyboard.press('e');
  await page.getByText('Bản nháp bạn chưa lưu lần trước.').waitFor();
  expect(await page.getByLabel('Phạm vi').inputValue()).toBe('Vùng II');
  await page.getByRole('button', { name: 'Thôi' }).click();
});

test('words selected in the text become a fact, and undoing removes it', async () => {
  const words = page.locator('article [data-at]', { hasText: 'từng thôn bản' }).first();
  await words.evaluate((element) => {
    const text = element.firstChild!;
    const at = text.textContent!.indexOf('từng thôn bản');
    document.getSelection()!.setBaseAndExtent(text, at, text, at + 'từng thôn bản'.length);
  });
  await page.getByRole('toolbar').getByRole('button', { name: 'Cơ quan' }).click();
  expect(await page.getByLabel('Tên').inputValue()).toBe('từng thôn bản');
  await page.getByRole('button', { name: /^Lưu/ }).click();
  await page.locator('mark', { hasText: /^từng thôn bản$/ }).waitFor();
  await page.getByRole('button', { name: /^Hoàn tác/ }).click();
  await page.locator('mark', { hasText: /^từng thôn bản$/ }).waitFor({ state: 'detached' });
});

test('a reload keeps the decisions', async () => {
  const before = await reviewed();
  await reload(page);
  expect(await reviewed()).toBe(before);
});

test('certain suggestions are accepted together, and taken back together', async () => {
  const before = await reviewed();
  await page.getByRole('button', { name: /^Chấp nhận cả \d+/ }).click();
  await page.getByText(/^Đã chấp nhận \d+ dữ kiện/).waitFor();
  expect(await reviewed()).not.toBe(before);
  await page.getByRole('button', { name: /^Hoàn tác/ }).click();
  await page.getByText(before).waitFor();
});

test('a second reviewer sees what changed meanwhile', async () => {
  const other = await open(context, SLUG);
  const waiting = () => other.keyboard.press('n');
  await waiting();
  await page.keyboard.press('n');
  await page.keyboard.press('a');
  await page.getByText('đã duyệt 3 trên').waitFor();
  await other.keyboard.press('r');
  expect(await shown(other.getByRole('dialog').getByText('Người khác vừa quyết định dữ kiện này'))).toBe(true);
  await other.getByRole('button', { name: 'Giữ như đang có' }).click();
  await other.close();
});

test('publishing says what nobody has reviewed', async () => {
  await page.getByRole('button', { name: 'Công bố…' }).click();
  await page
    .getByRole('dialog')
    .getByText(/dữ kiện chưa ai duyệt/)
    .waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Công bố', exact: true }).click();
  expect(await shown(page.getByText('Đã công bố', { exact: true }))).toBe(true);
});

test('the history tells it all', async () => {
  await page.getByRole('button', { name: 'Lịch sử', exact: true }).click();
  const history = page.getByRole('dialog');
  await history.getByText(/công bố văn bản/).waitFor();
  expect(await history.locator('li').count()).toBeGreaterThan(4);
  await page.keyboard.press('Escape');
});

test('the public address of a clause is complete without JavaScript', async () => {
  const answer = await fetch(`${baseUrl()}${SLUG}/II/1`, {
    headers: { 'accept-language': 'vi', accept: 'text/html' },
  });
  const html = (await answer.text()).replace(/<[^>]+>/g, '');
  expect(answer.status).toBe(200);
  expect(html).toContain('kinh tế số đạt tối thiểu 25% GRDP của tỉnh');
  expect(html).toContain('Ban Tuyên giáo và Dân vận Tỉnh ủy');
  expect(html).toContain('§ II.1, 17-ctr-tu-2025-03-18');
});
