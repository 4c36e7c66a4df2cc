import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import type { Bench, Figure } from '../figure.ts';
import { startServer } from '../load/filled-server.ts';

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const BAR = 150;

/** Scripts that a browser fetches for a page of the sample story until it fetches no more, signed in as a sample person. */
export const firstView: Bench = async () => {
  if (!existsSync(CHROMIUM)) {
    process.stderr.write(`first-view: no browser at ${CHROMIUM}; set CHROMIUM\n`);
    return [];
  }
  const folder = await mkdtemp(join(tmpdir(), 'nhip-bench-'));
  const server = startServer(folder);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--headless', '--no-sandbox'] });
  try {
    const url = await server.url;
    const figures: Figure[] = [];
    for (const [name, address] of Object.entries(await pagesOf(url)))
      figures.push(figure(name, address, await scriptsOf(browser, `${url}${address}`)));
    return figures;
  } finally {
    await browser.close();
    server.process.kill('SIGTERM');
    await once(server.process, 'exit');
    await rm(folder, { recursive: true, force: true });
  }
};

const figure = (name: string, address: string, bytes: number): Figure => ({
  name: `first view, ${name}`,
  workload: `JavaScript of ${address} until the network is idle, empty cache, gzip, the larger of two languages`,
  value: bytes / 1000,
  unit: 'kB',
  more: false,
  bar: BAR,
});

interface Pair {
  readonly upstream: { readonly slug: string };
  readonly downstream: { readonly slug: string };
}

/** Waits until two documents of the story are compared. */
async function pagesOf(url: string): Promise<Readonly<Record<string, string>>> {
  for (;;) {
    const { rows } = (await (await fetch(`${url}/api/alignments`)).json()) as { readonly rows: readonly Pair[] };
    const [pair] = rows;
    if (pair) return addressesOf(pair.upstream.slug, pair.downstream.slug);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const addressesOf = (upstream: string, downstream: string): Readonly<Record<string, string>> => ({
  home: '/',
  library: '/van-ban',
  reader: `/van-ban/${downstream}`,
  search: '/tim-kiem?q=chuyen%20doi%20so',
  targets: '/chi-tieu',
  pairs: '/doi-chieu',
  coverage: `/doi-chieu/${upstream}`,
  comparison: `/doi-chieu/${upstream}/${downstream}`,
  'theme by theme': `/doi-chieu/so-sanh?v=${upstream},${downstream}`,
  organisations: '/co-quan',
  notices: '/thong-bao',
  cases: '/ho-so',
  history: '/quan-tri/nhat-ky',
  'sign-in': '/dang-nhap',
});

const LOCALES = ['vi-VN', 'en-GB'];

/** In the language that takes more. */
async function scriptsOf(browser: Browser, url: string): Promise<number> {
  const sizes = [];
  for (const locale of LOCALES) sizes.push(await scriptsIn(locale, browser, url));
  return Math.max(...sizes);
}

async function scriptsIn(locale: string, browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage({ locale });
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto(url, { waitUntil: 'networkidle' });
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await page.close();
  return bytes;
}
