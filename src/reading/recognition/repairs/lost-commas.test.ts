import { expect, it } from 'vitest';
import type { RawBlock } from '../../model/block.ts';
import { canonicalise } from '../../normalise/canonicalise.ts';
import { commaRepairs } from './lost-commas.ts';
import { recognisedPieces } from './pieces.ts';

const repaired = (...lines: readonly string[]): string =>
  canonicalise(
    lines.map((text): RawBlock => ({ kind: 'paragraph', text, page: 1, confidence: 0.96, wrapped: true })),
    (blocks) => commaRepairs(recognisedPieces(blocks)),
  ).text;

it.each([
  [['Các sở. ban, ngành của tỉnh'], 'Các sở, ban, ngành của tỉnh'],
  [['Sơn Khê. ngày 02 tháng 3'], 'Sơn Khê, ngày 02 tháng 3'],
  [['trạm dữ liệu (TDL). đường truyền'], 'trạm dữ liệu (TDL), đường truyền'],
  [['các sở, ban.', 'ngành của tỉnh'], 'các sở, ban,\nngành của tỉnh'],
])('a full stop within a sentence is a comma: %j', (lines, meant) => {
  expect(repaired(...lines)).toBe(meant);
});

it.each([
  [['Lắp đặt trạm. Các sở báo cáo.']],
  [['theo quy định. a) Lắp đặt trạm']],
  [['xã, phường, v.v. của tỉnh']],
  [['xem tr. năm và TP. đó']],
  [['Lắp đặt trạm.', 'Các sở báo cáo.', 'a) Một']],
])('should be left in %j', (lines) => {
  expect(repaired(...lines)).toBe(lines.join('\n'));
});
