import { beforeEach, expect, test } from 'vitest';
import { asPerson, insertPerson, OFFICE } from '../../../tests/database/invented-people.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import type { Deadline } from '../deadline.ts';
import { feedRoutes } from './feed-routes.ts';
import { getFeed, makeFeed, revokeFeed } from './own-feed.ts';

const acting = testActing(await testDatabase());
let due: Deadline[] = [];
const routes = feedRoutes(acting, [async ({ actor }) => (actor.id === 'officer' ? due : [])]);
const fetched = (url: string) => routes.request(new URL(url).pathname);

const LONG = 'Chậm cấp tài khoản dữ liệu dùng chung; xã Bản Mây, xã Nậm Khê và 14 xã khác \\ chưa có\nđường truyền';
const one: Deadline = {
  id: 'timer-1',
  day: '2026-03-10',
  name: LONG,
  about: { vi: 'Yêu cầu giải trình', en: 'Explanation request' },
  href: '/ho-so/1',
  changedAt: new Date('2026-03-02T02:00:00Z'),
};

beforeEach(async () => {
  due = [one];
  await insertPerson(acting, 'officer', { role: 'officer', unit: OFFICE });
});

interface Property {
  readonly name: string;
  readonly parameters: string;
  readonly value: string;
}

/** Reads a calendar as RFC 5545 asks: lines end in CRLF, have at most 75 octets, and go on after a blank. */
function parse(text: string): Property[] {
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  const folded = text.slice(0, -2).split('\r\n');
  expect(Math.max(...folded.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
  const lines = folded
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  return lines.map((line) => {
    const [, name, parameters, value] = /^([A-Z-]+)((?:;[A-Z-]+=(?:"[^"]*"|[^:;"]*))*):(.*)$/u.exec(line) ?? [];
    if (name === undefined) throw new Error(`no property: ${line}`);
    return { name, parameters: parameters!, value: unescaped(value!) };
  });
}

const unescaped = (text: string): string =>
  text.replace(/\\([\\;,nN])/g, (_, one: string) => (one.toLowerCase() === 'n' ? '\n' : one));

const valuesOf = (properties: Property[], name: string) => properties.filter((one) => one.name === name);

test('deadlines come as whole days that calendars can read back', async () => {
  const officer = await asPerson(acting, 'officer');
  const answer = await fetched((await makeFeed(officer)).url);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  const properties = parse(await answer.text());
  expect([properties[0], properties.at(-1)]).toMatchObject([
    { name: 'BEGIN', value: 'VCALENDAR' },
    { name: 'END', value: 'VCALENDAR' },
  ]);
  const required = ['VERSION', 'PRODID', 'UID', 'DTSTAMP', 'DTSTART', 'SUMMARY'];
  expect(required.filter((name) => valuesOf(properties, name).length !== 1)).toEqual([]);
  expect(valuesOf(properties, 'DTSTART')).toEqual([{ name: 'DTSTART', parameters: ';VALUE=DATE', value: '20260310' }]);
  expect(valuesOf(properties, 'DTSTAMP')[0]!.value).toBe('20260302T020000Z');
  expect(valuesOf(properties, 'SUMMARY')[0]!.value).toBe(`Yêu cầu giải trình: ${LONG}`);
  expect(valuesOf(properties, 'UID')[0]!.value).toBe('timer-1@localhost');
});

test('a deadline that moves keeps its UID; none make an empty calendar', async () => {
  const { url } = await makeFeed(await asPerson(acting, 'officer'));
  due = [{ ...one, day: '2026-12-31' }];
  const moved = parse(await (await fetched(url)).text());
  expect([valuesOf(moved, 'UID')[0]!.value, valuesOf(moved, 'DTSTART')[0]!.value]).toEqual([
    'timer-1@localhost',
    '20261231',
  ]);
  due = [];
  expect(valuesOf(parse(await (await fetched(url)).text()), 'UID')).toEqual([]);
});

test('the address is kept as a hash, a new one ends the former, and ended it answers 404', async () => {
  const officer = await asPerson(acting, 'officer');
  const first = await makeFeed(officer);
  const token = /lich\/(.+)\.ics$/.exec(first.url)![1]!;
  const kept = JSON.stringify([
    await acting.db.selectFrom('calendar_feed').selectAll().execute(),
    await acting.db.selectFrom('history').selectAll().execute(),
  ]);
  expect(kept).not.toContain(token);
  const second = await makeFeed(officer);
  expect([(await fetched(first.url)).status, (await fetched(second.url)).status]).toEqual([404, 200]);
  expect(await getFeed(officer)).toEqual({ madeAt: '2026-03-02T02:00:00.000Z' });
  await revokeFeed(officer);
  await revokeFeed(officer);
  expect((await fetched(second.url)).status).toBe(404);
  expect(await getFeed(officer)).toEqual({ madeAt: null });
});

test.each(['/lich/x.ics', `/lich/${'A'.repeat(43)}.ics`, `/lich/${'A'.repeat(43)}`])(
  '%s is no calendar',
  async (path) => {
    expect((await routes.request(path)).status).toBe(404);
  },
);

test('who was disabled has no calendar', async () => {
  const { url } = await makeFeed(await asPerson(acting, 'officer'));
  await acting.db.updateTable('person').set({ disabled_at: acting.clock.now() }).execute();
  expect((await fetched(url)).status).toBe(404);
});
