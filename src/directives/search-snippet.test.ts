import fc from 'fast-check';
import { expect, test } from 'vitest';
import { snippetOf } from './search-snippet.ts';
import { wordsOf } from './search-words.ts';

const snippet = (text: string, q: string) => snippetOf(text, { words: wordsOf(q) });
const hits = (text: string, q: string) =>
  snippet(text, q)
    .filter(({ hit }) => hit)
    .map((piece) => piece.text);

test.each([
  ['Chuyển đổi số quốc gia', 'chuyen doi so', ['Chuyển đổi số']],
  ['Hoá đơn và hóa chất', 'hóa', ['Hoá', 'hóa']],
  ['Nghị quyết số 57-NQ/TW', '57-nq/tw', ['57', 'NQ', 'TW']],
  ['số, số; số', 'số', ['số', 'số', 'số']],
  ['Kinh tế', 'văn hóa', []],
  ['Đổi mới', 'doi', ['Đổi']],
])('%s, looked for by %s', (text, q, expected) => {
  expect(hits(text, q)).toEqual(expected);
});

test('of a long text the run with most of the words is shown, with signs that it goes on', () => {
  const filler = Array.from({ length: 200 }, (_, i) => `chữ${i}`).join(' ');
  const pieces = snippet(`${filler} kinh tế số ${filler}`, 'kinh te so');
  expect(pieces[0]).toEqual({ text: '…', hit: false });
  expect(pieces.at(-1)).toEqual({ text: '…', hit: false });
  expect(pieces.filter(({ hit }) => hit)).toEqual([{ text: 'kinh tế số', hit: true }]);
  expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(400);
});

test('joined, the pieces are characters of the text, and every hit is a word that was looked for', () => {
  const word = fc.constantFrom('số', 'kinh', 'tế', 'Đảng', 'hoà', '57', 'NQ');
  const text = fc
    .array(fc.oneof(word, fc.constantFrom(' ', ', ', '-', '\n', '😀')), { maxLength: 150 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, word, (where, q) => {
      const pieces = snippet(where, q);
      const shown = pieces
        .filter((piece) => piece.text !== '…')
        .map((piece) => piece.text)
        .join('');
      expect(where).toContain(shown);
      const wanted = wordsOf(q)[0]!.plain;
      const marked = pieces.filter(({ hit }) => hit).flatMap((piece) => wordsOf(piece.text));
      expect(marked.every(({ plain }) => plain === wanted)).toBe(true);
    }),
  );
});
