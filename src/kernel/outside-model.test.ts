import { expect, test } from 'vitest';
import { z } from 'zod';
import { inventedModel, type ModelAnswer } from '../../tests/http/invented-model.ts';
import { askModel, outsideModel } from './outside-model.ts';

const QUESTION = {
  operation: 'embeddings',
  body: { input: ['rừng'] },
  answer: z.object({ said: z.string() }),
  seconds: 5,
  mostBytes: 1000,
};

test('asked below its address, by name, with the key; the answer in the form asked', async () => {
  const { model, asked } = await inventedModel(() => ({ body: '{"said":"rừng","more":1}' }));
  expect(await askModel(model, QUESTION)).toEqual({ said: 'rừng' });
  expect(asked).toEqual([
    { path: '/v1/embeddings', authorization: 'Bearer khoa-bi-mat', body: { model: 'thu', input: ['rừng'] } },
  ]);
});

test('without a key none is sent', async () => {
  const { model, asked } = await inventedModel(() => ({ body: '{"said":""}' }));
  await askModel({ ...model, key: undefined }, QUESTION);
  expect(asked[0]!.authorization).toBeUndefined();
});

test.each<[string, ModelAnswer, RegExp]>([
  ['refuses', { status: 401, body: '{"said":"no"}' }, /answered 401/],
  ['says too much', { body: JSON.stringify({ said: 'ừ'.repeat(400) }) }, /too much/],
  ['answers in another form', { body: '{"sad":"rừng"}' }, /said/],
  ['answers no JSON', { body: '<html>' }, /JSON/],
  ['sends elsewhere', { status: 307, headers: { location: 'http://127.0.0.1:9/v1' }, body: '' }, /fetch failed/],
])('a model that %s gives nothing', async (_, answer, problem) => {
  const { model } = await inventedModel(() => answer);
  await expect(askModel(model, QUESTION)).rejects.toThrow(problem);
});

test.each([
  [undefined, 'thu'],
  ['http://localhost/v1', undefined],
  [undefined, undefined],
])('with address %s and name %s there is none', (url, model) => {
  expect(outsideModel(url, model, 'khoa')).toBeNull();
});
