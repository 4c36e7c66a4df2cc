import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeOf } from '../database/totp.ts';
import { open, visit } from './browser.ts';
import { faultsOf } from './looks.ts';
import { type Production, startProduction } from './start-production.ts';

const ADMIN = { name: 'Trần Thu Hà', email: 'ha@sonkhe.example', password: 'mùa lúa chín ở Mường Lò' };
const OFFICER = { name: 'Giàng A Sử', email: 'su@sonkhe.example', password: 'bốn con trâu xanh lội suối' };

let production: Production;
let admin: BrowserContext;
let officer: BrowserContext;
let totp = '';

beforeAll(async () => {
  production = await startProduction();
  admin = await visit({ baseURL: production.url });
  officer = await visit({ baseURL: production.url });
});

afterAll(async () => {
  await admin.close();
  await officer.close();
  await production.stop();
});

const send = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function signIn(context: BrowserContext, address: string, { email, password }: typeof OFFICER): Promise<Page> {
  const page = await open(context, address);
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await send(page, 'Đăng nhập');
  return page;
}

test('whoever is not signed in sees public pages; every other leads to sign-in', async () => {
  const context = await visit({ baseURL: production.url });
  const page = await open(context, '/van-ban');
  expect(await page.getByRole('link', { name: 'Đăng nhập' }).getAttribute('href')).toBe('/dang-nhap?ve=%2Fvan-ban');
  await page.goto('/quan-tri/nguoi-dung?trang=2');
  expect(new URL(page.url()).search).toBe(`?ve=${encodeURIComponent('/quan-tri/nguoi-dung?trang=2')}`);
  expect(await faultsOf(page)).toEqual([]);
  expect((await context.request.post('/ban-thu/administrator')).status()).toBe(404);
  expect((await context.request.get('/api/people')).status()).toBe(401);
  await context.close();
});

test('the printed link makes the first administrator, once', async () => {
  const page = await open(admin, production.first);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Họ và tên').fill(ADMIN.name);
  await page.getByLabel('Thư điện tử').fill(ADMIN.email);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill('matkhau123456');
  await send(page, 'Bắt đầu');
  await page.getByRole('alert').getByText('ai cũng đoán được').waitFor();
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(ADMIN.password);
  await send(page, 'Bắt đầu');
  await page.getByRole('heading', { name: 'Người dùng' }).waitFor();
  const again = await open(officer, production.first);
  await again.getByRole('heading', { name: 'Liên kết không dùng được' }).waitFor();
  expect(await faultsOf(again)).toEqual([]);
  await again.close();
  await page.close();
});

let invitation = '';

test('the administrator invites an officer', async () => {
  const page = await open(admin, '/quan-tri/nguoi-dung');
  await page.getByText('Mời người mới').click();
  await page.getByLabel('Họ và tên').fill(OFFICER.name);
  await page.getByLabel('Thư điện tử').fill(OFFICER.email);
  await page.getByLabel('Vai trò', { exact: true }).selectOption('officer');
  await send(page, 'Tạo lời mời');
  invitation = (await page.locator('output code').textContent()) ?? '';
  expect(invitation).toMatch(/\/loi-moi\/[\w-]{43}$/);
  await page.getByText(`${ADMIN.name} mời ngày`).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.close();
});

test('the officer joins by the link and sees who is here', async () => {
  const page = await open(officer, new URL(invitation).pathname);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel('Mật khẩu mới', { exact: true }).fill(OFFICER.password);
  await send(page, 'Bắt đầu');
  await page.waitForURL(`${production.url}/`);
  await page.getByLabel(`Người dùng: ${OFFICER.name}`).waitFor();
  expect(await page.getByText('Dùng thử').count()).toBe(0);
  await page.close();
});

test('the officer turns a second factor on', async () => {
  const page = await open(officer, '/tai-khoan');
  await page.getByLabel('Mật khẩu, để chắc là bạn', { exact: true }).fill(OFFICER.password);
  await send(page, 'Bật');
  await page.getByAltText('Mã QR của khoá xác thực').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  const secret = (await page
    .getByText(/^Khoá:/)
    .locator('code')
    .textContent())!.replaceAll(' ', '');
  totp = `otpauth://totp/Nhip?secret=${secret}`;
  await page.getByLabel('Mã đang hiện trong ứng dụng').fill(codeOf(totp));
  await send(page, 'Xác nhận và bật');
  await page.getByText('Đang bật. Mỗi lần đăng nhập').waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel(/^Người dùng/).click();
  await send(page, 'Đăng xuất');
  await page.getByRole('link', { name: 'Đăng nhập' }).waitFor();
  await page.close();
});

test('a wrong password is told; the right one and a code lead back to the page that was asked for', async () => {
  const wrong = await signIn(officer, '/dang-nhap', { ...OFFICER, password: 'không phải mật khẩu' });
  await wrong.getByRole('alert').getByText('Địa chỉ hoặc mật khẩu không đúng').waitFor();
  expect(await faultsOf(wrong)).toEqual([]);
  await wrong.close();
  const page = await signIn(officer, '/tai-khoan', OFFICER);
  await page.getByRole('heading', { name: 'Xác thực hai bước' }).waitFor();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByLabel(/Mã 6 chữ số/).fill(codeOf(totp));
  await send(page, 'Xác nhận');
  await page.getByRole('heading', { name: OFFICER.name }).waitFor();
  expect(new URL(page.url()).pathname).toBe('/tai-khoan');
  await page.close();
});

test('a key is made, works as far as it may, and is refused once it is removed', async () => {
  const page = await open(officer, '/tai-khoan');
  await page.getByText('Tạo khoá').first().click();
  await page.getByLabel('Tên khoá').fill('Đồng bộ');
  await page.getByRole('button', { name: 'Tạo khoá' }).click();
  const key = (await page.locator('output code').textContent()) ?? '';
  const ask = (path: string) => fetch(`${production.url}/api${path}`, { headers: { 'x-api-key': key } });
  expect([(await ask('/directives')).status, (await ask('/me')).status]).toEqual([200, 403]);
  expect(await faultsOf(page)).toEqual([]);
  await send(page, 'Xoá khoá');
  await page.getByText('từ giờ khoá bị từ chối').waitFor();
  expect((await ask('/directives')).status).toBe(401);
  await page.close();
});

test('the administrator gives and takes a role, and locks the account: the officer is out at once', async () => {
  const page = await open(admin, '/quan-tri/nguoi-dung');
  await page.getByRole('link', { name: OFFICER.name }).click();
  await page.getByText('Giao vai trò').first().click();
  await page.getByLabel('Vai trò', { exact: true }).selectOption('inspector');
  await page.getByRole('button', { name: 'Giao vai trò' }).click();
  const inspector = page.getByRole('listitem').filter({ hasText: 'Kiểm tra, thanh tra' });
  await inspector.getByRole('button', { name: 'Thu hồi' }).click();
  await inspector.getByRole('button').waitFor({ state: 'detached' });
  expect(await faultsOf(page)).toEqual([]);
  await page.getByText('Khoá tài khoản').first().click();
  await page.getByLabel('Lý do').last().fill('nghỉ hưu');
  await page.getByRole('button', { name: 'Khoá tài khoản' }).click();
  await page.getByRole('button', { name: 'Mở lại tài khoản' }).waitFor();
  const out = await open(officer, '/tai-khoan');
  expect(new URL(out.url()).pathname).toBe('/dang-nhap');
  await out.close();
  await page.close();
});
