import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { loadSamplePlace } from '../../seeds/load.ts';
import { settled, testApp } from './test-app.ts';

const server = await testApp();
const { app, api, request } = server;
/** A PDF that the officer of the Party committee adds. */
async function addPdf() {
  await loadSamplePlace(app.client);
  const bytes = await readFile(new URL('../../seeds/documents/12-nq-tu.pdf', import.meta.url));
  const { source } = await api.directives.sources.add({ file: new File([bytes], 'Nghị quyết 12.pdf') });
  const { slug } = (await settled(server, source.id)).directives[0]!;
  return {
    slug,
    files: [`/api/sources/${source.id}/original`, `/api/sources/${source.id}/pages/1.png`],
    forms: [
      `/api/directives/${slug}/export.json`,
      `/api/directives/${slug}/akoma-ntoso.xml`,
      `/van-ban/${slug}.json`,
      `/van-ban/${slug}.xml`,
    ],
  };
}

const as = async (sample: string, address: string, headers: Record<string, string> = {}) =>
  request(address, { headers: { ...headers, cookie: `nhip-sample=${sample}` } });
async function statuses(sample: string, addresses: readonly string[]): Promise<Set<number>> {
  const found = new Set<number>();
  for (const address of addresses) found.add((await as(sample, address)).status);
  return found;
}

/** Reading, and a thread for every form of the document, on a busy machine, milliseconds. */
const PATIENCE = 240_000;

test(
  'files, pages and forms of a document go only to whom it is open, also after it is published',
  async () => {
    const { slug, files, forms } = await addPdf();
    for (const inside of ['officer', 'leader'])
      expect([inside, await statuses(inside, [...files, ...forms])]).toEqual([inside, new Set([200])]);
    for (const outside of ['reporter', 'citizen'])
      expect([outside, await statuses(outside, [...files, ...forms])]).toEqual([outside, new Set([404])]);
    const { version } = await api.directives.library.get({ slug });
    await api.directives.library.publish({ slug, version });
    for (const outside of ['reporter', 'citizen']) {
      expect([outside, await statuses(outside, forms)]).toEqual([outside, new Set([200])]);
      expect([outside, await statuses(outside, files)]).toEqual([outside, new Set([404])]);
    }
  },
  PATIENCE,
);

test(
  'a download carries its name, nothing that a browser would run, and is asked about again each time',
  async () => {
    const { files } = await addPdf();
    const named = `attachment; filename*=UTF-8''${encodeURIComponent('Nghị quyết 12.pdf')}`;
    expect((await as('officer', files[0]!)).headers.get('content-disposition')).toBe(named);
    for (const address of files) {
      const { headers } = await as('officer', address);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('content-security-policy')).toMatch(/sandbox/);
      expect(headers.get('cache-control')).toBe('private, no-cache');
      const known = { 'if-none-match': headers.get('etag')! };
      expect((await as('officer', address, known)).status).toBe(304);
      expect((await as('reporter', address, known)).status).toBe(404);
      expect((await as('citizen', address, known)).status).toBe(404);
    }
  },
  PATIENCE,
);
