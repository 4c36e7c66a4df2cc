import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { createLogger } from '../../src/kernel/logger.ts';
import { addText, RESOLUTION, testApp } from './test-app.ts';

const lines: string[] = [];
const destination = new Writable({
  write: (chunk, _encoding, done) => {
    lines.push(String(chunk));
    done();
  },
});
const log = createLogger('debug', destination);
const TOKEN = 'mot-ma-dai-hon-muoi-sau-ky-tu';
const server = await testApp({ NHIP_METRICS: 'token', NHIP_METRICS_TOKEN: TOKEN }, log);
const { request } = server;
const metrics = (headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
  request('/metrics', { headers });

/** What must not be found again: each is sent in every way that a request has. */
const PRIVATE = {
  email: 'nguyen.van.kin@sonkhe.example',
  name: 'Nguyễn Thị Kín Đáo',
  folded: 'nguyen-thi-kin-dao',
  key: 'nhip_k3yThatNobodyMayEverSee0123456789abcdef',
  phone: '0912345678',
  password: 'mật khẩu rất dài của tôi',
  /** As it stands in an invitation, in the link of the first administrator and in the address of a calendar. */
  link: 'k3yOfAnInvitation-0123456789_abcdefghijklmn',
};
const all = Object.values(PRIVATE);

test('nothing that a person sends is found in the log', async () => {
  const body = JSON.stringify({ ...PRIVATE, slug: PRIVATE.name });
  for (const secret of all) {
    const q = encodeURIComponent(secret);
    for (const address of [
      `/api/directives?q=${q}`,
      `/api/directives/${q}`,
      `/api/search/clauses?q=${q}`,
      `/van-ban/${q}`,
      `/loi-moi/${q}`,
      `/khoi-tao/${q}`,
      `/lich/${q}.ics`,
      `/api/invitation-links/${q}`,
      `/api/first-administrator-links/${q}`,
      `/${q}`,
      `/api/${q}?token=${q}`,
      `/api/sources/${q}`,
    ])
      await request(address);
    const headers = {
      authorization: `Bearer ${PRIVATE.key}`,
      cookie: `session=${PRIVATE.key}; email=${PRIVATE.email}`,
      'x-api-key': PRIVATE.key,
      'user-agent': PRIVATE.email,
      'x-request-id': PRIVATE.folded,
      referer: `http://localhost/?email=${PRIVATE.email}`,
    };
    await request('/api/directives', { headers });
    await request('/api/auth/sign-in/email', {
      method: 'POST',
      body,
      headers: { ...headers, 'content-type': 'application/json' },
    });
    await request('/api/facts/x/decision', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  }
  await addText(server, RESOLUTION, `${PRIVATE.name}.txt`);
  const text = lines.join('');
  expect(lines.length).toBeGreaterThan(all.length * 5);
  const secrets = all.flatMap((secret) => [secret, encodeURIComponent(secret)]);
  expect(lines.filter((line) => secrets.some((secret) => line.includes(secret)))).toEqual([]);
  expect(text).not.toMatch(/Sơn Khê|Nguyễn Văn Sơn/);
});

test('a line tells id, operation, status, duration and account; a given id is taken when it looks like one', async () => {
  const id = '0af7651916cd43dd8448eb211c80319c';
  const answer = await request('/api/directives?pageSize=1', { headers: { 'x-request-id': id } });
  expect(answer.headers.get('x-request-id')).toBe(id);
  const line = lines
    .map((text) => JSON.parse(text) as Record<string, unknown>)
    .findLast(({ request }) => request === id);
  expect(line).toMatchObject({ operation: 'directives.library.list', method: 'GET', status: 200, msg: 'request' });
  expect(typeof line?.ms).toBe('number');
  expect(typeof line?.actor).toBe('string');
  const odd = await request('/api/directives?pageSize=1', {
    headers: { 'x-request-id': 'ông Sơn'.replace(/\P{ASCII}/gu, '') },
  });
  expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('an error repeats no value: neither that of a database nor an address of e-mail', () => {
  const before = lines.length;
  const refused = Object.assign(new Error(`invalid input syntax: "${PRIVATE.name}"`), { code: '22P02' });
  log.error({ error: refused }, 'x');
  log.error({ error: new Error(`no account for ${PRIVATE.email} with ${PRIVATE.key}`) }, 'x');
  const text = lines.slice(before).join('');
  expect(text).toContain('22P02');
  expect(text).toContain('no account for');
  expect(all.filter((secret) => text.includes(secret))).toEqual([]);
});

test('figures are told of every part, with labels that do not grow', async () => {
  for (const slug of ['mot', 'hai', 'ba']) await request(`/api/directives/${slug}`);
  const answer = await metrics();
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toMatch(/nhip_request_duration_seconds_count\{operation="directives\.library\.get",status="4xx"\} \d+/);
  expect(text).toMatch(/nhip_jobs\{queue="directives\.read-source",state="\w+"\} \d+/);
  expect(text).toMatch(/nhip_database_connections\{state="waiting"\} \d/);
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
  expect([...all, 'mot', 'hai'].filter((secret) => text.includes(`"${secret}`))).toEqual([]);
  const operations = new Set([...text.matchAll(/operation="([^"]+)"/g)].map(([, name]) => name!));
  expect([...operations].filter((name) => !/^(?:[a-zA-Z.]+|\/[a-z/:*{}.+[\]\\\d-]+|page)$/.test(name))).toEqual([]);
});

test.each([
  ['without a token', {}],
  ['with another token', { authorization: 'Bearer mot-ma-khac-cung-dai-nhu-the' }],
  ['with the token elsewhere', { authorization: TOKEN }],
])('figures are not there %s', async (_, headers) => {
  expect((await metrics(headers as Record<string, string>)).status).toBe(404);
});
