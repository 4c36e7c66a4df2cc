import { expect, test } from 'vitest';
import { inventedResult } from '../../tests/database/invented-reading.ts';
import { passagesOf } from './passages.ts';

const result = inventedResult({
  title: 'về chuyển đổi số',
  clauses: [
    { label: '1.', heading: 'Mục tiêu', text: 'Đạt 25%.' },
    { label: '2.', text: 'Không có tiêu đề.' },
  ],
});
const passages = passagesOf(result.canonical, result.documents[0]!);

test('every word of the document is shown once, in reading order', () => {
  const words = passages.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join(' ');
  expect(words).toBe(result.canonical.text.replaceAll('\n', ' '));
  expect(passages.map(({ ordinal }) => ordinal)).toEqual([0, 1, 2]);
});

test('what is shown has the length of its span', () => {
  for (const { span, text } of passages.flatMap(({ paragraphs }) => paragraphs))
    expect(text.length).toBe(span.end - span.start);
});

test('label, heading and text of a clause are told apart; the title stands outside the clauses', () => {
  expect(passages.map(({ path, kind, paragraphs }) => [path, kind, paragraphs.map(({ role }) => role).join()])).toEqual(
    [
      [null, 'title', 'text'],
      ['1', 'clause', 'label,heading,text'],
      ['2', 'clause', 'label,text'],
    ],
  );
});
