import { expect, test } from 'vitest';
import { inAll, piecesOf } from './mark-pieces.ts';

const text = 'Hằng năm bố trí ít nhất 3% ngân sách';
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('a text without ranges is one piece', () => {
  expect(piecesOf(text, [])).toEqual([{ text, mark: 'none' }]);
});

test('words and numbers are marked apart, the percent sign with its number', () => {
  expect(piecesOf(text, [at('Hằng năm'), at('nhất 3')])).toEqual([
    { text: 'Hằng năm', mark: 'words' },
    { text: ' bố trí ít ', mark: 'none' },
    { text: 'nhất ', mark: 'words' },
    { text: '3%', mark: 'number' },
    { text: ' ngân sách', mark: 'none' },
  ]);
});

test('pieces give the text back', () => {
  const ranges = [at('Hằng'), at('bố trí'), at('ngân sách')];
  expect(
    piecesOf(text, ranges)
      .map((piece) => piece.text)
      .join(''),
  ).toBe(text);
});

test.each([
  [[], []],
  [[[{ start: 0, end: 9 }]], [{ start: 0, end: 9 }]],
  [[[{ start: 0, end: 9 }], []], []],
  [
    [
      [{ start: 0, end: 9 }],
      [
        { start: 2, end: 4 },
        { start: 8, end: 12 },
      ],
    ],
    [
      { start: 2, end: 4 },
      { start: 8, end: 9 },
    ],
  ],
])('what is gone in all of %j', (lists, expected) => {
  expect(inAll(lists)).toEqual(expected);
});
