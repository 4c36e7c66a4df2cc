import { expect, test } from 'vitest';
import { alignedPair } from '../../tests/database/invented-pair.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { decideLink } from './decide-link.ts';
import { getAlignment } from './get-alignment.ts';
import { listLinkChanges } from './list-changes.ts';
import { undoLinkChange } from './undo-link-change.ts';

const acting = testActing(await testDatabase());
const aligned = () => alignedPair(acting);

test('a decision is taken back as a change of its own, and the undoing too', async () => {
  const pair = await aligned();
  const { change } = await decideLink(acting, { ...pair, from: '2', to: '2', decision: 'reject', version: 1 });
  const statusOf = async () => (await getAlignment(acting, pair)).found?.links.find(({ from }) => from === '2');
  const undoing = await undoLinkChange(acting, { ...pair, id: change });
  expect(await statusOf()).toMatchObject({ status: 'suggested', version: 3 });
  const { rows } = await listLinkChanges(acting, { ...pair, page: 1, pageSize: 10 });
  expect(rows.map(({ operation, undone, canUndo, link }) => [operation, undone, canUndo, link?.from])).toEqual([
    ['cascade.links.undo', false, true, '2'],
    ['cascade.links.reject', true, false, '2'],
  ]);
  await expect(undoLinkChange(acting, { ...pair, id: change })).rejects.toMatchObject({ code: 'change-overtaken' });
  await undoLinkChange(acting, { ...pair, id: undoing.change });
  expect(await statusOf()).toMatchObject({ status: 'rejected', version: 4 });
});

test('a link that an officer added goes when that is taken back, and comes again when the undoing is', async () => {
  const pair = await aligned();
  const { change } = await decideLink(acting, { ...pair, from: '3', to: '4', decision: 'accept', version: 0 });
  const undoing = await undoLinkChange(acting, { ...pair, id: change });
  const now = async () => (await getAlignment(acting, pair)).found!;
  expect((await now()).links.map(({ from }) => from)).toEqual(['1', '2']);
  expect((await now()).tally.omitted).toBe(1);
  await undoLinkChange(acting, { ...pair, id: undoing.change });
  expect((await now()).links.at(-1)).toMatchObject({ from: '3', to: '4', status: 'accepted', byPerson: true });
});
