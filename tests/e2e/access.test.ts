import { AxeBuilder } from '@axe-core/playwright';
import { expect, inject, test } from 'vitest';
import { DESK, open, PHONE, visit } from './browser.ts';
import { register } from './register.ts';

const PAGES = ['/', '/van-ban', '/van-ban/15-ctr-tu-2025-03-18', '/tim-kiem?q=kinh te so', '/khong-co'];
const SIZES = [DESK, PHONE];
const THEMES = ['light', 'dark'] as const;

const cases = PAGES.flatMap((page) => SIZES.flatMap((size) => THEMES.map((theme) => [page, size, theme] as const)));

test.each(cases)('%s at %o, %s: no violation, no overflow, no other host', async (path, viewport, colorScheme) => {
  await register();
  const context = await visit({ viewport, colorScheme });
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await open(context, path);
  if (path.includes('15-ctr')) await page.keyboard.press('j');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  const { host } = new URL(inject('baseUrl'));
  expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).host !== host)).toEqual([]);
  await context.close();
});
