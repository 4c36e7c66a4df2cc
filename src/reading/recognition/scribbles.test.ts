import { expect, it } from 'vitest';
import type { RecognisedLine } from './recogniser.ts';
import { withoutScribbles } from './scribbles.ts';

/** Words with their certainty; a null is a wide gap. */
type Said = readonly (readonly [text: string, confidence: number] | null)[];

function lineOf(said: Said): RecognisedLine {
  let at = 0;
  const words = said.flatMap((word) => {
    at += word === null ? 100 : 40;
    if (word === null) return [];
    return [{ text: word[0], confidence: word[1], left: at - 38, right: at, top: 90, bottom: 100 }];
  });
  return { baseline: 100, size: 14, words };
}

const recipient: Said = [
  ['-', 0.93],
  ['Sở', 0.96],
  ['Tài', 0.96],
  ['chính;', 0.95],
];

it.each<[string, Said, string]>([
  [
    'marks before a title',
    [
      ['Ww—zrờ', 0],
      ['Rà', 0.9],
      ['soát', 0.9],
    ],
    'Rà soát',
  ],
  [
    'marks after a line',
    [
      ['Rà', 0.9],
      ['soát', 0.9],
      ['kLLLLLL', 0.02],
    ],
    'Rà soát',
  ],
  ['a line of marks', [['—W—', 0.03]], ''],
  ['a signature beside recipients', [...recipient, null, ['Xgưt', 0], ['my', 0.48]], '- Sở Tài chính;'],
  [
    'words in doubt',
    [
      ['Rà', 0.9],
      ['soát', 0.05],
    ],
    'Rà soát',
  ],
  [
    'marks within a line',
    [
      ['Rà', 0.9],
      ['s—át', 0],
      ['lại', 0.9],
    ],
    'Rà s—át lại',
  ],
  [
    'doubtful numbers',
    [
      ['Tỉ lệ', 0.9],
      ['—80', 0.02],
    ],
    'Tỉ lệ —80',
  ],
  ['a name beside recipients', [...recipient, null, ['Trần', 0.6], ['Văn', 0.9]], '- Sở Tài chính; Trần Văn'],
  ['doubtful columns of a table', [['Diện', 0.9], ['tích', 0.9], null, ['khô', 0.2]], 'Diện tích khô'],
])('leaves of %s: %j → %s', (_, said, text) => {
  expect(
    withoutScribbles(lineOf(said))
      .words.map((word) => word.text)
      .join(' '),
  ).toBe(text);
});
