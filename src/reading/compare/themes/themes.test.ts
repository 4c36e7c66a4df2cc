import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PROGRAMME, RESOLUTION, sideOf } from '../sides.test-support.ts';
import { compareDocuments } from './compare-documents.ts';
import { editThemes, type ThemeEdit } from './edit-themes.ts';
import { findMoved } from './find-moved.ts';
import { findThemes } from './find-themes.ts';
import { reconcileThemes } from './reconcile-themes.ts';
import type { Theme } from './theme.ts';

const sides = [await sideOf(RESOLUTION), await sideOf(PROGRAMME)];
const themes = findThemes(sides);
const comparison = compareDocuments(sides);

const clausesOf = (all: readonly Theme[]) =>
  all.flatMap(({ clauses }) => clauses.map(({ document, path }) => `${document} ${path}`)).toSorted();

test('themes bring together what the documents say of one matter, in their own words', () => {
  const shown = themes.map(({ label, clauses }) => [label, clauses.map(({ document, path }) => `${document}:${path}`)]);
  expect(shown).toEqual([
    ['Quan điểm', ['0:I/1']],
    ['Mục tiêu đến năm 2030', ['0:II/1', '0:II/2', '0:II/3', '1:I/1', '1:I/2']],
    ['Nhiệm vụ, giải pháp', ['0:III/1', '0:III/2', '0:III/3', '1:II/1', '1:II/2', '1:II/3']],
    ['Tổ chức thực hiện', ['0:IV/1', '0:IV/2', '1:III/1', '1:III/2']],
  ]);
});

test('the same documents always give the same themes', () => {
  expect(findThemes(sides)).toEqual(themes);
});

test('what is new, what is gone, which numbers fell', () => {
  expect(comparison.fresh.map(({ document, path }) => [document, path])).toEqual([[1, 'II/3']]);
  expect(comparison.gone.map(({ path }) => path)).toContain('III/3');
  expect(comparison.numbers[0]).toMatchObject({ direction: 'lowered', was: { value: 4 }, now: { value: 2 } });
});

test('a number is followed over a document that states none', async () => {
  const silent = await sideOf(RESOLUTION.replace('33-NQ/TU', '34-NQ/TU').replace(/\d+ ?%/gu, 'nhiều'));
  const { numbers } = compareDocuments([sides[0]!, silent, sides[1]!]);
  const budget = numbers.find(({ was, now }) => was?.value === 4 && now !== null);
  expect(budget).toMatchObject({ fromDocument: 0, toDocument: 2, direction: 'lowered', now: { value: 2 } });
});

test.each([
  [[1, 2, 3, 4], []],
  [[4, 1, 2, 3], [0]],
  [[1, 4, 2, 3], [1]],
  [[], []],
])('of %j stand in another order: %j', (places, moved) => {
  expect([...findMoved(places)]).toEqual(moved);
});

test('what is left when the moved ones are taken out rises', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), (places) => {
      const moved = findMoved(places);
      const kept = places.filter((_, at) => !moved.has(at));
      expect(kept).toEqual(kept.toSorted((a, b) => a - b));
    }),
  );
});

const aim = themes[1]!.id;
const task = themes[2]!.id;

test.each<[string, ThemeEdit, (after: readonly Theme[]) => unknown, unknown]>([
  ['renamed', { kind: 'rename', theme: aim, label: 'Đích' }, (after) => after[1]!.label, 'Đích'],
  ['merged', { kind: 'merge', theme: aim, into: task }, (after) => after.length, 3],
  [
    'split',
    { kind: 'split', theme: task, label: 'Nghề', clauses: [{ document: 0, path: 'III/3' }] },
    (after) => after.find(({ label }) => label === 'Nghề')!.clauses,
    [{ document: 0, path: 'III/3' }],
  ],
  [
    'moved',
    { kind: 'move', to: aim, clauses: [{ document: 1, path: 'II/3' }] },
    (after) => after[1]!.clauses.at(-1),
    { document: 1, path: 'II/3' },
  ],
  ['added', { kind: 'add', label: 'Khác', themeKind: 'task' }, (after) => after.at(-1)!.clauses, []],
])('a theme is %s; no clause is lost', (_, edit, seen, expected) => {
  const edited = editThemes(themes, edit, 'x');
  if (!('themes' in edited)) throw new Error(edited.refused);
  expect(seen(edited.themes)).toEqual(expected);
  expect(clausesOf(edited.themes)).toEqual(clausesOf(themes));
});

test.each<[ThemeEdit, string]>([
  [{ kind: 'rename', theme: 'khong-co', label: 'x' }, 'theme-not-found'],
  [{ kind: 'merge', theme: aim, into: aim }, 'theme-into-itself'],
  [{ kind: 'remove', theme: aim }, 'theme-not-empty'],
  [{ kind: 'move', to: aim, clauses: [{ document: 0, path: 'khong-co' }] }, 'clause-not-found'],
])('%j is refused: %s', (edit, refused) => {
  expect(editThemes(themes, edit, 'x')).toEqual({ refused });
});

test('what an officer arranged stays when clauses come and go', () => {
  const arranged = [
    { ...themes[2]!, id: 'own', label: 'Việc', clauses: [...themes[2]!.clauses, { document: 0, path: 'cu' }] },
  ];
  const after = reconcileThemes(arranged, themes);
  expect(after[0]).toMatchObject({ label: 'Việc', clauses: themes[2]!.clauses });
  expect(clausesOf(after)).toEqual(clausesOf(themes));
});
