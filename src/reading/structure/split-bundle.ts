import type { Block } from '../model/block.ts';
import type { Canonical } from '../model/canonical.ts';
import { kindOfPart } from './part-kind.ts';
import { partStarts } from './part-starts.ts';
import type { Part } from './part.ts';

/**
 * Splits a source into its documents: one file may bundle directives, a press digest, a comparison, a chat. The parts
 * cover the text without gap or overlap. An annex or a paper issued with a directive stays with it.
 */
export function splitBundle(canonical: Canonical): Part[] {
  const { blocks, text } = canonical;
  const starts = partStarts(blocks);
  return starts.map((from, i) => {
    const to = starts[i + 1] ?? blocks.length;
    const start = i === 0 ? 0 : blocks[from]!.span.start;
    const end = to < blocks.length ? blocks[to]!.span.start : text.length;
    return partOf(blocks.slice(from, to), start, end);
  });
}

function partOf(blocks: readonly Block[], start: number, end: number): Part {
  const { kind, signs } = kindOfPart(blocks);
  return { kind, kindSigns: signs, span: { start, end }, blocks };
}
