import { expect, test } from 'vitest';
import type { WordingNote } from '../../../../src/directives/schemas.ts';
import { noteRuns } from './note-runs.ts';

const note = (start: number, end: number): WordingNote => ({
  kind: 'uncertain',
  span: { start, end },
  at: start,
  before: '',
  after: '',
  rule: null,
  confidence: 0.5,
});

test.each([
  ['no note', [], ['tổ chức lại']],
  ['in the middle', [note(13, 17)], ['tổ ', '*chức', ' lại']],
  ['over an end', [note(5, 12)], ['*tổ', ' chức lại']],
  ['two beside each other', [note(10, 12), note(13, 17)], ['*tổ', ' ', '*chức', ' lại']],
  ['elsewhere', [note(40, 44)], ['tổ chức lại']],
])('%s', (_, notes, runs) => {
  const cut = noteRuns(10, 'tổ chức lại', notes);
  expect(cut.map(({ text, note: own }) => (own ? `*${text}` : text))).toEqual(runs);
  expect(cut.map(({ text }) => text).join('')).toBe('tổ chức lại');
});
