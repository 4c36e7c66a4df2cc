import { expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { findRepairs } from './find-repairs.ts';

const line = (text: string): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 });

it('where two rules want the same letters, one repair is made', () => {
  const read = ['theo Nghị quyết số 05-NQ/TW', 'theo Nghị quyết số 05-NQ/TV, ngày 24/11/2031 của Bộ Chính trị'];
  const { text, edits } = canonicalise(read.map(line), (blocks) => findRepairs(blocks));
  expect(text).toBe(read.join('\n').replace('TV', 'TW'));
  expect(edits.filter(({ before }) => before === 'TV')).toHaveLength(1);
});
