import { expect, test } from 'vitest';
import { firstEn } from './first-messages.en.ts';
import { firstVi } from './first-messages.vi.ts';
import { messageSet, SETS } from './message-sets.ts';
import { en } from './messages.en.ts';
import { vi } from './messages.vi.ts';

test.each([
  ['vi', firstVi, vi],
  ['en', firstEn, en],
] as const)('the first script and the sets of the pages say everything: %s', async (language, first, whole) => {
  const sent = await Promise.all(SETS.map((name) => messageSet(language, name)));
  expect(Object.assign({}, first, ...sent.map(({ texts }) => texts))).toEqual(whole);
  expect(sent.filter(({ reading }) => reading)).toHaveLength(1);
});
