import { beforeAll, expect, test } from 'vitest';
import { open } from './browser.ts';
import { faultsOf } from './looks.ts';
import { callAs, visitAs } from './sample-people.ts';
import { register } from './register.ts';

const PAGE = '/quan-tri/nhat-ky';
const REASON = 'Đính chính theo bản gốc';

interface Facts {
  readonly facts: readonly { readonly id: string; readonly version: number; readonly status: string }[];
}

let slug = '';

/** A document, and a decision of the leader about one of its facts, with a reason. */
beforeAll(async () => {
  slug = await register();
  const { facts } = await callAs<Facts>('leader', 'GET', `/directives/${slug}/facts`);
  const { id, version } = facts.find(({ status }) => status === 'suggested')!;
  await callAs('leader', 'POST', `/facts/${id}/decision`, { decision: 'accept', version, reason: REASON });
});

test('the history is there before any script runs', async () => {
  const context = await visitAs('inspector', { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PAGE);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nhật ký');
  expect(await page.locator('main li').count()).toBeGreaterThan(1);
  await context.close();
});

test('an inspector finds a decision by words of its reason, without their marks, and sees what it changed', async () => {
  const context = await visitAs('inspector');
  const page = await open(context, PAGE);
  await page.getByLabel('Lý do có chữ').fill('dinh chinh theo');
  await page.getByRole('button', { name: 'Lọc', exact: true }).click();
  const entry = page.locator('main li').filter({ hasText: REASON });
  await entry.waitFor();
  await expect.poll(() => page.locator('main li').count()).toBe(1);
  expect(await entry.textContent()).toContain('chấp nhận dữ kiện');
  expect(await entry.locator('del').first().textContent()).toBe('gợi ý');
  expect(await entry.locator('ins').first().textContent()).toBe('đã chấp nhận');
  expect(new URL(page.url()).searchParams.get('q')).toBe('dinh chinh theo');
  await page.getByRole('link', { name: 'Bỏ lọc' }).click();
  await expect.poll(() => page.locator('main li').count()).toBeGreaterThan(1);
  await context.close();
});

test('the timeline of a document is at hand in the reader, and leads to the history', async () => {
  const context = await visitAs('leader');
  const page = await open(context, `/van-ban/${slug}`);
  await page.getByRole('button', { name: 'Lịch sử', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(REASON).waitFor();
  await dialog.getByRole('link', { name: 'Mở trong nhật ký' }).click();
  await page.getByText('Chỉ những mục về').waitFor();
  expect(new URL(page.url()).searchParams.get('ve')).toMatch(/^directive:/);
  await context.close();
});

test('a reporter is told that the history is not theirs', async () => {
  const context = await visitAs('reporter');
  const page = await open(context, PAGE);
  await page.getByRole('heading', { name: /quyền/ }).waitFor();
  expect(await page.getByText(REASON).count()).toBe(0);
  await context.close();
});

test('the history: no violation, no overflow', async () => {
  const context = await visitAs('inspector');
  const page = await open(context, PAGE);
  expect(await faultsOf(page)).toEqual([]);
  await context.close();
});

test('in English every word is English', async () => {
  const context = await visitAs('inspector', { locale: 'en-GB' });
  const page = await open(context, PAGE);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('History');
  expect(await page.getByText('accepted a fact').count()).toBeGreaterThan(0);
  await context.close();
});
