import path from 'node:path';
import { expect, test } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

const files = sourceFiles('web');
const sheets = files.filter((file) => file.path.endsWith('.module.css'));

/** Names of the classes that a sheet has rules for. */
function classesOf({ text }: SourceFile): Set<string> {
  const selectors = text
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\{[^{}]*\}/g, ' ')
    .replaceAll(/:global\([^)]*\)/g, '');
  return new Set(Array.from(selectors.matchAll(/\.([A-Za-z]\w*)/g), ([, name]) => name!));
}

interface Use {
  readonly by: string;
  readonly name: string;
}

/** Where components name a class of the sheet; `null` where one picks its classes by a key. */
function usesOf(sheet: SourceFile): readonly Use[] | null {
  const uses: Use[] = [];
  for (const file of files) {
    const importing = file.imports.indexOf(sheet.path);
    if (importing < 0) continue;
    const base = path.basename(sheet.path).replaceAll('.', String.raw`\.`);
    const as = new RegExp(`import (\\w+) from '[^']*/${base}'`).exec(file.text)?.[1];
    if (!as || file.text.includes(`${as}[`)) return null;
    const named = file.text.matchAll(new RegExp(`(?<![\\w/.])${as}\\.(\\w+)`, 'g'));
    uses.push(...Array.from(named, ([, name]) => ({ by: file.path, name: name! })));
  }
  return uses;
}

test('there are sheets', () => {
  expect(sheets.map((sheet) => sheet.path)).toContain('web/process/process.module.css');
});

test.each(sheets.map((sheet) => [sheet.path, sheet] as const))('%s has what is used and nothing else', (_, sheet) => {
  const uses = usesOf(sheet);
  if (uses === null) return;
  const classes = classesOf(sheet);
  expect(uses.filter(({ name }) => !classes.has(name))).toEqual([]);
  expect([...classes].filter((name) => !uses.some((use) => use.name === name))).toEqual([]);
});
