import { expect, test } from 'vitest';
import { ABOVE, BELOW, registerPair } from '../../../tests/database/invented-pair.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { read } from '../../reading/read.ts';
import { comparisonFile } from './comparison-file.ts';
import { editComparison } from './edit-comparison.ts';
import { explainTheme } from './explain-theme.ts';
import { getComparison } from './get-comparison.ts';
import { listThemeChanges } from './list-theme-changes.ts';
import { undoComparison } from './undo-comparison.ts';

const acting = testActing(await testDatabase());

/** The newer one is registered first: the order of a comparison is that of the days of issue. */
async function registered(): Promise<string> {
  const { upstream: newer, downstream: older } = await registerPair(acting, BELOW, ABOVE);
  return `${newer},${older}`;
}

test('the oldest comes first; what is new, gone, and which number fell', async () => {
  const { documents, fresh, gone, numbers, pairs, version } = await getComparison(acting, await registered());
  expect(documents.map(({ symbol }) => symbol)).toEqual(['12-NQ/TU', '86/KH-UBND']);
  expect(fresh.map(({ document, path }) => [document, path])).toEqual([[1, '4']]);
  expect(gone.map(({ document, path }) => [document, path])).toEqual([[0, '3']]);
  expect(numbers).toMatchObject([{ direction: 'lowered', was: { value: 3 }, now: { value: 2 } }]);
  expect(pairs.map(({ from, to }) => [from.path, to.path])).toEqual([
    ['1', '1'],
    ['2', '2'],
  ]);
  expect(version).toBe(0);
});

test('themes are arranged, kept for the documents in any order, told to history, and taken back', async () => {
  const v = await registered();
  const found = await getComparison(acting, v);
  const theme = found.themes[0]!;
  const edit = { kind: 'rename', theme: theme.id, label: 'Tiền và dữ liệu' } as const;
  const { comparison, change } = await editComparison(acting, { v, edit, version: 0 });
  expect(comparison).toMatchObject({ version: 1 });
  const other = v.split(',').toReversed().join(',');
  expect((await getComparison(acting, other)).themes[0]!.label).toBe('Tiền và dữ liệu');
  const { rows } = await listThemeChanges(acting, { v, page: 1, pageSize: 10 });
  expect(rows).toMatchObject([{ id: change, operation: 'cascade.comparisons.rename', after: { version: 1 } }]);
  const undone = await undoComparison(acting, { v, change });
  expect(undone.comparison.themes[0]!.label).toBe(theme.label);
  expect(undone.comparison.version).toBe(2);
  await expect(undoComparison(acting, { v, change })).rejects.toMatchObject({ code: 'change-overtaken' });
});

test('a clause is moved into a theme of its own; every clause stays in one theme', async () => {
  const v = await registered();
  const before = await getComparison(acting, v);
  const clauses = [{ document: 1, path: '4' }];
  const edit = { kind: 'split', theme: before.themes[0]!.id, label: 'Ngày hội', clauses } as const;
  const { comparison } = await editComparison(acting, { v, edit, version: 0 });
  expect(comparison.themes.find(({ label }) => label === 'Ngày hội')!.clauses).toEqual(clauses);
  const count = (view: typeof before) => view.themes.flatMap((theme) => theme.clauses).length;
  expect(count(comparison)).toBe(count(before));
});

test('somebody was faster: the present version comes with the refusal', async () => {
  const v = await registered();
  const { themes } = await getComparison(acting, v);
  const edit = { kind: 'rename', theme: themes[0]!.id, label: 'Một' } as const;
  await editComparison(acting, { v, edit, version: 0 });
  await expect(editComparison(acting, { v, edit, version: 0 })).rejects.toMatchObject({
    kind: 'conflict',
    code: 'themes-changed',
  });
});

test.each([
  ['one document', async (v: string) => v.split(',')[0]!, 'compare-two-to-four'],
  ['what is not there', async (v: string) => `${v},khong-co`, 'directive-not-found'],
])('%s is not compared', async (_, asked, code) => {
  const v = await asked(await registered());
  await expect(getComparison(acting, v)).rejects.toMatchObject({ code });
});

test('who may not review may look and not arrange', async () => {
  const v = await registered();
  const reader = { ...acting, actor: { ...acting.actor, grants: [{ verb: 'read', scope: 'all' }] } } as typeof acting;
  const { themes } = await getComparison(reader, v);
  const edit = { kind: 'rename', theme: themes[0]!.id, label: 'Một' } as const;
  await expect(editComparison(reader, { v, edit, version: 0 })).rejects.toMatchObject({ kind: 'forbidden' });
});

test('a theme answers questions from its clauses in every document', async () => {
  const v = await registered();
  const { themes } = await getComparison(acting, v);
  const { answers, documents, writer } = await explainTheme(acting, { v, theme: themes[0]!.id, reworded: false });
  expect(documents).toHaveLength(2);
  expect(writer).toBe(false);
  const said = Object.values(answers).flat();
  expect(said.length).toBeGreaterThan(0);
  for (const { text, quoted } of said) expect(quoted.map((one) => one.text)).toContain(text);
});

test.each(['docx', 'pdf'] as const)('the %s says what an office files', async (format) => {
  const v = await registered();
  const file = await comparisonFile(acting, { v, format, language: 'vi' });
  const { canonical } = await read(new Uint8Array(await file.arrayBuffer()));
  const text = canonical.text.replace(/\s+/gu, ' ');
  for (const words of [
    'SO SÁNH VĂN BẢN',
    'Nghị quyết 12-NQ/TU và Nghị quyết 86/KH-UBND',
    'ngày 15 tháng 3 năm 2025',
    'Bố trí ít nhất 3% tổng chi ngân sách địa phương cho khoa học và công nghệ.',
    'hạ xuống',
    'Tổ chức hội thi chèo thuyền trên hồ nhân ngày hội văn hoá các bản.',
  ])
    expect(text).toContain(words);
});
