import path from 'node:path';
import { expect, test } from 'vitest';
import { firstVi } from '../../web/first-messages.vi.ts';
import { type MessageSet, messageSet } from '../../web/message-sets.ts';
import { vi } from '../../web/messages.vi.ts';
import { isTest, type SourceFile, sourceFiles } from './source-files.ts';

const files = new Map(
  sourceFiles('web')
    .filter((file) => !isTest(file))
    .map((file) => [file.path, file] as const),
);
const everyKey = Object.keys(vi);
const known = new Set(everyKey);

const PAGE = /withMessages\(\s*\(\) => import\('([^']+)'\)((?:,\s*'[\w-]+')*),?\s*\)/g;
const pagesIn = ({ path: file, text }: SourceFile) =>
  [...text.matchAll(PAGE)].map(([, page, names]) => ({
    page: path.join(path.dirname(file), page!),
    sets: [...names!.matchAll(/'([\w-]+)'/g)].map(([, name]) => name as MessageSet),
  }));
const pages = [...files.values()].filter(({ path: file }) => file.endsWith('/routes.ts')).flatMap(pagesIn);

/** The page and everything it loads, then or later. */
function closureOf(start: string, seen = new Map<string, SourceFile>()): Map<string, SourceFile> {
  const file = files.get(start);
  if (!file || seen.has(start)) return seen;
  seen.set(start, file);
  for (const next of file.loads) closureOf(next, seen);
  return seen;
}

/** Keys that a file says: written whole, or begun in a template (`fact.kind.${kind}`); what `find` may lack is left out. */
function keysOf({ text }: SourceFile): string[] {
  const whole = [...text.matchAll(/'([\w.-]+)'/g)].map(([, key]) => key!).filter((key) => known.has(key));
  const begun = [...text.matchAll(/(?<!find\()`([\w-]+\.[\w.-]*)\$\{/g)].map(([, start]) => start!);
  return [...whole, ...everyKey.filter((key) => begun.some((start) => key.startsWith(start)))];
}

const isMessages = (file: string): boolean => /essages\.(?:vi|en)\.ts$|message-sets\.(?:vi\.|en\.)?ts$/.test(file);

test('there are pages to check', () => {
  expect(pages.length).toBeGreaterThan(8);
});

test.each(pages)('$page is sent the words that it says', async ({ page, sets }) => {
  const loaded = [...closureOf(page).values()];
  const names = [...sets, ...loaded.flatMap(pagesIn).flatMap((part) => part.sets)];
  const sent = await Promise.all(names.map((name) => messageSet('vi', name)));
  const there = Object.assign({}, firstVi, ...sent.map(({ texts }) => texts)) as Record<string, string>;
  const said = loaded.filter((file) => !isMessages(file.path)).flatMap(keysOf);
  expect(said.length).toBeGreaterThan(0);
  expect([...new Set(said.filter((key) => !(key in there)))]).toEqual([]);
});
