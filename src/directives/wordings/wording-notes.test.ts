import { expect, test } from 'vitest';
import type { RawBlock } from '../../reading/model/block.ts';
import { canonicalise } from '../../reading/normalise/canonicalise.ts';
import { findRepairs, type WordingDecision } from '../../reading/recognition/repairs/find-repairs.ts';
import { besideScan } from '../beside-scan.ts';
import { wordingNotes } from './wording-notes.ts';

const TEXT = 'các cơ quan, tô chức, cá nhân ở bản Mêy';
const line: RawBlock = {
  kind: 'paragraph',
  text: TEXT,
  page: 3,
  confidence: 0.9,
  box: { x: 59.5, y: 84.2, width: 119, height: 10, page: { width: 595, height: 842 } },
  doubts: [
    { start: 13, end: 15, confidence: 0.5 },
    { start: 36, end: 39, confidence: 0.4 },
  ],
};
const read = (decisions: readonly WordingDecision[] = []) =>
  canonicalise([line], (blocks) => findRepairs(blocks, { decisions }));

test('a repaired word tells what was read, an uncertain one how certain it is', () => {
  expect(wordingNotes(read())).toMatchObject([
    { kind: 'repaired', span: { start: 13, end: 15 }, at: 13, before: 'tô', after: 'tổ', rule: 'context' },
    { kind: 'uncertain', span: { start: 36, end: 39 }, before: 'Mêy', confidence: 0.4 },
  ]);
});

test('people decide otherwise, and correct what no rule would', () => {
  const left = read([{ at: 13, before: 'tô', after: 'tổ', decision: 'left' }]);
  expect(left.text).toBe(TEXT);
  expect(wordingNotes(left).map(({ kind }) => kind)).toEqual(['uncertain', 'uncertain']);
  const made = read([{ at: 36, before: 'Mêy', after: 'Mây', decision: 'made' }]);
  expect(made.text).toBe('các cơ quan, tổ chức, cá nhân ở bản Mây');
  expect(wordingNotes(made).at(-1)).toMatchObject({ kind: 'repaired', rule: 'person', before: 'Mêy', after: 'Mây' });
  expect(read([{ at: 36, before: 'Mãy', after: 'Mây', decision: 'made' }]).text).toBe(read().text);
});

test('lines tell where they stand on the image of their page', () => {
  const beside = besideScan(read())({
    cells: null,
    paragraphs: [{ span: { start: 0, end: 39 }, text: '', role: 'text' }],
  });
  expect(beside.lines).toEqual([
    { span: { start: 0, end: 39 }, page: 3, left: 0.1, top: 0.1, right: 0.3, bottom: 0.1119 },
  ]);
  expect(beside.notes).toHaveLength(2);
});

test('a text that was not recognised has no notes', () => {
  expect(wordingNotes(canonicalise([{ kind: 'paragraph', text: TEXT, page: 1 }]))).toEqual([]);
});
