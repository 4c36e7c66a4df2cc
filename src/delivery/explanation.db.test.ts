import { beforeEach, expect, test } from 'vitest';
import { as, holder, key } from '../../tests/database/invented-process.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { verifyHistory } from '../kernel/verify-history.ts';
import { createProcesses } from '../process/public.ts';
import { fireTimer } from '../process/fire-timer.ts';
import { getCase } from '../process/get-case.ts';
import { listCases } from '../process/list-cases.ts';
import { listLog } from '../process/list-log.ts';
import { openCase } from '../process/open-case.ts';
import { stepCase, type StepAsked } from '../process/step-case.ts';
import { explanationProcess } from './public.ts';

const acting = testActing(await testDatabase());
const processes = createProcesses([explanationProcess]);
const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => {
  acting.clock.move(Date.parse('2026-03-02T02:00:00Z') - acting.clock.now().getTime());
  acting.sent.length = 0;
});

const officer = as(acting, holder('officer', 'van-phong'));
const reporter = as(acting, holder('reporter', 'so-khcn'));
const stranger = as(acting, holder('reporter', 'so-y-te'));

const QUESTION = {
  subject: 'Chậm cấp tài khoản dữ liệu dùng chung',
  question: 'Vì sao đến hết quý I xã Bản Mây chưa có tài khoản?',
  addressee: 'so-khcn',
  replyBy: '2026-03-10',
};

const asked = () => openCase(officer, processes, { process: 'explanation', fields: QUESTION, key: key() });

const step = (who: typeof acting, id: string, transition: string, rest: Partial<StepAsked> = {}) =>
  getCase(who, processes, id).then(({ version }) =>
    stepCase(who, processes, { id, transition, version, fields: {}, key: key(), ...rest }),
  );

const fireAll = async () => {
  for (const { data } of acting.sent.splice(0)) await fireTimer(acting, processes, data as { timer: string });
};

test('a request is answered, returned, answered again and accepted; its log tells it', async () => {
  const { id, state } = await asked();
  expect(state.name).toBe('asked');
  const [waiting] = (await listCases(reporter, processes, { page: 1, pageSize: 10 })).rows;
  expect(waiting).toMatchObject({ id, yours: true, dueAt: '2026-03-10T17:00:00.000Z' });
  await step(reporter, id, 'answer', { fields: { answer: 'Đường truyền chưa có.' } });
  const back = { fields: { replyBy: '2026-03-20' }, reason: 'Chưa nói khi nào xong' };
  const returned = await step(officer, id, 'return', back);
  expect(returned.fields.map(({ name, value }) => [name, value])).toContainEqual([
    'earlierAnswer',
    'Đường truyền chưa có.',
  ]);
  expect(returned.fields.map(({ name }) => name)).not.toContain('answer');
  await step(reporter, id, 'answer', { fields: { answer: 'Xong trước 01/4.' } });
  const accepted = await step(officer, id, 'accept');
  expect(accepted).toMatchObject({ state: { name: 'accepted', final: true }, version: 5, next: [], dueAt: null });
  const { rows } = await listLog(officer, processes, { id, page: 1, pageSize: 10 });
  expect(rows.map(({ label, reason }) => [label.vi, reason])).toEqual([
    ['Chấp nhận', null],
    ['Trả lời', null],
    ['Trả lại', 'Chưa nói khi nào xong'],
    ['Trả lời', null],
    ['Gửi yêu cầu', null],
  ]);
  expect(await verifyHistory(acting.db)).toMatchObject({ whole: true, entries: 5 });
});

test('overdue begins when the last day is over in Viet Nam, and the answer is still taken', async () => {
  const { id } = await asked();
  acting.clock.move(Date.parse('2026-03-10T16:59:59Z') - acting.clock.now().getTime());
  await fireAll();
  expect((await getCase(officer, processes, id)).state.name).toBe('asked');
  acting.clock.move(1000);
  const { id: timer } = await acting.db.selectFrom('process_timer').select('id').executeTakeFirstOrThrow();
  await fireTimer(acting, processes, { timer });
  expect((await getCase(officer, processes, id)).state).toMatchObject({ name: 'overdue', tone: 'late' });
  const answered = await step(reporter, id, 'answer', { fields: { answer: 'Nay đã xong.' } });
  expect(answered.state.name).toBe('answered');
});

test('more time moves the clock of the same visit', async () => {
  const { id } = await asked();
  const later = { fields: { replyBy: '2026-03-15' }, reason: 'Chờ số liệu quý' };
  const extended = await step(officer, id, 'extend', later);
  expect(extended).toMatchObject({ state: { name: 'asked' }, dueAt: '2026-03-15T17:00:00.000Z' });
  acting.clock.move(10 * DAY);
  await fireAll();
  expect((await getCase(officer, processes, id)).state.name).toBe('asked');
});

test('only the organisation that is asked answers, and only it and the one that asks see the case', async () => {
  const { id } = await asked();
  const answer = { fields: { answer: 'Thay lời.' } };
  await expect(step(officer, id, 'answer', answer)).rejects.toMatchObject({
    kind: 'forbidden',
    code: 'step-not-yours',
  });
  await expect(getCase(stranger, processes, id)).rejects.toMatchObject({ kind: 'not-found' });
  const ask = { id, transition: 'answer', version: 1, ...answer, key: key() };
  await expect(stepCase(stranger, processes, ask)).rejects.toMatchObject({ kind: 'not-found' });
  expect((await listCases(stranger, processes, { page: 1, pageSize: 10 })).total).toBe(0);
});

test('an illegal step names what is allowed', async () => {
  const { id } = await asked();
  await expect(step(officer, id, 'accept')).rejects.toMatchObject({
    kind: 'conflict',
    code: 'step-not-allowed',
    values: { state: 'Chờ trả lời', allowed: 'Trả lời, Đổi hạn, Rút yêu cầu' },
    current: { state: { en: 'Waiting for the answer' }, yours: ['extend', 'withdraw'] },
  });
});

test.each([
  ['a date that is past', { ...QUESTION, replyBy: '2026-03-01' }, 'step-guarded'],
  ['no date at all', { ...QUESTION, replyBy: '2026-02-30' }, 'field-no-date'],
  ['nothing asked', { ...QUESTION, question: '  ' }, 'field-missing'],
  ['what nobody asked for', { ...QUESTION, answer: 'Sẵn' }, 'field-not-asked'],
])('a request with %s is not sent', async (_, fields, code) => {
  const opening = openCase(officer, processes, { process: 'explanation', fields, key: key() });
  await expect(opening).rejects.toMatchObject({ code });
  expect((await listCases(officer, processes, { page: 1, pageSize: 10 })).total).toBe(0);
});

test('a reporter asks nobody', async () => {
  const opening = openCase(reporter, processes, { process: 'explanation', fields: QUESTION, key: key() });
  await expect(opening).rejects.toMatchObject({ kind: 'forbidden', code: 'step-not-yours' });
});
