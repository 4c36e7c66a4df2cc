import { expect, test } from 'vitest';
import { relocate } from './relocate.ts';
import type { Passage } from './schemas.ts';

const passage = (path: string, start: number, text: string) =>
  ({
    path,
    paragraphs: [{ span: { start, end: start + text.length }, text, role: 'text' }],
    cells: null,
  }) as unknown as Passage;
const passages = [passage('1', 0, 'đạt 25% GRDP, đạt 25% GRDP'), passage('2', 100, 'đạt  25%  (GRDP)')];

test.each([
  ['at its old place', 14, 'đạt 25% GRDP', { span: { start: 14, end: 26 }, clause: '1' }],
  ['at the nearest place', 3, 'đạt 25% GRDP', { span: { start: 0, end: 12 }, clause: '1' }],
  ['over other white space', 90, 'đạt 25% (GRDP)', { span: { start: 100, end: 116 }, clause: '2' }],
  ['nowhere', 0, 'đạt 30%', null],
])('words found %s', (_, start, quote, place) => {
  expect(relocate(passages, { start, quote })).toEqual(place);
});
