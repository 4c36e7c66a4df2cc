import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { DESK, open, PHONE, visit } from './browser.ts';

type Sample = 'officer' | 'reporter';
const SUBJECT = 'Chậm lắp trạm phát sóng ở bản Nậm Khao';

async function visitAs(sample: Sample) {
  const context = await visit();
  await context.addCookies([{ name: 'nhip-sample', value: sample, url: inject('baseUrl') }]);
  return context;
}

async function call<Answer>(method: string, path: string, body?: object, as: Sample = 'officer'): Promise<Answer> {
  const headers = { cookie: `nhip-sample=${as}`, 'content-type': 'application/json', origin: inject('baseUrl') };
  const sent = body ? { body: JSON.stringify(body) } : {};
  const answer = await fetch(`${inject('baseUrl')}/api${path}`, { method, headers, ...sent });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

/** The officer asks the commune of the reporter. */
async function ask(): Promise<void> {
  const q = encodeURIComponent('Ủy ban nhân dân xã Nậm Thung');
  const { rows } = await call<{ rows: { id: string }[] }>('GET', `/organisations?q=${q}&pageSize=1`);
  const fields = { subject: SUBJECT, question: 'Khi nào xong?', addressee: rows[0]!.id, replyBy: '2099-12-31' };
  await call('POST', '/cases', { process: 'explanation', fields, key: crypto.randomUUID() });
}

async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.NHIP_SCREENSHOTS;
  if (!folder) return;
  for (const [size, viewport] of Object.entries({ desk: DESK, phone: PHONE }))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: `${folder}/${name}-${size}-${colorScheme}.png` });
    }
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
}

const violations = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

test('the bell counts what comes while the page is open; what is opened is read', async () => {
  // Other tests of the same server tell the reporter things too.
  await call('POST', '/notices/read', { until: new Date().toISOString() }, 'reporter');
  const context = await visitAs('reporter');
  const page = await open(context, '/thong-bao');
  await page.getByRole('link', { name: 'Thông báo', exact: true }).waitFor();
  await ask();
  await page.getByRole('link', { name: 'Thông báo, 1 chưa đọc' }).waitFor();
  const line = page.getByRole('link', { name: `Yêu cầu giải trình mới: ${SUBJECT}` });
  await line.waitFor();
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'notices');
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
  expect(await violations(page)).toEqual([]);
  await shoot(page, 'preferences');
  await page.reload();
  await page.getByText('Đang có một địa chỉ').waitFor();
  expect(await page.getByLabel('Bước mới trong hồ sơ').inputValue()).toBe('off');
  expect(await address.count()).toBe(0);
  await context.close();
});
