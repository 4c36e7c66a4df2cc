import { expect, test } from 'vitest';
import { testApp } from './test-app.ts';

const { request } = await testApp({ NHIP_RATE_LIMIT: '60', NHIP_UPLOAD_LIMIT: '1' });
const upload = (headers: Record<string, string>, bytes = 10) => {
  const body = new FormData();
  body.set('file', new File([new Uint8Array(bytes).fill(65)], 'a.txt'));
  return request('/api/sources', { method: 'POST', body, headers });
};

test('health and readiness', async () => {
  expect((await request('/healthz')).status).toBe(200);
  expect(await (await request('/readyz')).text()).toBe('ready');
});

test('the description of the API has every operation with its constraints', async () => {
  const description = (await (await request('/api/openapi.json')).json()) as {
    openapi: string;
    paths: Record<string, Record<string, { parameters?: { name: string; schema: object }[] }>>;
  };
  expect(description.openapi).toMatch(/^3\.1/);
  expect(Object.keys(description.paths)).toContain('/facts/{id}/decision');
  const size = description.paths['/directives']!.get!.parameters!.find(({ name }) => name === 'pageSize')!;
  expect(size.schema).toMatchObject({ minimum: 1, maximum: 200, default: 50 });
});

test.each([
  ['/api/directives?pageSize=0', 400],
  ['/api/directives?pageSize=abc', 400],
  ['/api/directives?page=1&pageSize=10', 200],
  ['/api/sources/khong-phai-id', 400],
  ['/api/sources/01a200ed-75e7-756b-ae02-59c5cb294547', 404],
  ['/api/directives/Chữ Hoa', 400],
  ['/api/khong-co', 404],
])('GET %s answers %d', async (address, status) => {
  expect((await request(address)).status).toBe(status);
});

test.each([
  ['a page of another site', { 'sec-fetch-site': 'cross-site' }, 403],
  ['another site of the same domain', { 'sec-fetch-site': 'same-site' }, 403],
  ['a foreign origin', { origin: 'http://xau.example' }, 403],
  ['this site', { 'sec-fetch-site': 'same-origin' }, 200],
  ['its own origin', { origin: 'http://localhost', host: 'localhost' }, 200],
  ['a program', {}, 200],
])('a change asked for by %s', async (_, headers, status) => {
  expect((await upload(headers as Record<string, string>)).status).toBe(status);
});

test('a name that was made to point here gets nothing', async () => {
  expect((await request('/api/directives', { headers: { host: 'xau.example' } })).status).toBe(421);
  expect((await request('/api/directives', { headers: { host: '127.0.0.1:8787' } })).status).toBe(200);
});

test('an upload beyond the limit is refused, also when it is much too long', async () => {
  const answers = [await upload({}, 1024 * 1024 + 1), await upload({}, 3 * 1024 * 1024)];
  for (const answer of answers) {
    expect(answer.status).toBe(413);
    expect(await answer.json()).toMatchObject({ data: { code: 'file-too-large', values: { limit: 1 } } });
  }
});

test('answers carry a policy that lets nothing in from outside, and an id', async () => {
  const { headers } = await request('/api/directives');
  expect(headers.get('content-security-policy')).toMatch(/default-src 'self'; script-src 'self' 'nonce-[^']+'/);
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(headers.get('x-request-id')).toMatch(/^[\w-]{10,}$/);
});

test('who asks too much is told when to come back', async () => {
  const answers = await Promise.all(Array.from({ length: 61 }, () => request('/api/directives?pageSize=1')));
  const late = answers.find(({ status }) => status === 429)!;
  expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await late.json()).toMatchObject({ data: { code: 'too-many-requests' } });
});
