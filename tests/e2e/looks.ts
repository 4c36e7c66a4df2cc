import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { DESK, PHONE } from './browser.ts';

/** What axe finds on a page as it stands: a rule and the elements that break it. */
export async function violationsOf(page: Page): Promise<readonly (readonly [rule: string, elements: string[]])[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)] as const);
}

/**
 * What is wrong with an open page wide and narrow, light and dark: what axe finds, and what stands beyond the edge of the
 * screen. The page is wide and light again afterwards.
 */
export async function faultsOf(page: Page): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const viewport of [DESK, PHONE]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      faults.push(...(await violationsOf(page)).map((violation) => [viewport.width, colorScheme, ...violation]));
    }
    const beyond = await overflowOf(page);
    if (beyond > 0) faults.push([viewport.width, 'overflow', beyond]);
  }
  await page.setViewportSize(DESK);
  await page.emulateMedia({ colorScheme: 'light' });
  return faults;
}

/** Pixels that stand out to the right. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
