import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { goTo, open } from './browser.ts';
import { faultsOf } from './looks.ts';
import { askToExplain, callAs, visitAs } from './sample-people.ts';

const BODY = 'Ủy ban nhân dân xã Nậm Thung';
const PROCESS = '/quan-tri/quy-trinh/explanation';

const step = (page: Page, name: string) => page.locator('details', { has: page.locator('summary', { hasText: name }) });

test('the drawing and its words are on the page before any script runs', async () => {
  const context = await visitAs('officer', { javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PROCESS);
  const drawing = page.getByRole('region', { name: 'Sơ đồ quy trình Yêu cầu giải trình' });
  expect(await drawing.locator('svg text', { hasText: 'Quá hạn trả lời' }).count()).toBe(1);
  expect(await drawing.locator('svg path[marker-end]').count()).toBe(9);
  expect(await page.getByRole('rowheader', { name: 'Trả lời', exact: true }).count()).toBe(1);
  expect(await page.getByText('⏱ hết ngày “Hạn trả lời”: Hết hạn').count()).toBe(1);
  await context.close();
});

test('an officer asks a commune, its reporter answers, the officer accepts', async () => {
  const officer = await visitAs('officer');
  const page = await open(officer, '/ho-so/moi/explanation');
  await page.getByLabel('Việc cần giải trình').fill('Chậm lắp camera ở bản');
  await page.getByLabel('Câu hỏi').fill('Vì sao chưa lắp?');
  const body = page.getByLabel('Cơ quan phải trả lời');
  await body.fill('xã Nậm Thung');
  const offered = page.locator(`datalist option[value^="${BODY}"]`);
  await offered.waitFor({ state: 'attached' });
  await body.fill((await offered.first().getAttribute('value'))!);
  await page.getByLabel('Hạn trả lời').fill('2099-12-31');
  await page.getByRole('button', { name: 'Gửi yêu cầu' }).click();
  await page.getByRole('heading', { name: 'Chậm lắp camera ở bản', level: 1 }).waitFor();
  const address = new URL(page.url()).pathname;
  const reporter = await visitAs('reporter');
  const theirs = await open(reporter, '/ho-so');
  await theirs.getByRole('link', { name: 'Chậm lắp camera ở bản' }).click();
  await theirs.getByLabel('Giải trình').fill('Đường điện chưa tới; xong trước tháng 6.');
  await theirs.getByRole('button', { name: 'Trả lời' }).click();
  await theirs.getByText('Chờ xem xét').first().waitFor();
  await goTo(page, address);
  await step(page, 'Chấp nhận').locator('summary').click();
  await step(page, 'Chấp nhận').getByRole('button').click();
  await page.getByText('Hồ sơ đã kết thúc.').waitFor();
  const log = page.locator('ol > li');
  await log.nth(2).waitFor();
  expect(await log.nth(1).innerText()).toContain('Vàng A Páo');
  await officer.close();
  await reporter.close();
});

test('a step that is no longer possible is explained with what is, and what was typed stays', async () => {
  const address = await askToExplain('Chậm nộp số liệu quý');
  const context = await visitAs('officer');
  const page = await open(context, address);
  await step(page, 'Rút yêu cầu').locator('summary').click();
  await step(page, 'Rút yêu cầu').getByLabel('Lý do').fill('Đã rõ qua điện thoại');
  await step(page, 'Đổi hạn').locator('summary').click();
  await step(page, 'Đổi hạn').getByLabel('Hạn trả lời').fill('2099-11-30');
  await step(page, 'Đổi hạn').getByLabel('Lý do').fill('Chờ thêm');
  const id = address.split('/').at(-1)!;
  const fields = { answer: 'Đã nộp.' };
  const taken = { transition: 'answer', version: 1, fields, key: crypto.randomUUID() };
  await callAs('reporter', 'POST', `/cases/${id}/steps`, taken);
  await step(page, 'Đổi hạn').getByRole('button').click();
  const alert = page.getByRole('alert');
  await alert.waitFor();
  const said = await alert.innerText();
  expect(said).toContain('“Chờ xem xét”');
  expect(said).toContain('Chấp nhận, Trả lại, Rút yêu cầu');
  await step(page, 'Rút yêu cầu').locator('summary').click();
  expect(await step(page, 'Rút yêu cầu').getByLabel('Lý do').inputValue()).toBe('Đã rõ qua điện thoại');
  await context.close();
});

test('an inspector sees the case and is told for whom it waits', async () => {
  const address = await askToExplain('Việc để thanh tra xem');
  const context = await visitAs('inspector');
  const page = await open(context, address);
  expect(await page.getByText('Chờ: Lãnh đạo, Chuyên viên').count()).toBeGreaterThan(0);
  expect(await page.locator('main form').count()).toBe(0);
  await context.close();
});

const PAGES = [
  '/quan-tri/quy-trinh',
  PROCESS,
  '/quan-tri/quy-trinh/feedback',
  '/ho-so',
  '/ho-so/moi/explanation',
  'case',
];

test.each(PAGES)('%s: no violation, no overflow', async (address) => {
  const path = address === 'case' ? await askToExplain('Chậm mở lớp kỹ năng số ở bản Hua Tạt') : address;
  const context = await visitAs('officer');
  const page = await open(context, path);
  expect(await faultsOf(page)).toEqual([]);
  await context.close();
});

test('a citizen sends feedback and sees where it stands; whoever only visits is asked to choose a person', async () => {
  const citizen = await visitAs('citizen');
  const page = await open(citizen, '/ho-so/moi/feedback');
  await page.getByLabel('Về việc').fill('Biển báo ở đầu bản bị đổ');
  await page.getByLabel('Nội dung').fill('Đổ từ hôm mưa lớn.');
  const body = page.getByLabel('Cơ quan giải quyết');
  await body.fill('xã Nậm Thung');
  const offered = page.locator(`datalist option[value^="${BODY}"]`);
  await offered.waitFor({ state: 'attached' });
  await body.fill((await offered.first().getAttribute('value'))!);
  await page.getByRole('button', { name: 'Gửi phản ánh' }).click();
  await page.getByRole('heading', { name: 'Biển báo ở đầu bản bị đổ', level: 1 }).waitFor();
  expect(await page.getByText('Mới nhận').first().isVisible()).toBe(true);
  const visitor = await visitAs('visitor');
  const theirs = await open(visitor, '/ho-so/moi/feedback');
  expect(new URL(theirs.url()).pathname).toBe('/dang-nhap');
  await Promise.all([citizen.close(), visitor.close()]);
});

test('moving cases: a process with one version says so, and only administrators get there', async () => {
  const administrator = await visitAs('administrator');
  const page = await open(administrator, `${PROCESS}/chuyen`);
  await page.getByRole('heading', { name: 'Quy trình này mới có một phiên bản' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const officer = await visitAs('officer');
  const theirs = await open(officer, `${PROCESS}/chuyen`);
  await theirs.getByRole('heading', { name: 'Bạn chưa có quyền làm việc này' }).waitFor();
  await Promise.all([administrator.close(), officer.close()]);
});
