import { expect, test } from 'vitest';
import { firstMessages, type MessageSet, messageSet } from './message-sets.ts';
import { sets } from './message-sets.vi.ts';
import { en } from './messages.en.ts';
import { vi } from './messages.vi.ts';

test.each([
  ['vi', vi],
  ['en', en],
] as const)('what every page says and the sets of the pages are everything: %s', async (language, whole) => {
  const { texts: first } = await firstMessages(language);
  const sent = await Promise.all(Object.keys(sets).map((name) => messageSet(language, name as MessageSet)));
  expect(Object.assign({}, first, ...sent.map(({ texts }) => texts))).toEqual(whole);
  expect(sent.filter(({ reading }) => reading)).toHaveLength(1);
});
