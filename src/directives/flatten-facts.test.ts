import { expect, test } from 'vitest';
import type { ReadDocument } from '../reading/model/document.ts';
import type { Fact, Task } from '../reading/model/fact.ts';
import { flattenFacts } from './flatten-facts.ts';

const TEXT = 'Sở Nội vụ và Sở Tài chính chủ trì, Sở Nội vụ phối hợp, xây dựng đề án trước ngày 30/6/2025.';
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length };
};

const task: Task = {
  kind: 'task',
  id: 'task1',
  clause: '1',
  span: { start: 0, end: TEXT.length },
  quote: TEXT,
  method: 'task.prose',
  confidence: 0.9,
  text: 'Xây dựng đề án',
  bodies: [
    { name: 'Sở Nội vụ', role: 'lead', span: at('Sở Nội vụ'), isClass: false },
    { name: 'Sở Tài chính', role: 'lead', span: at('Sở Tài chính'), isClass: false },
    { name: 'Sở Nội vụ', role: 'coordinating', span: at('Sở Nội vụ', 5), isClass: false },
  ],
  deliverable: 'đề án',
  deliverableSpan: null,
  deadline: { kind: 'fixed', text: 'trước ngày 30/6/2025', date: '2025-06-30', before: true },
  deadlineSpan: at('trước ngày 30/6/2025'),
};

const flat = (facts: readonly Fact[], kind: ReadDocument['kind'] = 'directive') =>
  flattenFacts({ kind, facts } as ReadDocument, TEXT);

test('a task becomes itself, its bodies and its deadline, in reading order', () => {
  expect(flat([task]).map(({ data, quote }) => [data.kind, quote])).toEqual([
    ['task', TEXT],
    ['body', 'Sở Nội vụ'],
    ['body', 'Sở Tài chính'],
    ['body', 'Sở Nội vụ'],
    ['deadline', 'trước ngày 30/6/2025'],
  ]);
});

test('what belongs to a task names its key, and carries its clause, rule and confidence', () => {
  const [, ...parts] = flat([task]);
  for (const { data, clause, method, confidence } of parts) {
    expect(data).toMatchObject({ of: 'task1' });
    expect([clause, method, confidence]).toEqual(['1', 'task.prose', 0.9]);
  }
});

test('keys differ from one another, and do not move when the text does', () => {
  const keys = flat([task]).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  const moved = {
    ...task,
    span: { start: 7, end: 20 },
    bodies: task.bodies.map((body) => ({ ...body, span: { start: 9, end: 12 } })),
  };
  expect(new Set(flat([moved]).map(({ key }) => key))).toEqual(new Set(keys));
});

test('a body told twice in one role is two facts', () => {
  const twice = { ...task, bodies: [task.bodies[0]!, task.bodies[0]!] };
  const keys = flat([twice]).flatMap(({ key, data }) => (data.kind === 'body' ? [key] : []));
  expect(new Set(keys).size).toBe(2);
});

test('a task without a deadline has none', () => {
  const without: Task = { ...task, deadline: { kind: 'none', text: null }, deadlineSpan: null };
  expect(flat([without]).map(({ data }) => data.kind)).not.toContain('deadline');
});

test('a compound deadline keeps its parts', () => {
  const compound: Task = {
    ...task,
    deadline: { kind: 'compound', text: 'a; b', parts: [task.deadline, { kind: 'continuous', text: 'b' }] },
  };
  const deadline = flat([compound]).find(({ data }) => data.kind === 'deadline')!;
  expect(deadline.data).toMatchObject({
    deadline: { kind: 'compound', parts: [{ date: '2025-06-30' }, { kind: 'continuous' }] },
  });
});

test.each(['digest', 'commentary', 'other'] as const)('a %s asserts nothing', (kind) => {
  expect(flat([task], kind)).toEqual([]);
});
