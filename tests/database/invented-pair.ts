import { alignPair } from '../../src/cascade/align-pair.ts';
import type { AlignPool } from '../../src/cascade/align-pool.ts';
import { computeAlignment } from '../../src/cascade/compute-alignment.ts';
import { ALIGNING, type AlignJob } from '../../src/cascade/queue-alignment.ts';
import { startAlignment } from '../../src/cascade/start-alignment.ts';
import { type Invented, register, target } from './invented-reading.ts';
import type { testActing } from './test-services.ts';

type TestActing = ReturnType<typeof testActing>;

const spends = (id: string, value: number) =>
  target(id, `ít nhất ${value}% tổng chi ngân sách địa phương`, {
    indicator: 'chi ngân sách cho khoa học và công nghệ',
    value,
  });

/** A resolution: a number, a task with a date, and a task that nobody takes up. */
export const ABOVE: Invented = {
  symbol: '12-NQ/TU',
  clauses: [
    { label: '1.', text: 'Bố trí ít nhất 3% tổng chi ngân sách địa phương cho khoa học và công nghệ.' },
    { label: '2.', text: 'Đưa vào vận hành kho dữ liệu dùng chung của tỉnh trước năm 2027.' },
    { label: '3.', text: 'Khuyến khích trường nghề công bố sáng chế sẵn sàng chuyển giao cho hợp tác xã.' },
  ],
  facts: [spends('t1', 3)],
};

/** A plan that carries it out: the number lowered, one task taken up, one left out, one of its own. */
export const BELOW: Invented = {
  symbol: '86/KH-UBND',
  issuedOn: '2025-06-20',
  title: 'thực hiện Nghị quyết số 12-NQ/TU',
  basis: ['12-NQ/TU'],
  clauses: [
    { label: '1.', text: 'Bố trí ít nhất 2% tổng chi ngân sách địa phương cho khoa học và công nghệ.' },
    { label: '2.', text: 'Sở Khoa học đưa vào vận hành kho dữ liệu dùng chung của tỉnh.' },
    { label: '4.', text: 'Tổ chức hội thi chèo thuyền trên hồ nhân ngày hội văn hoá các bản.' },
  ],
  facts: [spends('t2', 2)],
};

/** Both, or others in their place, by their addresses. */
export async function registerPair(acting: TestActing, above: Invented = ABOVE, below: Invented = BELOW) {
  const upstream = await register(acting, above);
  const downstream = await register(acting, below);
  return { upstream, downstream };
}

/** Compares in the test's own thread. */
export const COMPARING: AlignPool = {
  align: async (task, tell) => ({ end: 'compared', made: computeAlignment(task, tell) }),
  close: async () => {},
};

/** Comparisons that were asked for, the oldest first. */
export const alignJobs = ({ sent }: TestActing): AlignJob[] =>
  sent.filter(({ queue }) => queue === ALIGNING).map(({ data }) => data as AlignJob);

/** Does the last comparison that was asked for. */
export const alignLast = (acting: TestActing, pool: AlignPool = COMPARING): Promise<void> =>
  alignPair(acting, pool, alignJobs(acting).at(-1)!);

/** Both documents, compared. */
export async function alignedPair(acting: TestActing) {
  const pair = await registerPair(acting);
  await startAlignment(acting, pair);
  await alignLast(acting);
  return pair;
}
