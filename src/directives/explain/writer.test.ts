import { expect, test } from 'vitest';
import { inventedModel } from '../../../tests/http/invented-model.ts';
import { createLogger } from '../../kernel/logger.ts';
import { readConfig } from '../../kernel/config.ts';
import { reword, writerOf } from './writer.ts';

const SENTENCES = [
  'Đến năm 2030, ít nhất 85% thôn bản của tỉnh Sơn Khê có mạng băng rộng.',
  'Sở Khoa học và Công nghệ chủ trì lập bản đồ số về rừng phòng hộ.',
  'Dành ít nhất 4% tổng chi ngân sách địa phương cho công nghệ số vùng cao.',
];
const answer = (text: string) => ({
  text,
  basis: 'sentence' as const,
  quoted: [{ document: 0, clause: 'II/1', span: { start: 0, end: text.length }, text }],
});
const ANSWERS = { what: SENTENCES.map(answer), why: [], who: [], when: [], where: [], how: [] };

const saying = (sentences: readonly string[]) => ({
  body: JSON.stringify({ choices: [{ message: { content: `\`\`\`json\n${JSON.stringify(sentences)}\n\`\`\`` } }] }),
});
const log = createLogger('silent');
const rewordedBy = async (sentences: readonly string[]) => {
  const { model } = await inventedModel(() => saying(sentences));
  return (await reword(ANSWERS, model, log)).what.map(({ reworded }) => reworded);
};

test('true rewordings stand beside the words of the document', async () => {
  const said = [
    'Năm 2030, ít nhất 85% thôn bản có băng rộng.',
    'Bản đồ số về rừng phòng hộ do Sở Khoa học và Công nghệ chủ trì lập.',
    'Chi ít nhất 4% ngân sách địa phương cho công nghệ số vùng cao.',
  ];
  expect(await rewordedBy(said)).toEqual(said);
});

test.each([
  ['a changed number', 'Năm 2030, ít nhất 95% thôn bản có băng rộng.'],
  ['another year', 'Năm 2035, ít nhất 85% thôn bản có băng rộng.'],
  ['an invented body', 'Năm 2030, Sở Tài chính bảo đảm ít nhất 85% thôn bản có băng rộng.'],
  ['an invented technique', 'Năm 2030, ít nhất 85% thôn bản có mạng 6G.'],
  ['a dropped number', 'Năm 2030, hầu hết thôn bản có băng rộng.'],
  ['a tale', `Năm 2030, ít nhất 85% thôn bản có băng rộng. ${'Điều này rất tốt cho bà con. '.repeat(9)}`],
  ['nothing', ''],
])('%s is dropped, the document’s own sentence stands', async (_, said) => {
  expect(await rewordedBy([said, SENTENCES[1]!, SENTENCES[2]!])).toEqual([undefined, SENTENCES[1], SENTENCES[2]]);
});

test.each([
  ['no answer in JSON', { body: 'xin chào' }],
  ['another number of sentences', saying(['một'])],
  ['an error', { status: 500, body: '{}' }],
  ['more than is taken', saying([SENTENCES[0]!, SENTENCES[1]!, 'x'.repeat(70_000)])],
])('%s changes nothing', async (_, response) => {
  const { model } = await inventedModel(() => response);
  expect(await reword(ANSWERS, model, log)).toEqual(ANSWERS);
});

test('asked once a question that has answers, and only of sentences that are shown', async () => {
  const { model, asked } = await inventedModel(() => saying(SENTENCES));
  await reword(ANSWERS, model, log);
  expect(asked).toMatchObject([
    {
      path: '/v1/chat/completions',
      body: { model: 'thu', messages: [{ role: 'system' }, { content: JSON.stringify(SENTENCES) }] },
    },
  ]);
});

test('nobody is there unless an administrator set it up', () => {
  expect(writerOf(readConfig({}))).toBeNull();
  expect(writerOf(readConfig({ NHIP_LLM_URL: 'http://127.0.0.1:9/v1' }))).toBeNull();
  const set = { NHIP_LLM_URL: 'http://127.0.0.1:9/v1', NHIP_LLM_MODEL: 'thu' };
  expect(writerOf(readConfig(set))).toMatchObject({ model: 'thu', key: undefined });
});
