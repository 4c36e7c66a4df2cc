import { expect, test } from 'vitest';
import { register } from '../../tests/database/invented-reading.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { alignPair } from './align-pair.ts';
import { computeAlignment } from './compute-alignment.ts';
import { decideLink } from './decide-link.ts';
import { getAlignment } from './get-alignment.ts';
import { listLinkChanges } from './list-changes.ts';
import { ALIGNING, type AlignJob } from './queue-alignment.ts';
import { startAlignment } from './start-alignment.ts';
import { undoLinkChange } from './undo-link-change.ts';

const acting = testActing(await testDatabase());
const ABOVE = [
  { label: '1.', text: 'Khai trương chợ phiên vùng cao vào sáng chủ nhật hằng tuần.' },
  { label: '2.', text: 'Đưa vào vận hành kho dữ liệu dùng chung của tỉnh trước năm 2027.' },
  { label: '3.', text: 'Khuyến khích trường nghề công bố sáng chế sẵn sàng chuyển giao cho hợp tác xã.' },
];
const BELOW = [
  { label: '1.', text: 'Mở chợ phiên vùng cao vào sáng chủ nhật hằng tuần ở hai bản.' },
  { label: '2.', text: 'Sở Khoa học đưa vào vận hành kho dữ liệu dùng chung của tỉnh.' },
  { label: '4.', text: 'Tổ chức hội thi chèo thuyền trên hồ nhân ngày hội văn hoá các bản.' },
];

async function aligned() {
  const upstream = await register(acting, { symbol: '12-NQ/TU', clauses: ABOVE });
  const downstream = await register(acting, { symbol: '86/KH-UBND', issuedOn: '2025-06-20', clauses: BELOW });
  await startAlignment(acting, { upstream, downstream });
  const job = acting.sent.findLast(({ queue }) => queue === ALIGNING)!.data as AlignJob;
  const align = async (...asked: Parameters<typeof computeAlignment>) =>
    ({ end: 'compared', made: computeAlignment(...asked) }) as const;
  await alignPair(acting, { align, close: async () => {} }, job);
  return { upstream, downstream };
}

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
