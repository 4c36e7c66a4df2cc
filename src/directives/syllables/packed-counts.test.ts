import { expect, test } from 'vitest';
import { keyOf } from '../../reading/recognition/repairs/syllable-counts.ts';
import { addLines, trustedCounts } from './packed-counts.ts';

test('counts of several rounds are summed, and what was seen once is not trusted', () => {
  const first = addLines(null, ['bản Huổi Phìn học chữ số', 'bản Huổi Phìn']);
  expect(trustedCounts(first).get(keyOf('Phìn'))?.get('học')).toBeUndefined();
  const counts = trustedCounts(addLines(first, ['bản Huổi Phìn']));
  expect(counts.get(keyOf('Huổi'))?.get('Phìn')).toBe(3);
  expect([...counts.values()].flatMap((after) => [...after.keys()])).not.toContain('học');
});

test('no lines change nothing', () => {
  const once = addLines(null, ['tổ công nghệ số cộng đồng', 'tổ công nghệ số cộng đồng']);
  expect(trustedCounts(addLines(once, []))).toEqual(trustedCounts(once));
});
