import { expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { colonRepairs } from './list-colons.ts';
import { recognisedPieces } from './pieces.ts';

const repaired = (...lines: readonly string[]): string =>
  canonicalise(
    lines.map((text): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96 })),
    (blocks) => colonRepairs(recognisedPieces(blocks)),
  ).text;

it.each([
  [['4. Sở Xây dựng;', '- Lắp trạm ở các xã;'], '4. Sở Xây dựng:'],
  [['4, Sở Xây dựng;', 'a) Lắp trạm ở các xã;'], '4, Sở Xây dựng:'],
])('a semicolon above a list is a colon: %j', (lines, meant) => {
  expect(repaired(...lines)).toBe([meant, ...lines.slice(1)].join('\n'));
});

it.each([
  [['1. Lắp trạm;', '2. Kéo cáp;']],
  [['a) Lắp trạm;', 'b) Kéo cáp;']],
  [['- Lắp trạm;', '- Kéo cáp;']],
  [['1. Lắp trạm; kéo cáp;', '- Mở kho;']],
  [['4. Sở Xây dựng;', 'phối hợp với các xã;']],
  [['4. Sở Xây dựng;']],
])('should be left in %j', (lines) => {
  expect(repaired(...lines)).toBe(lines.join('\n'));
});
