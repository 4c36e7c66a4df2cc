import type { RawBlock, RawCell, RawDocument } from '../model/block.ts';
import { type LegacyCode, legacyCodeOf, readLegacy } from './legacy-code.ts';

/**
 * Paragraphs and cells that were typed in an old code, read as such with a warning. Fonts tell it where a format names
 * them; here the words alone do, so a file may mix codes.
 */
export function mendLegacy(document: RawDocument): RawDocument {
  const sure = codesIn(document.blocks);
  if (sure.length === 0) return document;
  const main = mostOf(sure);
  const mend = (text: string): string => {
    const code = legacyCodeOf(text) ?? (legacyCodeOf(text, 1) === main ? main : null);
    return code ? readLegacy(text, code) : text;
  };
  const warnings = [...new Set(sure)].map((code) => ({ code: 'encoding-guessed', values: { encoding: code } }));
  return {
    ...document,
    blocks: document.blocks.map((block) => mended(block, mend)),
    warnings: [...document.warnings, ...warnings],
  };
}

function codesIn(blocks: readonly RawBlock[]): LegacyCode[] {
  const codes: LegacyCode[] = [];
  for (const block of blocks) {
    for (const text of textsOf(block)) {
      const code = legacyCodeOf(text);
      if (code) codes.push(code);
    }
  }
  return codes;
}

/** Recognised text is never in an old code, and its doubts point into it. */
function textsOf(block: RawBlock): string[] {
  if (block.kind === 'paragraph') return block.confidence === undefined ? [block.text] : [];
  return block.rows.flatMap(({ cells }) => cells.filter(({ doubts }) => !doubts).map(({ text }) => text));
}

function mended(block: RawBlock, mend: (text: string) => string): RawBlock {
  if (block.kind === 'paragraph') {
    return block.confidence === undefined ? { ...block, text: mend(block.text) } : block;
  }
  const mendCell = (cell: RawCell): RawCell => (cell.doubts ? cell : { ...cell, text: mend(cell.text) });
  return { ...block, rows: block.rows.map((row) => ({ ...row, cells: row.cells.map(mendCell) })) };
}

const mostOf = (codes: readonly LegacyCode[]): LegacyCode =>
  codes.filter((code) => code === 'TCVN3').length * 2 >= codes.length ? 'TCVN3' : 'VNI';
