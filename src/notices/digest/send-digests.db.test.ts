import { beforeEach, expect, test } from 'vitest';
import { asPerson, insertPerson, OFFICE } from '../../../tests/database/invented-people.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { readConfig } from '../../kernel/config.ts';
import type { Deadline } from '../deadline.ts';
import { digestLetter } from '../mail/letter.ts';
import { changePreferences, getPreferences } from '../preferences.ts';
import { takeNews } from '../take-news.ts';
import { digestOf } from './digest-of.ts';
import { type DigestJob, DIGESTS, sendDigests, sweepDigests } from './send-digests.ts';

const base = testActing(await testDatabase());
const config = readConfig({ NHIP_SMTP_URL: 'smtp://127.0.0.1:1', NHIP_LOG: 'silent' });
const acting = { ...base, config };
let due: Deadline[] = [];
const told = { kinds: [], deadlines: [async () => due] };

const at = (instant: string) => acting.clock.move(Date.parse(instant) - acting.clock.now().getTime());
const NEWS = { key: 'step', kind: 'case-step', subject: null, told: {}, people: ['officer'], holders: null, by: 'x' };
const tell = (key = 'step') => takeNews(acting, [], { ...NEWS, key, at: acting.clock.now().toISOString() });
const deadline = (day: string): Deadline => ({
  id: day,
  day,
  name: 'Chậm cấp tài khoản',
  about: { vi: 'Yêu cầu giải trình', en: 'Explanation request' },
  href: '/ho-so/1',
  changedAt: new Date(0),
});

beforeEach(async () => {
  due = [];
  acting.sent.length = 0;
  // 07:00 in Viet Nam.
  at('2026-03-02T00:00:00Z');
  await insertPerson(acting, 'officer', { role: 'officer', unit: OFFICE });
});

/** A minute of one server: begins the day if nobody did, and does the jobs that were sent. */
async function minute(): Promise<void> {
  await sweepDigests(acting);
  const jobs = acting.sent.splice(0).filter(({ queue }) => queue === DIGESTS);
  for (const { data } of jobs) await sendDigests(acting, told, data as DigestJob);
}

const keys = async () =>
  (await acting.db.selectFrom('notice_mail').select('key').orderBy('key').execute()).map((row) => row.key);

test('one digest a person a day, with two servers and a restart in the middle of it', async () => {
  await tell();
  await Promise.all([sweepDigests(acting), sweepDigests(acting)]);
  const jobs = acting.sent.splice(0).filter(({ queue }) => queue === DIGESTS);
  expect(jobs).toEqual([{ queue: DIGESTS, data: { day: '2026-03-02' } }]);
  // The queue does the job again after a crash, perhaps while another server is at it.
  await Promise.all([1, 2].map(() => sendDigests(acting, told, { day: '2026-03-02' })));
  await minute();
  expect(await keys()).toEqual(['digest:2026-03-02']);
  at('2026-03-03T00:00:00Z');
  await minute();
  expect(await keys()).toEqual(['digest:2026-03-02', 'digest:2026-03-03']);
});

test.each([
  ['a minute before its hour', '2026-03-01T23:59:00Z', []],
  ['at its hour', '2026-03-02T00:00:00Z', ['digest:2026-03-02']],
  ['late, after a stop', '2026-03-02T16:59:00Z', ['digest:2026-03-02']],
  ['after midnight in Viet Nam', '2026-03-02T17:01:00Z', []],
])('%s', async (_, instant, expected) => {
  await tell();
  at(instant);
  await minute();
  expect(await keys()).toEqual(expected);
});

test.each<[string, () => unknown]>([
  ['nothing at all', () => undefined],
  [
    'everything read',
    async () => {
      await tell();
      await acting.db.updateTable('notice').set({ read_at: acting.clock.now() }).execute();
    },
  ],
  ['only what comes at once', () => takeNews(acting, [], { ...NEWS, kind: 'role-given', at: '2026-03-02T00:00:00Z' })],
  ['due after seven days', () => void (due = [deadline('2026-03-10')])],
  ['due before today', () => void (due = [deadline('2026-03-01')])],
  [
    'a person who turned digests off',
    async () => {
      due = [deadline('2026-03-04')];
      const officer = await asPerson(acting, 'officer');
      const before = await getPreferences(officer);
      const ways = Object.fromEntries(Object.keys(before.ways).map((kind) => [kind, 'app'])) as typeof before.ways;
      await changePreferences(officer, { ...before, ways });
    },
  ],
])('no digest: %s', async (_, before) => {
  await before();
  await minute();
  expect((await keys()).filter((key) => key.startsWith('digest'))).toEqual([]);
});

test.each(['2026-03-02', '2026-03-09'])('due on %s is within seven days, and is said', async (day) => {
  due = [deadline(day)];
  const { actor } = await asPerson(acting, 'officer');
  const digest = await digestOf(acting, told, actor, '2026-03-02');
  const letter = digestLetter({ ...digest!, day: '2026-03-02' }, { language: 'vi', url: 'https://nhip.example.vn' });
  expect(letter.subject).toBe('Nhịp ngày 02/03/2026: 0 thông báo chưa đọc, 1 việc sắp đến hạn');
  expect(letter.text).toContain(`${day.split('-').reverse().join('/')} · Yêu cầu giải trình: Chậm cấp tài khoản`);
  expect(letter.text).not.toContain('Chưa đọc');
});
