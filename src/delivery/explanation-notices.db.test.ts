import { beforeEach, expect, test } from 'vitest';
import { asPerson, insertPerson, OFFICE, SECTOR } from '../../tests/database/invented-people.ts';
import { key } from '../../tests/database/invented-process.ts';
import { testActing } from '../../tests/database/test-services.ts';
import { testDatabase } from '../../tests/database/test-database.ts';
import { type News, NEWS } from '../kernel/news.ts';
import { takeNews } from '../notices/take-news.ts';
import { caseDeadlines, createProcesses, newsOfSteps, openCase, processSubjects, stepCase } from '../process/public.ts';
import { fireTimer } from '../process/fire-timer.ts';
import { explanationProcess } from './public.ts';

const acting = testActing(await testDatabase());
const processes = createProcesses([explanationProcess], [newsOfSteps([explanationProcess])]);

beforeEach(async () => {
  acting.clock.move(Date.parse('2026-03-02T02:00:00Z') - acting.clock.now().getTime());
  acting.sent.length = 0;
  await insertPerson(acting, 'officer', { role: 'officer', unit: OFFICE });
  await insertPerson(acting, 'leader', { role: 'leader', unit: OFFICE });
  await insertPerson(acting, 'reporter', { role: 'reporter', unit: SECTOR });
});

const QUESTION = {
  subject: 'Chậm cấp tài khoản dữ liệu dùng chung',
  question: 'Vì sao đến hết quý I xã Bản Mây chưa có tài khoản?',
  addressee: SECTOR,
  replyBy: '2026-03-10',
};

const opened = async () =>
  openCase(await asPerson(acting, 'officer'), processes, { process: 'explanation', fields: QUESTION, key: key() });

/** Who is told what of everything that was announced since. */
async function told(): Promise<string[]> {
  for (const { queue, data } of acting.sent.splice(0))
    if (queue === NEWS) await takeNews(acting, processSubjects(processes), data as News);
  const rows = await acting.db.selectFrom('notice').select(['person_id', 'kind']).execute();
  await acting.db.deleteFrom('notice').execute();
  return rows.map(({ person_id, kind }) => `${person_id}: ${kind}`).sort();
}

test('the organisation asked hears of the request, the one that asked of the answer, both of time that is up', async () => {
  const { id } = await opened();
  const { timer } = acting.sent.find(({ data }) => 'timer' in data)!.data as { timer: string };
  expect(await told()).toEqual(['leader: case-opened', 'reporter: case-opened']);
  acting.clock.move(Date.parse('2026-03-10T17:00:00Z') - acting.clock.now().getTime());
  await fireTimer(acting, processes, { timer });
  expect(await told()).toEqual(['leader: case-overdue', 'officer: case-overdue', 'reporter: case-overdue']);
  const reporter = await asPerson(acting, 'reporter');
  const answer = { transition: 'answer', version: 2, fields: { answer: 'Đường truyền chưa có.' }, key: key() };
  await stepCase(reporter, processes, { id, ...answer });
  await stepCase(reporter, processes, { id, ...answer });
  expect(await told()).toEqual(['leader: case-step', 'officer: case-step']);
});

test('a step that is refused tells nobody', async () => {
  const { id } = await opened();
  acting.sent.length = 0;
  const accept = { id, transition: 'accept', version: 1, fields: {}, key: key() };
  await expect(stepCase(await asPerson(acting, 'officer'), processes, accept)).rejects.toMatchObject({
    kind: 'conflict',
  });
  expect(acting.sent).toEqual([]);
});

test('the last day to answer is a deadline of those whose step it is, until they took it', async () => {
  const { id } = await opened();
  const reporter = await asPerson(acting, 'reporter');
  const of = async (who: typeof acting) => (await caseDeadlines(processes)(who)).map(({ day, name }) => [day, name]);
  expect(await of(reporter)).toEqual([['2026-03-10', QUESTION.subject]]);
  await insertPerson(acting, 'stranger', { role: 'reporter', unit: '00000000-0000-7000-8000-00000000a003' });
  expect(await of(await asPerson(acting, 'stranger'))).toEqual([]);
  const answer = { transition: 'answer', version: 1, fields: { answer: 'Xong.' }, key: key() };
  await stepCase(reporter, processes, { id, ...answer });
  expect(await of(reporter)).toEqual([]);
});
