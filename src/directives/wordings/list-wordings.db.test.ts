import { expect, test } from 'vitest';
import { register } from '../../../tests/database/invented-reading.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { storedJson } from '../../kernel/stored-json.ts';
import { decideWording } from './decide-wording.ts';
import { listWordings } from './list-wordings.ts';
import type { WordingNote } from './schemas.ts';

const acting = testActing(await testDatabase());

const note = (kind: WordingNote['kind'], at: number): WordingNote => ({
  kind,
  span: { start: at, end: at + 2 },
  at,
  before: 'tô',
  after: 'tổ',
  rule: null,
  confidence: 0.5,
});

/** Puts notes onto the first passage, as a recognised text has them. */
async function annotate(notes: readonly WordingNote[]): Promise<void> {
  const { ordinal, content } = await acting.db
    .selectFrom('passage')
    .select(['ordinal', 'content'])
    .orderBy('ordinal')
    .executeTakeFirstOrThrow();
  await acting.db
    .updateTable('passage')
    .set({ content: storedJson({ ...content, notes: [...notes] }) })
    .where('ordinal', '=', ordinal)
    .execute();
}

test('words to be looked at, without those that are repaired, page by page', async () => {
  const slug = await register(acting, { clauses: [{ label: '1.', text: 'tô tô tô' }] });
  expect(await listWordings(acting, { slug, from: 0, limit: 10 })).toEqual({ words: [], total: 0, pending: [] });
  await annotate([note('uncertain', 3), note('repaired', 6), note('suggested', 9)]);
  const all = await listWordings(acting, { slug, from: 0, limit: 10 });
  expect(all.words.map(({ kind, at }) => [kind, at])).toEqual([
    ['uncertain', 3],
    ['suggested', 9],
  ]);
  const second = await listWordings(acting, { slug, from: 1, limit: 1 });
  expect([second.words.length, second.words[0]?.at, second.total]).toEqual([1, 9, 2]);
});

test('a decision waits for the next reading', async () => {
  const slug = await register(acting, {});
  await decideWording(acting, { slug, at: 3, before: 'tô', after: 'tổ', decision: 'made' });
  const { pending } = await listWordings(acting, { slug, from: 0, limit: 10 });
  expect(pending).toEqual([{ at: 3, before: 'tô', after: 'tổ', decision: 'made' }]);
});
