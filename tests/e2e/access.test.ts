import { expect, test } from 'vitest';
import { baseUrl } from './base-url.ts';
import { open, visit } from './browser.ts';
import { faultsOf } from './looks.ts';
import { register } from './register.ts';

const PAGES = ['/', '/van-ban', '/van-ban/15-ctr-tu-2025-03-18', '/tim-kiem?q=kinh te so', '/khong-co'];

test.each(PAGES)('%s: no violation, no overflow, no other host', async (path) => {
  await register();
  const context = await visit();
  const asked: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await open(context, path);
  if (path.includes('15-ctr')) await page.keyboard.press('j');
  expect(await faultsOf(page)).toEqual([]);
  const { host } = new URL(baseUrl());
  expect(asked.filter((url) => !url.startsWith('data:') && new URL(url).host !== host)).toEqual([]);
  await context.close();
});
