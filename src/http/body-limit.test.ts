import { request as ask, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { limitBody } from './body-limit.ts';

const app = new Hono();
app.use(limitBody(1));
app.all('/', async (c) => c.text(String((await c.req.text()).length)));
const server = serve({ fetch: app.fetch, port: 0, overrideGlobalObjects: false }) as Server;
afterAll(() => server.close());

/** Sends a body in pieces without telling its length. */
function send(method: string, pieces: readonly string[]): Promise<{ status: number; text: string }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ status: number; text: string }>();
  const { port } = server.address() as AddressInfo;
  const sent = ask({ port, method, headers: { 'transfer-encoding': 'chunked' } }, (answer) => {
    let text = '';
    answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
    answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
  });
  sent.on('error', reject);
  for (const piece of pieces) sent.write(piece);
  sent.end();
  return promise;
}

test.each([
  ['POST', ['a'.repeat(10), 'b'.repeat(5)], 200, '15'],
  ['DELETE', ['a'], 200, '1'],
  ['PUT', [], 200, '0'],
])('%s of a body whose length is not told', async (method, pieces, status, text) => {
  expect(await send(method, pieces)).toEqual({ status, text });
});

test('one that is too long is refused with words', async () => {
  const { status, text } = await send('POST', ['a'.repeat(700_000), 'b'.repeat(700_000)]);
  expect(status).toBe(413);
  expect(JSON.parse(text)).toMatchObject({ message: 'file-too-large', data: { values: { limit: 1 } } });
});
