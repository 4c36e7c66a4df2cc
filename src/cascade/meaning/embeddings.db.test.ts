import { beforeEach, expect, test } from 'vitest';
import { alignJobs, COMPARING, registerPair } from '../../../tests/database/invented-pair.ts';
import { testDatabase } from '../../../tests/database/test-database.ts';
import { testActing } from '../../../tests/database/test-services.ts';
import { inventedModel } from '../../../tests/http/invented-model.ts';
import { alignPair } from '../align-pair.ts';
import { getAlignment } from '../get-alignment.ts';
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
interface Asked {
  readonly input: readonly string[];
}

/** A model that knows two topics: inventions, and everything else. */
async function endpoint(status = 200) {
  const { model, asked } = await inventedModel((body) => {
    const data = (body as Asked).input.map((text, index) => ({
      index,
      embedding: /sáng chế|phát minh/u.test(text) ? [3, 0] : [0, 5],
    }));
    return { status, body: JSON.stringify({ data: data.toReversed() }) };
  });
  const config = {
    ...plain.config,
    NHIP_EMBEDDINGS_URL: model.url,
    NHIP_EMBEDDINGS_MODEL: model.model,
    NHIP_EMBEDDINGS_KEY: model.key,
  };
  return { asked, acting: { ...plain, config } };
}

let pair = { upstream: '', downstream: '' };
beforeEach(async () => {
  pair = await registerPair(plain, ABOVE, BELOW);
});

/** Computes the pair anew and gives what is found. */
async function found(acting: typeof plain) {
  acting.sent.length = 0;
  await startAlignment(acting, pair);
  for (const job of alignJobs(acting)) await alignPair(acting, COMPARING, job);
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
  expect(asked).toMatchObject([{ authorization: 'Bearer khoa-bi-mat', body: { model: 'thu' } }]);
  expect((asked[0]!.body as Asked).input).toHaveLength(4);
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
