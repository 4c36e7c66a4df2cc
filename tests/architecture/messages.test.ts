import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, sourceFiles } from './source-files.ts';

const vietnamese = sourceFiles('src', 'web', 'cli')
  .map((file) => file.path)
  .filter((file) => file.endsWith('essages.vi.ts'));

/** Every key of a tree of messages, "reader.save". */
function keysOf(value: unknown, prefix = ''): string[] {
  if (value === null || typeof value !== 'object') return [prefix];
  return Object.entries(value).flatMap(([key, inner]) => keysOf(inner, prefix === '' ? key : `${prefix}.${key}`));
}

/** What stands in braces, once each. */
const placesOf = (value: unknown): string[] => [...new Set(JSON.stringify(value).match(/\{\w+\}/g) ?? [])].sort();

test('there are messages', () => {
  expect(vietnamese).toContain('src/directives/messages.vi.ts');
});

const load = async (file: string): Promise<unknown[]> =>
  Object.values((await import(/* @vite-ignore */ path.join(ROOT, file))) as object);

test.each(vietnamese)('%s and its English say the same things', async (file) => {
  const vi = await load(file);
  const en = await load(file.replace('.vi.ts', '.en.ts'));
  expect(vi.length).toBe(en.length);
  for (const [i, messages] of vi.entries()) {
    expect(keysOf(en[i]).sort()).toEqual(keysOf(messages).sort());
    expect(placesOf(en[i])).toEqual(placesOf(messages));
  }
});
