import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { register } from '../../../tests/database/invented-reading.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { alignPair } from '../align-pair.ts';
import type { AlignPool } from '../align-pool.ts';
import { computeAlignment } from '../compute-alignment.ts';
import { getAlignment } from '../get-alignment.ts';
import { ALIGNING, type AlignJob } from '../queue-alignment.ts';
import { startAlignment } from '../start-alignment.ts';

const plain = testActing(await testDatabase());

const ABOVE = {
  symbol: '12-NQ/TU',
  clauses: [
    { label: '1.', text: 'Khuyến khích trường nghề công bố sáng chế sẵn sàng chuyển giao cho hợp tác xã.' },
    { label: '2.', text: 'Đưa vào vận hành kho dữ liệu dùng chung của tỉnh trước năm 2027.' },
  ],
};
const BELOW = {
  symbol: '86/KH-UBND',
  issuedOn: '2025-06-20',
  title: 'thực hiện Nghị quyết số 12-NQ/TU',
  basis: ['12-NQ/TU'],
  clauses: [
    { label: '1.', text: 'Mở ngày hội giới thiệu phát minh của học viên tới người làm vườn.' },
    { label: '2.', text: 'Đưa vào vận hành kho dữ liệu dùng chung của tỉnh.' },
  ],
};
const pool: AlignPool = {
  align: async (task, tell) => ({ end: 'compared', made: computeAlignment(task, tell) }),
  close: async () => {},
};

let server: Server | undefined;
afterEach(() => server?.close());

interface Asked {
  readonly input: readonly string[];
  readonly model: string;
}

/** A model that knows two topics: inventions, and everything else. */
async function endpoint(status = 200) {
  const asked: (Asked & { readonly authorization: string | undefined })[] = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const one = JSON.parse(body) as Asked;
      asked.push({ ...one, authorization: request.headers.authorization });
      const data = one.input.map((text, index) => ({
        index,
        embedding: /sáng chế|phát minh/u.test(text) ? [3, 0] : [0, 5],
      }));
      response
        .writeHead(status, { 'content-type': 'application/json' })
        .end(JSON.stringify({ data: data.toReversed() }));
    });
  });
  await new Promise<void>((resolve) => server!.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const config = {
    ...plain.config,
    NHIP_EMBEDDINGS_URL: `http://127.0.0.1:${port}/v1/`,
    NHIP_EMBEDDINGS_MODEL: 'thu',
    NHIP_EMBEDDINGS_KEY: 'khoa-bi-mat',
  };
  return { asked, acting: { ...plain, config } };
}

let pair = { upstream: '', downstream: '' };
beforeEach(async () => {
  pair = { upstream: await register(plain, ABOVE), downstream: await register(plain, BELOW) };
});

/** Computes the pair anew and gives what is found. */
async function found(acting: typeof plain) {
  acting.sent.length = 0;
  await startAlignment(acting, pair);
  for (const { queue, data } of acting.sent) if (queue === ALIGNING) await alignPair(acting, pool, data as AlignJob);
  return (await getAlignment(acting, pair)).found!;
}

test('without an endpoint nothing is asked and nothing is said of it', async () => {
  const { meaning, links } = await found(plain);
  expect(meaning).toBeUndefined();
  expect(links.map(({ from, to, meaning: said }) => [from, to, said])).toEqual([['2', '2', undefined]]);
});

test('an endpoint adds one sign, shown beside its pair; clauses are asked for once', async () => {
  const { asked, acting } = await endpoint();
  const { meaning, links } = await found(acting);
  expect(meaning).toBe('used');
  expect(links.map(({ from, to, meaning: said }) => [from, to, said])).toEqual([
    ['1', '1', 1],
    ['2', '2', 1],
  ]);
  expect(asked).toMatchObject([{ model: 'thu', authorization: 'Bearer khoa-bi-mat' }]);
  expect(asked[0]!.input).toHaveLength(4);
  await plain.db.updateTable('alignment').set({ basis: 'older' }).execute();
  await found(acting);
  expect(asked).toHaveLength(1);
});

test('an endpoint that fails stops nothing: the words decide, and the page says so', async () => {
  const { acting } = await endpoint(500);
  const { meaning, links } = await found(acting);
  expect(meaning).toBe('unavailable');
  expect(links.map(({ from, to }) => [from, to])).toEqual([['2', '2']]);
});
