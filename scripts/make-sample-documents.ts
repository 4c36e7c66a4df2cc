/** Builds seeds/documents from the scripts in seeds/text. Run by hand after a script changes; needs Chromium. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { type Line, parseScript } from './sample-documents/script.ts';
import { toDocx } from './sample-documents/to-docx.ts';
import { toHtml } from './sample-documents/to-html.ts';

const root = new URL('../seeds/', import.meta.url);

async function toPdf(lines: readonly Line[], title: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.setContent(toHtml(lines, title));
    return await page.pdf({ preferCSSPageSize: true });
  } finally {
    await browser.close();
  }
}

const FORMATS = {
  pdf: toPdf,
  docx: toDocx,
  html: (lines: readonly Line[], title: string) => Promise.resolve(Buffer.from(toHtml(lines, title))),
  txt: (lines: readonly Line[]) =>
    Promise.resolve(Buffer.from(lines.map((line) => ('text' in line ? line.text : '')).join('\n\n'))),
};

const SAMPLES: Readonly<Record<string, keyof typeof FORMATS>> = {
  '12-nq-tu': 'pdf',
  '15-ctr-tu': 'docx',
  '86-kh-ubnd': 'docx',
  '27-kh-ubnd-nam-thung': 'html',
  'tin-ky-ket': 'txt',
};

for (const [name, format] of Object.entries(SAMPLES)) {
  const lines = parseScript(await readFile(new URL(`text/${name}.txt`, root), 'utf8'));
  const target = new URL(`documents/${name}.${format}`, root);
  await writeFile(target, await FORMATS[format](lines, name));
  console.log(target.pathname);
}
