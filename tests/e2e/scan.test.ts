import { beforeAll, expect, test } from 'vitest';
import { DESK, open, PHONE, shown, visit } from './browser.ts';
import { overflowOf } from './looks.ts';
import { registerFile } from './register.ts';

const PAGE = `<html lang="vi"><body style="width: 1100px; padding: 80px; font: 30px/1.6 'Liberation Serif', serif">
<p style="display: flex; justify-content: space-between"><b>TỈNH ỦY SƠN KHÊ</b><b>ĐẢNG CỘNG SẢN VIỆT NAM</b></p>
<p style="display: flex; justify-content: space-between"><span>Số 21-KH/TU</span><i>Sơn Khê, ngày 4 tháng 5 năm 2025</i></p>
<p style="text-align: center"><b>KẾ HOẠCH<br>học chữ số ở các bản vùng cao</b></p>
<p><b>I- MỤC TIÊU</b></p>
<p>1. Đến năm 2027 có 60% người lớn ở bản biết dùng dịch vụ công trực tuyến.</p>
<p>2. Mỗi bản có một <span style="display: inline-block; filter: blur(2px)">phòng</span> học buổi tối.</p>
<p><b>II- TỔ CHỨC THỰC HIỆN</b></p>
<p>1. Sở Giáo dục và Đào tạo mở lớp học buổi tối, hoàn thành trước ngày 30/9/2026.</p>
</body></html>`;

let slug = '';

/** A page as a scanner gives it: an image without text. */
beforeAll(async () => {
  const context = await visit({ viewport: { width: 1260, height: 1000 } });
  const page = await context.newPage();
  await page.setContent(PAGE);
  const image = await page.screenshot({ fullPage: true });
  await context.close();
  slug = await registerFile('21-kh-tu-son-khe.png', new Uint8Array(image), 170);
});

test.each([DESK, PHONE])('a scan at %o: no error while it comes to life, no overflow', async (viewport) => {
  const context = await visit({ viewport });
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const page = await open(context, `/van-ban/${slug}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(errors).toEqual([]);
  expect(await overflowOf(page)).toBeLessThanOrEqual(0);
  await context.close();
});

test('the page image stands beside the text, and a word of it leads to its place in the print', async () => {
  const context = await visit({ viewport: DESK });
  const page = await open(context, `/van-ban/${slug}`);
  expect(await shown(page.getByAltText(/^Trang 1 của tệp/))).toBe(true);
  await page.locator('[data-leaf]').getByText('dịch vụ công').first().click();
  expect(await shown(page.locator('[data-word]'))).toBe(true);
  await context.close();
});

test('words to be looked at come one after the other by key, each beside its print', async () => {
  const context = await visit({ viewport: PHONE });
  const page = await open(context, `/van-ban/${slug}`);
  const answer = await context.request.get(`/api/directives/${slug}/wordings`);
  const { words } = (await answer.json()) as { words: readonly { before: string; span: { start: number } }[] };
  expect(words.length).toBeGreaterThan(0);
  for (const { before, span } of words.slice(0, 3)) {
    await page.keyboard.press('d');
    const card = page.getByRole('region', { name: 'Chữ nhận dạng' });
    expect(await shown(card.getByText(before, { exact: false }).first())).toBe(true);
    expect(await shown(page.locator(`[data-note="${span.start}"][aria-pressed="true"]`))).toBe(true);
  }
  await context.close();
});

test('a word that a person sets right comes into the text when the document is read again', async () => {
  const context = await visit({ viewport: DESK });
  const page = await open(context, `/van-ban/${slug}`);
  await page.keyboard.press('d');
  expect(await shown(page.getByRole('region', { name: 'Chữ nhận dạng' }).getByRole('textbox'))).toBe(true);
  await page.keyboard.press('c');
  await page.keyboard.type('xuống');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Đọc lại…' }).click();
  const panel = page.getByRole('dialog', { name: 'Đọc lại' });
  expect(await shown(panel.locator('ins', { hasText: 'xuống' }))).toBe(true);
  await panel.getByRole('button', { name: 'Lấy các thay đổi này' }).click();
  expect(await shown(page.locator('[data-leaf]').getByText('xuống').first())).toBe(true);
  await context.close();
});
