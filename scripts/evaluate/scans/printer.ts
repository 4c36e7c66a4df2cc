import { chromium } from 'playwright-core';

export interface Printer {
  /** The bytes of a PDF with a text layer. */
  print(html: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Prints with Chromium, at CHROMIUM or where Debian has it. */
export async function openPrinter(): Promise<Printer> {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
  const browser = await chromium.launch({ executablePath, args: ['--headless', '--no-sandbox', '--disable-gpu'] });
  return {
    async print(html) {
      const page = await browser.newPage();
      await page.setContent(html);
      const bytes = await page.pdf({ preferCSSPageSize: true });
      await page.close();
      return bytes;
    },
    close: () => browser.close(),
  };
}
