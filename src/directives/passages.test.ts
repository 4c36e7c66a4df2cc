import { expect, test } from 'vitest';
import { inventedResult } from '../../tests/database/invented-reading.ts';
import { read } from '../reading/read.ts';
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

test('a row of a table outside the clauses is one line, its cells set apart', async () => {
  const file = `| Trường | Nội dung |
| --- | --- |
| Số hiệu | 12-CT/TU |
| Loại văn bản | Chỉ thị |

TỈNH ỦY SƠN KHÊ

Số 12-CT/TU

CHỈ THỊ

về trạm dữ liệu

I. MỤC TIÊU

1. Lắp 40 trạm.
`;
  const { canonical, documents } = await read(new TextEncoder().encode(file), { name: 'a.md' });
  const shown = passagesOf(canonical, documents[0]!).flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  expect(shown).toContain('Số hiệu\u200312-CT/TU');
});
