import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

const FOLDERS = ['src', 'web', 'cli', 'scripts', 'bench', 'tests', 'seeds'];
const files = sourceFiles(...FOLDERS);
const code = files.filter(({ path }) => /\.(?:ts|tsx|mjs)$/.test(path));

const VAGUE = /(?:^|[/-])(?:utils?|helpers?|commons?|shared|misc|stuff|v2|old|new|temp|manager)(?:[/.-]|$)/;

test.each([
  ['src/kernel/utils.ts', true],
  ['web/common/x.ts', true],
  ['src/directives/fact-helpers.ts', true],
  ['src/reading/v2/read.ts', true],
  ['src/directives/renewal.ts', false],
  ['src/kernel/ids.ts', false],
])('%s is vague: %s', (path, vague) => {
  expect(VAGUE.test(path)).toBe(vague);
});

test('no file or folder has a vague name', () => {
  expect(files.map(({ path }) => path).filter((path) => VAGUE.test(path))).toEqual([]);
});

test('no file is longer than 300 lines', () => {
  const long = code.filter(({ text }) => text.split('\n').length > 301);
  expect(long.map(({ path }) => path)).toEqual([]);
});

const SELF = 'tests/architecture/names-and-sizes.test.ts';
const FORBIDDEN: readonly (readonly [string, RegExp])[] = [
  ['an open end', /\b(?:TODO|FIXME)\b/],
  [
    'a rule of the linter put off',
    /(?:oxlint|eslint|biome)-(?:disable|ignore)|biome-ignore|@ts-(?:ignore|expect-error|nocheck)/,
  ],
  ['capitals taken for small letters', /\[[^\]\n]*a-zà-ỹ/],
  ['a test that is skipped or runs alone', /\b(?:test|it|describe)\.(?:skip|only|todo)\b/],
];

test.each(FORBIDDEN)('no file holds %s', (_, pattern) => {
  const found = code.filter(({ path, text }) => path !== SELF && pattern.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
