import { expect, test } from 'vitest';
import { invented, PROGRAMME } from './claims.test-support.ts';
import { explain } from './explain.ts';
import { QUESTIONS } from './explanation.ts';

const whole = await invented();
const answers = explain([whole]);
const textsOf = (question: keyof typeof answers) => answers[question].map(({ text }) => text);

test('what: its name first, then what it wants to reach', () => {
  const [name, ...aims] = textsOf('what');
  expect(name).toBe('Nghị quyết 33-NQ/TU ngày 05/03/2026 về phát triển kinh tế rừng và công nghệ số vùng cao');
  expect(aims).toContain('Tỷ lệ thôn bản có mạng băng rộng đạt trên 90%.');
});

test('why: the views', () => {
  expect(textsOf('why')[0]).toBe('Rừng là vốn quý của đồng bào, công nghệ là bạn đường của người giữ rừng.');
});

test('who: each body once, with what it is told', () => {
  expect(textsOf('who')).toEqual([
    'Đảng ủy Ủy ban nhân dân tỉnh lãnh đạo xây dựng kế hoạch, bố trí kinh phí thực hiện Nghị quyết.',
    'Ban Tuyên giáo và Dân vận Tỉnh ủy chủ trì hướng dẫn tuyên truyền Nghị quyết.',
  ]);
});

test('when: the year of a heading goes with the sentence below it, both cited', () => {
  const answer = answers.when.find(({ text }) => text.includes('2030'))!;
  expect(answer.text).toBe('MỤC TIÊU ĐẾN NĂM 2030: Tỷ lệ thôn bản có mạng băng rộng đạt trên 90%.');
  expect(answer.quoted.map(({ clause }) => clause)).toEqual(['II/1', 'II']);
});

test('how: its tasks in order', () => {
  expect(answers.how.slice(0, 3).map(({ quoted }) => quoted[0]!.clause)).toEqual(['III/1', 'III/2', 'III/3']);
});

test('every sentence stands in the words it cites', () => {
  const own = QUESTIONS.flatMap((question) => answers[question]).filter(
    ({ basis, quoted }) => basis === 'sentence' && quoted.length === 1,
  );
  expect(own.map(({ quoted }) => quoted[0]!.text)).toEqual(own.map(({ text }) => text));
});

test('a part answers from its own clauses only', () => {
  const part = explain([{ ...whole, paths: ['III'] }]);
  const clauses = QUESTIONS.flatMap((question) =>
    part[question].flatMap(({ quoted }) => quoted.map(({ clause }) => clause)),
  );
  expect(clauses.length).toBeGreaterThan(0);
  expect(clauses.filter((clause) => !clause?.startsWith('III'))).toEqual([]);
});

test('accepted facts come first and say so; nothing is said of what is not there', () => {
  const accepted = whole.facts.map((one) => ({ ...one, accepted: one.fact.clause === 'IV/2' }));
  expect(explain([{ ...whole, facts: accepted }]).who[0]).toMatchObject({
    basis: 'accepted',
    quoted: [{ clause: 'IV/2' }],
  });
  const bare = explain([{ ...whole, facts: [], paths: ['khong-co'] }]);
  expect(Object.values(bare).flat()).toEqual([]);
});

test('of several documents each answer names its own', async () => {
  const both = explain([whole, await invented(PROGRAMME)]);
  const documents = new Set(both.who.flatMap(({ quoted }) => quoted.map(({ document }) => document)));
  expect(documents).toEqual(new Set([0, 1]));
});
