import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Locator,
  type Page,
} from 'playwright-core';
import { afterAll } from 'vitest';
import { baseUrl } from './base-url.ts';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

let browser: Promise<Browser> | undefined;

const launched = (): Promise<Browser> =>
  (browser ??= chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: FLAGS }));

afterAll(async () => (await browser)?.close());

export const PHONE = { width: 360, height: 780 } as const;
export const DESK = { width: 1440, height: 1000 } as const;

/** A fresh visitor from Viet Nam. */
export async function visit(options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return (await launched()).newContext({ baseURL: baseUrl(), locale: 'vi-VN', viewport: DESK, ...options });
}

/** On a busy machine the network is idle before React has taken over the page down to its end: before that, keys go nowhere. */
const takenOver = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('footer') ?? {}).some((key) => key.startsWith('__reactFiber')),
  );

/** Goes to another page and waits until its scripts run. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'networkidle' });
  await takenOver(page);
}

/** Loads a page anew and waits until its scripts run. */
export async function reload(page: Page): Promise<void> {
  await page.reload({ waitUntil: 'networkidle' });
  await takenOver(page);
}

/** Opens a page and waits until its scripts run. */
export async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await goTo(page, path);
  return page;
}

/** Waits until it is seen. */
export async function shown(locator: Locator): Promise<boolean> {
  await locator.waitFor();
  return locator.isVisible();
}
