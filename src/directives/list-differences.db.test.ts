import { expect, test } from 'vitest';
import { register } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { listCopies } from './list-copies.ts';
import { listDifferences } from './list-differences.ts';

const acting = testActing(await testDatabase());
const clause = (text: string) => ({ clauses: [{ label: '1.', text }] });
const TEXT = 'Đến năm 2030 bố trí 12 tỷ đồng cho trạm dữ liệu, chú trọng các bản vùng cao.';
const page = { page: 1, pageSize: 50 };

async function twoCopies(): Promise<{ slug: string; copy: string; current: string }> {
  const slug = await register(acting, clause(TEXT), 'bản một');
  await register(acting, clause(TEXT.replace('12 tỷ', '17 tỷ').replace('chú trọng', 'chủ trọng')), 'bản hai');
  const [current, copy] = (await listCopies(acting, slug)).copies;
  return { slug, copy: copy!.id, current: current!.id };
}

test('differences come most dangerous first, with the words around them in both copies', async () => {
  const { slug, copy, current } = await twoCopies();
  const found = await listDifferences(acting, { slug, copy, ...page });
  expect(found).toMatchObject({
    total: 2,
    current: { id: current, current: true },
    copy: { id: copy, current: false },
    counts: [
      { danger: 'number', count: 1 },
      { danger: 'mark', count: 1 },
    ],
  });
  expect(found.rows[0]).toMatchObject({
    danger: 'number',
    change: 'replaced',
    a: { before: 'Đến năm 2030 bố trí ', words: '12', clause: '1' },
    b: { words: '17', clause: '1' },
  });
  expect(found.agreement).toBeGreaterThan(0.8);
});

test('paged and filtered by danger; the counts are of all', async () => {
  const { slug, copy } = await twoCopies();
  const second = await listDifferences(acting, { slug, copy, page: 2, pageSize: 1 });
  expect(second).toMatchObject({ total: 2, rows: [{ danger: 'mark' }] });
  const marks = await listDifferences(acting, { slug, copy, ...page, danger: 'mark' });
  expect(marks).toMatchObject({ total: 1, rows: [{ danger: 'mark' }] });
  expect(marks.counts).toHaveLength(2);
});

test('refused: the current copy against itself, a copy or document that is not there', async () => {
  const { slug, copy, current } = await twoCopies();
  await expect(listDifferences(acting, { slug, copy: current, ...page })).rejects.toMatchObject({ kind: 'invalid' });
  await expect(listDifferences(acting, { slug: 'khong-co', copy, ...page })).rejects.toMatchObject({
    kind: 'not-found',
  });
});
