import type { RawBlock, RawCell, RawTable } from '../model/block.ts';
import type { Canonical } from '../model/canonical.ts';
import type { ReadDocument } from '../model/document.ts';
import { canonicalise } from '../normalise/canonicalise.ts';
import { readStructure } from './read-structure.ts';
import { splitBundle } from './split-bundle.ts';

/** Paragraphs of a format that knows paragraphs. */
export const paragraphs = (...texts: readonly string[]): RawBlock[] =>
  texts.map((text) => ({ kind: 'paragraph', text, page: 1 }));

/** Hard-wrapped lines; a line of 60 characters or more may go on. Leading spaces are the indent. */
export const lines = (text: string): RawBlock[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({
      kind: 'paragraph',
      text: line.trim(),
      page: 1,
      wrapped: line.trim().length >= 60,
      indent: line.search(/\S/),
    }));

export const table = (rows: readonly (readonly string[])[], page = 1): RawTable => ({
  kind: 'table',
  page,
  ruled: true,
  rows: rows.map((row) => ({
    page,
    cells: row.map((text, column): RawCell => ({ text, column, columnSpan: 1, rowSpan: 1 })),
  })),
});

export interface Reading {
  readonly canonical: Canonical;
  readonly documents: readonly Omit<ReadDocument, 'facts'>[];
}

export function readBlocks(blocks: readonly RawBlock[]): Reading {
  const canonical = canonicalise(blocks);
  return { canonical, documents: splitBundle(canonical).map((part) => readStructure(canonical, part)) };
}

/** Paths of the only document, in reading order. */
export const pathsOf = (blocks: readonly RawBlock[]): string[] =>
  readBlocks(blocks).documents.flatMap(({ clauses }) => clauses.map(({ path }) => path));

/** A letterhead that makes any body a directive. */
export const LETTERHEAD = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH SƠN KHÊ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-UBND',
  'Sơn Khê, ngày 05 tháng 3 năm 2026',
  'KẾ HOẠCH',
  'Phát triển trạm dữ liệu cộng đồng giai đoạn 2026 - 2030',
];
